import { refuse } from "../protocol/refusal";
import { rangeOf } from "./find-area";
import { make, type Answers } from "./object-kinds";
import { choice, text } from "./wire-values";

/** The workbook: the object every request starts from. */
export const workbookAnswers: Answers<"Workbook"> = {
  get: {
    Name: ({ host }) => host.bookName,
    ReadOnly: () => false,
    IsDirty: () => false,
    AutoSave: () => false,
    PreviouslySaved: () => true,
    UsePrecisionAsDisplayed: () => false,
    CalculationEngineVersion: () => 191029,
  },
  open: {
    Application: ({ host }) => make("Application", { host }),
    CustomXmlParts: ({ host }) => make("CustomXmlPartCollection", { host }),
    Functions: ({ host }) => make("Functions", { host }),
    Names: ({ host }) => make("NamedItemCollection", { host, sheetId: null }),
    Protection: ({ host }) => make("WorkbookProtection", { host }),
    Settings: ({ host }) => make("SettingCollection", { host }),
    Tables: ({ host }) => make("TableCollection", { host, sheetId: null }),
    Worksheets: ({ host }) => make("WorksheetCollection", { host }),
    _Runtime: ({ host }) => make("Runtime", { host }),
  },
  call: {
    GetSelectedRange: ({ host }) => {
      const { sheetId, area } = host.book.selection();
      return rangeOf({ host, sheetId }, area);
    },
    GetSelectedRanges: ({ host }) => {
      const { sheetId, area } = host.book.selection();
      return make("RangeAreas", { host, sheetId, areas: [area] });
    },
    GetActiveCell: ({ host }) => {
      const { sheetId, area } = host.book.selection();
      return rangeOf({ host, sheetId }, { ...area, rowCount: 1, columnCount: 1 });
    },
    Save: ({ host }, behavior) => {
      choice(host, behavior ?? "Save", { of: "SaveBehavior", supported: ["Save", "Prompt"] });
      host.save();
    },
    GetIsActiveCollabSession: () => false,
    _GetRangeForEventByReferenceId: ({ host }, id) => {
      const found = host.references.find(text(id));
      if (!found) throw refuse.reference("The cells of this event are no more.");
      return found;
    },
    _GetRangeOrNullObjectForEventByReferenceId: ({ host }, id) => host.references.find(text(id)),
  },
};

/** Protection of the workbook's structure: there is none, and it is not offered. */
export const workbookProtectionAnswers: Answers<"WorkbookProtection"> = {
  get: { Protected: () => false },
};

/** Custom XML parts: a workbook of the workbench holds none. */
export const customXmlPartsAnswers: Answers<"CustomXmlPartCollection"> = {
  items: () => [],
  item: () => null,
};
