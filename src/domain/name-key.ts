import { type Cell, cellText, isCellError } from "./cell";

/**
 * What two names have in common when they are the same name: the whole text, whatever its case.
 *
 * A number or TRUE is the same name as its text. A blank and an Excel error are no names and give "".
 */
export function nameKey(cell: Cell): string {
  return isCellError(cell) ? "" : cellText(cell).toLowerCase();
}
