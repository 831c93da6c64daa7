import type { Matrix } from "./cell-argument";

/**
 * Works something out of a block once, and gives it back for the same block from then on.
 *
 * Within one calculation the engine hands out the same block for the same range, so that each range is gone through
 * only once for all formulas that look into it, as in Excel.
 */
export function oncePerBlock<Result>(workOut: (block: Matrix) => Result): (block: Matrix) => Result {
  const known = new WeakMap<Matrix, Result>();
  return (block) => {
    let result = known.get(block);
    if (result === undefined) {
      result = workOut(block);
      known.set(block, result);
    }
    return result;
  };
}
