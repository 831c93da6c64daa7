import { isBlank, type Cell } from "./cell";

/** How many parts are there; a part of several cells is there when all of them are. */
export function filledParts(parts: readonly (readonly Cell[])[]): number {
  return parts.filter((cells) => !cells.some(isBlank)).length;
}
