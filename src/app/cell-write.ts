import { cellText, type Cell } from "../domain/cell";
import { isKeptAsText, type StoredColumn } from "../workbook/define-table";
import type { CellWrite } from "./write";

/** A value as it is written; a blank is left alone, and an error too, since Excel shows errors and nobody writes them. */
export function cellWrite(cell: Cell): CellWrite {
  return typeof cell === "object" ? null : cell;
}

/** A value as it is written into a column: as a text where the column keeps what is typed into it as text. */
export function columnWrite(column: StoredColumn, cell: Cell): CellWrite {
  const value = cellWrite(cell);
  return value === null || value === "" || !isKeptAsText(column) ? value : { text: cellText(cell) };
}
