import type { Area } from "../workbook/area";
import type { Look } from "../workbook/looks";
import type { CellValidation } from "../workbook/cell-validation";
import type { HighlightRule } from "../workbook/highlight-rule";

/** What is put into a cell: a text stays a text whatever it looks like, "" empties the cell, null leaves it. */
export type CellWrite = string | number | boolean | null | { readonly formula: string };

/**
 * One thing to do to the workbook, as plain data: use cases plan lists of these, and the workbook carries them out
 * in their order and in as few requests as it can. Rows and columns count from 0.
 */
export type Write =
  /** A new sheet at the end, or an empty one that takes the name. */
  | {
      readonly write: "sheet";
      readonly sheet: string;
      readonly instead: string | null;
      readonly tabColor: string;
      readonly gridlines: boolean;
    }
  | {
      readonly write: "cells";
      readonly sheet: string;
      readonly row: number;
      readonly column: number;
      readonly cells: readonly (readonly CellWrite[])[];
    }
  /** The same formula in every cell of an area. */
  | { readonly write: "fill"; readonly sheet: string; readonly area: Area; readonly formula: string }
  | { readonly write: "look"; readonly sheet: string; readonly area: Area; readonly look: Look }
  | { readonly write: "numberFormat"; readonly sheet: string; readonly area: Area; readonly format: string }
  /** Units: characters of the default font. */
  | {
      readonly write: "columnWidth";
      readonly sheet: string;
      readonly column: number;
      readonly characters: number;
    }
  | { readonly write: "hideColumn"; readonly sheet: string; readonly column: number }
  | {
      readonly write: "table";
      readonly sheet: string;
      readonly table: string;
      readonly area: Area;
      readonly filterButtons: boolean;
    }
  | {
      readonly write: "validation";
      readonly sheet: string;
      readonly area: Area;
      readonly validation: CellValidation;
    }
  | { readonly write: "highlight"; readonly sheet: string; readonly area: Area; readonly rule: HighlightRule }
  /** A name for one cell, for formulas everywhere. */
  | {
      readonly write: "name";
      readonly name: string;
      readonly sheet: string;
      readonly row: number;
      readonly column: number;
    }
  | { readonly write: "freeze"; readonly sheet: string; readonly rows: number; readonly columns: number }
  /** Units: lines of text in the default font. */
  | { readonly write: "rowHeight"; readonly sheet: string; readonly row: number; readonly lines: number }
  /** Prints the sheet across one page, with its header rows on every page. */
  | { readonly write: "page"; readonly sheet: string; readonly headerRows: number }
  | { readonly write: "activate"; readonly sheet: string; readonly row: number; readonly column: number }
  /** Notes the ids of the planner's tables and columns, to find them again after somebody renamed them. */
  | { readonly write: "note" }
  /** New rows at the end of a table, over its full width; its computed columns are null and fill themselves. */
  | {
      readonly write: "rows";
      readonly table: string;
      readonly rows: readonly (readonly CellWrite[])[];
      readonly computed: readonly number[];
      /** Whether the table ends with a row of totals, which stays below the new rows. */
      readonly showTotals: boolean;
    }
  | { readonly write: "insertColumn"; readonly sheet: string; readonly column: number }
  | {
      readonly write: "copyColumn";
      readonly sheet: string;
      readonly from: number;
      readonly to: number;
      readonly firstRow: number;
      readonly rowCount: number;
    }
  | { readonly write: "deleteColumn"; readonly sheet: string; readonly column: number };
