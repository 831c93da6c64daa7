import type { CellSheet } from "../../workbook/cell-sheet";
import type { Table } from "../../workbook/define-table";
import type { List } from "../../workbook/lists";
import type { Positions } from "../planner-table";

/** A table of the planner as its headers were found on a sheet. Rows and columns count from 0. */
export interface PlacedTable {
  readonly definition: Table;
  readonly sheet: string;
  /** Whether it is a table still, or again. */
  readonly isTable: boolean;
  /** The table that holds its headers as if they were a row, and has to let go of its cells; null where none does. */
  readonly heldBy: string | null;
  /** The table that hides its headers, and has to show them; null where none does. */
  readonly hiddenIn: string | null;
  readonly headerRow: number;
  readonly left: number;
  readonly headers: readonly string[];
  /** From the left edge of the table. */
  readonly positions: Positions;
  readonly ratingColumns: readonly { readonly header: string; readonly position: number }[];
  /** How many rows its body has in a table; null for plain cells. */
  readonly rowCount: number | null;
}

/** The entries of a drop-down as their header was found. */
export interface PlacedList {
  readonly list: List;
  readonly sheet: string;
  readonly isTable: boolean;
  /** As for other tables. */
  readonly heldBy: string | null;
  readonly hiddenIn: string | null;
  readonly headerRow: number;
  readonly column: number;
}

/** A sheet of cells as it was found. */
export interface PlacedCellSheet {
  readonly described: CellSheet;
  readonly sheet: string;
  /** Whether its own texts are not where the planner put them, so that nobody knows whose its cells are. */
  readonly isRearranged: boolean;
}

/** What is there of a planner, some or all of whose tables became plain cells. */
export interface PlacedPlanner {
  readonly tables: readonly PlacedTable[];
  readonly lists: readonly PlacedList[];
  readonly cellSheets: readonly PlacedCellSheet[];
}
