import type { Cell } from "./cell";
import { visibleName } from "./visible-name";

/** Whether a cell looks empty and is not: somebody pressed the space bar in it. */
export function isOnlySpaces(cell: Cell): boolean {
  return typeof cell === "string" && cell !== "" && visibleName(cell) === "";
}
