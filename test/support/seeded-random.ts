/** Chance that comes out the same every time for the same seed. */
export interface SeededRandom {
  /** A number from 0 up to, but not including, 1. */
  readonly next: () => number;
  /** A whole number from `least` to `most`, both included. */
  readonly whole: (least: number, most: number) => number;
  readonly oneOf: <Item>(items: readonly [Item, ...Item[]]) => Item;
  /** Whether something happens that happens in this share of all cases. */
  readonly happens: (share: number) => boolean;
}

/** Starts a new series of random numbers; the same seed gives the same series on every machine. */
export function seededRandom(seed: number): SeededRandom {
  const next = mulberry32(seed);
  const whole = (least: number, most: number) => least + Math.floor(next() * (most - least + 1));
  return {
    next,
    whole,
    oneOf: (items) => items[whole(0, items.length - 1)] ?? items[0],
    happens: (share) => next() < share,
  };
}

// Mulberry32, a small generator in the public domain: good enough for test data, and the same everywhere.
function mulberry32(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
