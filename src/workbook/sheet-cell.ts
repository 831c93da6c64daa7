import type { CellShape } from "./define-table";
import type { LookName } from "./looks";

/** One cell outside the tables: what stands in it and how it looks. Rows and columns count from 0. */
export interface SheetCell {
  readonly row: number;
  readonly column: number;
  readonly content: string | number | { readonly formula: string };
  readonly look?: LookName;
  readonly shape?: CellShape;
}
