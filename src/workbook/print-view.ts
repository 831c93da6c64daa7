/** Paper that a sheet can be made for. */
export const papers = ["A4", "Letter"] as const;
export type Paper = (typeof papers)[number];

/** The sheet that is made to be printed. It is found again by the name of its first cell, also when it was renamed. */
export const printView = {
  sheet: "Print view",
  cellName: "PlannerPrintView",
  /**
   * Three columns that fit both papers between Excel's usual margins without being made smaller.
   *
   * Units: characters of the default font.
   */
  widths: [50, 23, 16],
} as const;

/** What stands in one cell of the print view: a text, or a day when it is a number. */
export type PrintCell = string | number;

/** A part of the print view. */
export type PrintBlock =
  | { readonly kind: "title" | "note" | "heading" | "paragraph"; readonly text: string }
  /** Lines to write on by hand. */
  | { readonly kind: "blankLines"; readonly count: number }
  | PrintTable;

/** A table whose columns are the columns of the sheet. */
export interface PrintTable {
  readonly kind: "table";
  readonly headers: PrintRow<string>;
  readonly rows: readonly PrintRow[];
  /** The least height of a row, for what is written by hand. Units: lines of text. */
  readonly lines: number;
}

export type PrintRow<Content extends PrintCell = PrintCell> = readonly [Content, Content, Content];
