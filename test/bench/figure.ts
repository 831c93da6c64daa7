/** Something that was measured, as the bench prints it. */
export interface Figure {
  readonly value: number;
  readonly unit: Unit;
  /** What it may be at most; absent when it is only watched. */
  readonly target?: number;
  readonly met?: boolean;
}

export type Unit = "ms" | "s" | "MB" | "bytes" | "requests" | "times";

/** A measured value, held against what it may be at most. */
export function figure(value: number, unit: Unit, target?: number): Figure {
  const rounded = Number(value.toPrecision(4));
  return target === undefined
    ? { value: rounded, unit }
    : { value: rounded, unit, target, met: value <= target };
}
