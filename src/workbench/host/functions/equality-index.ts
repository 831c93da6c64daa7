import type { Matrix } from "./cell-argument";
import { keysOf } from "./criterion";

const indexes = new WeakMap<Matrix, Map<string, number[]>>();

/**
 * Where in a block the cells with a key are, counted down its columns. Within one calculation the engine hands out
 * the same block for the same range, so that each range is gone through only once, as in Excel.
 */
export function positionsOf(matrix: Matrix, key: string): readonly number[] {
  let index = indexes.get(matrix);
  if (!index) {
    index = buildIndex(matrix);
    indexes.set(matrix, index);
  }
  return index.get(key) ?? [];
}

function buildIndex(matrix: Matrix): Map<string, number[]> {
  const index = new Map<string, number[]>();
  matrix.flat().forEach(({ value }, position) => {
    for (const key of keysOf(value)) {
      const known = index.get(key);
      if (known) known.push(position);
      else index.set(key, [position]);
    }
  });
  return index;
}
