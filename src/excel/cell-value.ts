import type { Cell } from "../domain/cell";

const errors =
  /^#(N\/A|DIV\/0!|REF!|VALUE!|NAME\?|NUM!|NULL!|SPILL!|CALC!|FIELD!|BLOCKED!|CONNECT!|UNKNOWN!|GETTING_DATA|BUSY!|PYTHON!|EXTERNAL!)$/;

/** A cell's value as the rules take it, from `Range.values`: an empty cell is null, an Excel error says which. */
export function cellValue(value: unknown): Cell {
  if (typeof value === "number" || typeof value === "boolean") return value;
  if (typeof value !== "string" || value === "") return null;
  return errors.test(value) ? { error: value } : value;
}
