import type { Matrix } from "./cell-argument";
import { keysOf } from "./criterion";
import { oncePerBlock } from "./once-per-block";

/** Where in a block the cells with a key are, counted down its columns. */
export function positionsOf(matrix: Matrix, key: string): readonly number[] {
  return indexOf(matrix).get(key) ?? [];
}

const indexOf = oncePerBlock((matrix) => {
  const index = new Map<string, number[]>();
  matrix.flat().forEach(({ value }, position) => {
    for (const key of keysOf(value)) {
      const known = index.get(key);
      if (known) known.push(position);
      else index.set(key, [position]);
    }
  });
  return index;
});
