import type { Cell } from "./cell";
import { nameKey } from "./name-key";
import { repetitions, type Repetition } from "./repetitions";

/**
 * Names that are not the same but that Excel's counting functions take for the same number: 7 and 07, 1.1 and 1.10.
 *
 * Source: a criterion that reads as a number finds every cell that reads as that number.
 */
export function numberRepetitions(names: readonly Cell[]): Repetition[] {
  const keys = names.map(nameKey);
  const numbers = keys.map(numberKey);
  return repetitions(numbers).filter(({ row, firstRow }) => keys[row - 1] !== keys[firstRow - 1]);
}

function numberKey(name: string): string {
  const found = /^\s*([+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?)\s*(%?)\s*$/.exec(name);
  return found ? String(Number(found[1]) / (found[2] === "%" ? 100 : 1)) : "";
}
