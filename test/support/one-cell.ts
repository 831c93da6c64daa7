import type { CellUpdate, RowUpdate } from "../../src/app/update-row";

/** One cell of a row with what stood there and what is to stand there, all in one. */
export type OneCell = Omit<RowUpdate, "cells"> & CellUpdate;

/** The change of a row that is about one cell only. */
export function oneCell({ header, seen, value, ...row }: OneCell): RowUpdate {
  return { ...row, cells: [{ header, seen, value }] };
}
