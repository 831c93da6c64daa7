import type { Cell } from "./cell";
import { lookAlikeKey } from "./look-alike-key";

/** What names have in common that look the same but for spaces inside: easily the same name, mistyped. */
export function spacelessKey(cell: Cell): string {
  return lookAlikeKey(cell).replace(/\s+/g, "");
}
