import type { Area } from "./area";
import type { HighlightLook } from "./highlight";
import type { SheetCell } from "./sheet-cell";

/** A sheet that is no table: cells with formulas, live from the tables. */
export interface CellSheet {
  readonly name: string;
  /** One sentence on what the sheet shows. */
  readonly help: string;
  readonly tab: "overview" | "work";
  /** Units: characters, by column from the left edge of the sheet. */
  readonly widths: readonly number[];
  /** Units: lines of text in the default font, by row from the top of the sheet; other rows have one. */
  readonly heights?: Readonly<Record<number, number>>;
  /** Hold what formulas look up and people need not see. */
  readonly hiddenColumns: readonly number[];
  readonly cells: readonly SheetCell[];
  /** A row whose cells stand in the rows below it, too: their references to this row move along. */
  readonly repeated: { readonly row: number; readonly rowCount: number } | null;
  readonly highlights: readonly CellHighlight[];
  readonly charts: readonly SheetChart[];
  /** Whether it prints upright. */
  readonly upright: boolean;
  /** Rows and columns that stay in view. */
  readonly frozen: { readonly rows: number; readonly columns: number } | null;
}

/** Cells that change their look by themselves; the formula, without `=`, is that of the first cell of the area. */
export interface CellHighlight {
  readonly area: Area;
  readonly formula: string;
  readonly look: HighlightLook;
}

/**
 * A chart of a block of cells: names of series in its first row, of categories in its first column. The series are its
 * last columns, as many as there are colors.
 */
export interface SheetChart {
  readonly name: string;
  readonly title: string;
  readonly kind: "bars" | "columns";
  /** The block, and its sheet when that is not the chart's own. */
  readonly source: { readonly sheet?: string; readonly area: Area };
  /** The cells that the chart covers. */
  readonly over: Area;
  /** One color for each series, `#RRGGBB`. */
  readonly colors: readonly string[];
  readonly legend: boolean;
  /** From where to where the values are drawn; an end that is not told follows the values. */
  readonly scale: { readonly minimum: number; readonly maximum?: number };
}
