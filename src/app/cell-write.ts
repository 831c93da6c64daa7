import type { Cell } from "../domain/cell";
import type { CellWrite } from "./write";

/** A value as it is written; a blank is left alone, and an error too, since Excel shows errors and nobody writes them. */
export function cellWrite(cell: Cell): CellWrite {
  return typeof cell === "object" ? null : cell;
}
