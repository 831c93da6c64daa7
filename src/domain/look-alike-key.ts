import type { Cell } from "./cell";
import { nameKey } from "./name-key";
import { visibleName } from "./visible-name";

/** Signs that word processors and telephones write, and the ones that a keyboard has for them. */
const keyboardSigns: readonly (readonly [RegExp, string])[] = [
  [/[‘’‚‛ʹʼ′＇`´]/g, "'"],
  [/[“”„‟″«»＂]/g, '"'],
  [/[‐‑‒–—―−﹣－]/g, "-"],
];

/**
 * What names have in common that look the same to a reader, whatever signs they are made of.
 *
 * Range:  "" for what is no name.
 * Source: product.md, "Partner". The rules keep such names apart, as the formulas do; only people take them for one.
 */
export function lookAlikeKey(cell: Cell): string {
  const visible = visibleName(nameKey(cell));
  return keyboardSigns
    .reduce((name, [sign, plain]) => name.replace(sign, plain), visible)
    .replace(/[\s.]+$/, "");
}
