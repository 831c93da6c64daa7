import type { BookContent, SheetContent } from "./book-content";

/** A workbook as Excel opens it when asked for a new one: a single empty sheet. */
export function emptyContent(): BookContent {
  return { date1904: false, names: [], activeSheet: 0, sheets: [emptySheet("Sheet1")] };
}

/** A sheet with nothing on it, as Excel makes it. */
export function emptySheet(name: string): SheetContent {
  return {
    name,
    visibility: "Visible",
    showGridlines: true,
    frozenRows: 0,
    frozenColumns: 0,
    columnWidths: {},
    rowHeights: {},
    hiddenRows: [],
    hiddenColumns: [],
    cells: [],
    merges: [],
    tables: [],
    validations: [],
    conditionalFormats: [],
    charts: [],
    protection: null,
  };
}
