import type { Lap } from "./stopwatch";

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

/** The time that passed, held against its target, and beside it the time a processor was busy. */
export function timeFigures({ seconds, processorSeconds }: Lap, target?: number): Record<string, Figure> {
  return {
    time: figure(seconds, "s", target),
    ...(processorSeconds === null ? {} : { processorTime: figure(processorSeconds, "s") }),
  };
}
