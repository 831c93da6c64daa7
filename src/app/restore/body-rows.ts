import { isBlank, type Cell } from "../../domain/cell";
import { isFormula } from "../formula-places";
import type { PlacedList, PlacedTable } from "./placed-parts";

type Cells = readonly (readonly Cell[])[];

/**
 * How many rows of plain cells are a table's body.
 *
 * Those from the header to the first blank one, and all that computed columns still fill; what stands below a gap may
 * be somebody's note, and is left for Check to ask about. A row of totals at the end is none of them.
 */
export function bodyRows(placed: PlacedTable, cells: Cells): number {
  if (placed.rowCount !== null) return placed.rowCount;
  const lines = linesOf(placed, cells);
  const computed = Object.keys(placed.definition.computed).flatMap((key) => placed.positions[key] ?? []);
  const firstBlank = lines.findIndex((line) => line.every(isBlank));
  const withoutGap = firstBlank < 0 ? lines.length : firstBlank;
  const filled = lastIndex(lines, (line) => computed.some((at) => !isBlank(line[at] ?? null))) + 1;
  const count = Math.max(withoutGap, filled, 1);
  return count > 1 && (lines[count - 1] ?? []).some(isTotal) ? count - 1 : count;
}

/** The cells of a table's body and of all rows below it, from its left edge. */
export function linesOf({ headerRow, left, headers }: PlacedTable, cells: Cells): Cells {
  return cells.slice(headerRow + 1).map((line) => line.slice(left, left + headers.length));
}

/** How many entries a list has, down to the last one of its column. */
export function entryCount({ headerRow, column }: PlacedList, cells: Cells): number {
  const entries = cells.slice(headerRow + 1).map((line) => line[column] ?? null);
  return Math.max(1, lastIndex(entries, (entry) => !isBlank(entry)) + 1);
}

function isTotal(cell: Cell): boolean {
  return isFormula(cell) && /\bSUBTOTAL\(/i.test(cell);
}

function lastIndex<Item>(items: readonly Item[], isIt: (item: Item) => boolean): number {
  for (let index = items.length - 1; index >= 0; index--) if (isIt(items[index] as Item)) return index;
  return -1;
}
