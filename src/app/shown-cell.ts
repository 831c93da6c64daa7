import { type Cell, cellText, isBlank } from "../domain/cell";

/** What a cell shows, for a sentence about it; a blank one shows nothing. */
export function shownCell(cell: Cell): string {
  return isBlank(cell) ? "nothing" : cellText(cell);
}
