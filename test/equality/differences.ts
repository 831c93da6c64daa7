import { cellText, isBlank, type Cell } from "../../src/domain/cell";
import type { ExpectedCell } from "./expected-cells";

/** What an engine shows in a cell. A file of text cannot tell 5 from "5". */
export type ShownCell = (place: { sheet: string; row: number; column: number }) => Cell;

/** The cells that show something else than expected, in words, so that a failure says where and what. */
export function differences(cells: readonly ExpectedCell[], shown: ShownCell): string[] {
  return cells.flatMap((cell) => {
    const found = shown(cell);
    if (isSame(found, cell.expected)) return [];
    return [`${cell.what}: shows ${inWords(found)}, where ${inWords(cell.expected)} is right`];
  });
}

// Engines add up in different orders: the last digits may differ.
function isSame(found: Cell, expected: Cell): boolean {
  if (typeof expected !== "number") return isBlank(expected) ? isBlank(found) : found === expected;
  const number = typeof found === "string" && found !== "" ? Number(found) : found;
  if (typeof number !== "number") return false;
  const distance = Math.abs(number - expected);
  return Number.isInteger(expected) && Number.isInteger(number)
    ? distance === 0
    : distance <= Math.max(1e-6, Math.abs(expected) * 1e-9);
}

function inWords(cell: Cell): string {
  return isBlank(cell) ? "nothing" : `${cellText(cell)} (${typeof cell})`;
}
