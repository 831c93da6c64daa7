import { refuse } from "../protocol/refusal";
import { maximumColumns, maximumRows } from "./address";
import { areaArgument, rangeOf } from "./find-area";
import type { Answers, InSheet } from "./object-kinds";
import { choice, flag, record, text, wholeNumber } from "./wire-values";

/** The rows and columns of a sheet that stay in sight. */
export const freezePanesAnswers: Answers<"WorksheetFreezePanes"> = {
  call: {
    FreezeRows: (self, count) => freeze(self, wholeNumber(count ?? 1), 0),
    FreezeColumns: (self, count) => freeze(self, 0, wholeNumber(count ?? 1)),
    FreezeAt: (self, frozenRange) => {
      const { area } = areaArgument(self.host, frozenRange, self.sheetId);
      const rows = area.rowCount === maximumRows ? 0 : area.row + area.rowCount;
      const columns = area.columnCount === maximumColumns ? 0 : area.column + area.columnCount;
      freeze(self, rows, columns);
    },
    Unfreeze: (self) => freeze(self, 0, 0),
    GetLocation: (self) => frozenRange(self) ?? refuseNotFrozen(),
    GetLocationOrNullObject: (self) => frozenRange(self),
  },
};

/** What may be done on a protected sheet. */
export const protectionAnswers: Answers<"WorksheetProtection"> = {
  get: {
    Protected: ({ host, sheetId }) => host.book.protection(sheetId) !== null,
    Options: ({ host, sheetId }) => {
      const protection = host.book.protection(sheetId);
      return protection && { ...noOptions, selectionMode: "Normal", ...protection.options };
    },
  },
  call: {
    Protect: ({ host, sheetId }, options, password) => {
      if (host.book.protection(sheetId)) throw refuse.denied("The sheet is protected already.");
      host.book.protect(sheetId, {
        options: protectionOptions(options),
        ...(password ? { password: text(password) } : {}),
      });
    },
    Unprotect: ({ host, sheetId }, password) =>
      host.book.unprotect(sheetId, password ? text(password, "a password") : undefined),
  },
};

/** How a sheet prints. */
export const pageLayoutAnswers: Answers<"PageLayout"> = {
  get: {
    Orientation: ({ host, sheetId }) => host.book.sheet(sheetId).page?.orientation ?? "Portrait",
    PaperSize: ({ host, sheetId }) => host.book.sheet(sheetId).page?.paper ?? "Letter",
    Zoom: ({ host, sheetId }) => {
      const width = host.book.sheet(sheetId).page?.fitToWidth;
      return width ? { horizontalFitToPages: width } : { scale: 100 };
    },
  },
  set: {
    Orientation: (self, value) =>
      changePage(self, {
        orientation: choice(self.host, value, {
          of: "PageOrientation",
          supported: ["Portrait", "Landscape"],
        }),
      }),
    PaperSize: (self, value) =>
      changePage(self, { paper: choice(self.host, value, { of: "PaperType", supported: ["A4", "Letter"] }) }),
    Zoom: (self, value) => {
      const { horizontalFitToPages, verticalFitToPages, scale } = record(value);
      if (scale || verticalFitToPages) throw refuse.unknown("PageLayout.zoom by scale or height");
      changePage(self, { fitToWidth: wholeNumber(horizontalFitToPages) });
    },
  },
  call: {
    SetPrintTitleColumns: (self, columns) => {
      const { area } = areaArgument(self.host, columns, self.sheetId);
      changePage(self, { repeatColumns: { first: area.column, last: area.column + area.columnCount - 1 } });
    },
    SetPrintTitleRows: (self, rows) => {
      const { area } = areaArgument(self.host, rows, self.sheetId);
      changePage(self, { repeatRows: { first: area.row, last: area.row + area.rowCount - 1 } });
    },
  },
};

function freeze({ host, sheetId }: InSheet, frozenRows: number, frozenColumns: number): void {
  if (frozenRows < 0 || frozenColumns < 0) throw refuse.argument("Rows and columns count from 0.");
  host.book.changeSheet(sheetId, { frozenRows, frozenColumns });
}

function frozenRange(self: InSheet) {
  const { frozenRows, frozenColumns } = self.host.book.sheet(self.sheetId);
  if (frozenRows === 0 && frozenColumns === 0) return null;
  const rowCount = frozenRows || maximumRows;
  return rangeOf(self, { row: 0, column: 0, rowCount, columnCount: frozenColumns || maximumColumns });
}

function refuseNotFrozen(): never {
  throw refuse.notFound("The frozen pane");
}

const noOptions: Readonly<Record<string, boolean>> = {
  allowAutoFilter: false,
  allowDeleteColumns: false,
  allowDeleteRows: false,
  allowEditObjects: false,
  allowEditScenarios: false,
  allowFormatCells: false,
  allowFormatColumns: false,
  allowFormatRows: false,
  allowInsertColumns: false,
  allowInsertHyperlinks: false,
  allowInsertRows: false,
  allowPivotTables: false,
  allowSort: false,
};

function protectionOptions(value: unknown): Record<string, boolean> {
  const options: Record<string, boolean> = {};
  for (const [name, allowed] of Object.entries(value ? record(value) : {})) {
    if (name === "selectionMode" && allowed === "Normal") continue;
    if (name === "selectionMode") throw refuse.unknown(`ProtectionSelectionMode ${String(allowed)}`);
    if (!(name in noOptions)) throw refuse.argument(`There is no option "${name}".`);
    options[name] = flag(allowed);
  }
  return options;
}

type Page = NonNullable<ReturnType<InSheet["host"]["book"]["sheet"]>["page"]>;

function changePage({ host, sheetId }: InSheet, change: Page): void {
  host.book.changeSheet(sheetId, { page: { ...host.book.sheet(sheetId).page, ...change } });
}
