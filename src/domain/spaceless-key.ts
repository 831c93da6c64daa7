import type { Cell } from "./cell";
import { nameKey } from "./name-key";

/** What names have in common that differ at most by spaces, around them or inside: easily the same name, mistyped. */
export function spacelessKey(cell: Cell): string {
  return nameKey(cell).replace(/\s+/g, "");
}
