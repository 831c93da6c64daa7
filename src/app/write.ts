import type { Area } from "../workbook/area";
import type { SheetChart } from "../workbook/cell-sheet";
import type { Look } from "../workbook/looks";
import type { CellValidation } from "../workbook/cell-validation";
import type { HighlightRule } from "../workbook/highlight-rule";
import type { Paper } from "../workbook/print-view";

/**
 * What is put into a cell: a text stays a text whatever it looks like, "" empties the cell, null leaves it.
 *
 * A `text` also has its cell keep as text what somebody types over it.
 */
export type CellWrite =
  string | number | boolean | null | { readonly formula: string } | { readonly text: string };

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
  /** The same formula in every cell of an area, but for those that are given. */
  | {
      readonly write: "fill";
      readonly sheet: string;
      readonly area: Area;
      readonly formula: string;
      /** What stays in single cells of the area; rows and columns count from the sheet's. */
      readonly except?: readonly {
        readonly row: number;
        readonly column: number;
        readonly cell: CellWrite;
      }[];
    }
  | { readonly write: "look"; readonly sheet: string; readonly areas: readonly Area[]; readonly look: Look }
  | { readonly write: "numberFormat"; readonly sheet: string; readonly area: Area; readonly format: string }
  /** A number format for each cell of a block; null leaves the one it has. */
  | {
      readonly write: "numberFormats";
      readonly sheet: string;
      readonly area: Area;
      readonly formats: readonly (readonly (string | null)[])[];
    }
  /** Of all columns that the areas touch. Units: characters of the default font. */
  | {
      readonly write: "columnWidth";
      readonly sheet: string;
      readonly areas: readonly Area[];
      readonly characters: number;
    }
  | {
      readonly write: "hideColumns";
      readonly sheet: string;
      readonly column: number;
      readonly columnCount: number;
    }
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
      readonly areas: readonly Area[];
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
  /** How the sheet prints, with its header rows and columns on every page. */
  | {
      readonly write: "page";
      readonly sheet: string;
      readonly headerRows: number;
      readonly headerColumns: number;
      /** Over how many pages its columns may go. */
      readonly pagesAcross: number;
      readonly upright: boolean;
      /** The printer's own paper when it is not said. */
      readonly paper?: Paper;
    }
  /** Takes everything out of the cells of a sheet: texts, looks and merges. */
  | { readonly write: "clear"; readonly sheet: string }
  /** Makes one cell of several, which shows what stands in the first. */
  | { readonly write: "merge"; readonly sheet: string; readonly area: Area }
  | { readonly write: "deleteName"; readonly name: string }
  /** Notes what the print view was made of, to see later whether somebody typed on it. */
  | { readonly write: "notePrintView"; readonly mark: string }
  | { readonly write: "activate"; readonly sheet: string; readonly row: number; readonly column: number }
  /** Notes the ids of the planner's tables and columns, to find them again after somebody renamed them. */
  | { readonly write: "note" }
  /** Notes that the tables are being made again, until that has come to its end. */
  | { readonly write: "noteRestoring"; readonly isRestoring: boolean }
  /** New rows at the end of a table, over its full width; its computed columns are null and fill themselves. */
  | {
      readonly write: "rows";
      readonly table: string;
      readonly rows: readonly (readonly CellWrite[])[];
      readonly computed: readonly number[];
      /** Whether the table ends with a row of totals, which stays below the new rows. */
      readonly showTotals: boolean;
    }
  /** A table becomes plain cells; formulas that named it name them. */
  | { readonly write: "releaseTable"; readonly table: string }
  /** A table shows its headers in the row above its first one, which has to be blank. */
  | { readonly write: "showHeader"; readonly table: string }
  /** A table takes in that many rows below it, with what stands there. */
  | { readonly write: "growTable"; readonly table: string; readonly rowCount: number }
  /** Empties a table: its first row stays with its formulas and looks, all others go, and what is below moves up. */
  | {
      readonly write: "emptyTable";
      readonly table: string;
      readonly rowCount: number;
      /** The columns whose cell in the first row is emptied whatever it holds. */
      readonly filled: readonly number[];
      /** The columns whose cell in the first row is emptied unless it holds a formula. */
      readonly others: readonly number[];
    }
  /** The formulas of an area stand all over a larger one that begins with it, as if copied and pasted. */
  | { readonly write: "repeat"; readonly sheet: string; readonly area: Area; readonly over: Area }
  | { readonly write: "chart"; readonly sheet: string; readonly chart: SheetChart }
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
