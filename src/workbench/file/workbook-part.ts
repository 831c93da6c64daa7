import type { BookContent } from "../host/book/book-content";
import { definedNamesXml } from "./defined-names-part";
import type { FormulaSpelling } from "./formula/formula-spelling";
import { xml, xmlDocument } from "./package/xml-text";
import { shownSheet } from "./shown-sheet";

/** The part that lists the sheets, by the links to their own parts, and the names. */
export function workbookXml(
  content: BookContent,
  links: readonly string[],
  spelling: FormulaSpelling,
): string {
  const sheets = content.sheets.map(({ name, visibility }, index) =>
    xml("sheet", { name, sheetId: index + 1, state: states[visibility], "r:id": links[index] }),
  );
  return xmlDocument(
    xml(
      "workbook",
      {
        xmlns: "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
        "xmlns:r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
      },
      xml("fileVersion", { appName: "xl", lastEdited: 5, lowestEdited: 5, rupBuild: 9303 }),
      xml("workbookPr", { date1904: content.date1904 || undefined }),
      xml("bookViews", {}, viewXml(shownSheet(content))),
      xml("sheets", {}, sheets),
      definedNamesXml(content, spelling),
      // The values beside formulas are for previews; Excel calculates all of them anew.
      xml("calcPr", { calcId: 171027, fullCalcOnLoad: 1 }),
    ),
  );
}

const states = { Visible: undefined, Hidden: "hidden", VeryHidden: "veryHidden" } as const;

function viewXml(activeTab: number): string {
  return xml("workbookView", { xWindow: 0, yWindow: 0, windowWidth: 28800, windowHeight: 15000, activeTab });
}
