import { type Cell, isErrorText } from "../domain/cell";

/** A cell's value as the rules take it, from `Range.values`: an empty cell is null, an Excel error says which. */
export function cellValue(value: unknown): Cell {
  if (typeof value === "number" || typeof value === "boolean") return value;
  if (typeof value !== "string" || value === "") return null;
  return isErrorText(value) ? { error: value } : value;
}
