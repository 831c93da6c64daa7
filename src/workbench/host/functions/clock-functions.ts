import { serialOfMoment } from "../book/date-system";
import type { FunctionTable } from "../book/engine";

export interface BookClock {
  now(): Date;
  date1904(): boolean;
}

const clocks = new WeakMap<object, BookClock>();

/** Tells the functions of a workbook what time it is there, and from which day it counts. */
export function setClock(getters: object, clock: BookClock): void {
  clocks.set(getters, clock);
}

/** The clock of the workbook that a formula stands in. */
export function clockOf(context: { getters: object }): BookClock {
  return clocks.get(context.getters) ?? { now: () => new Date(), date1904: () => false };
}

/** TODAY and NOW by the workbook's own clock. */
export const clockFunctions: FunctionTable = {
  TODAY: {
    description: "The current day.",
    args: [],
    compute() {
      const clock = clockOf(this);
      return { value: Math.floor(serialOfMoment(clock.now(), clock.date1904())), format: "yyyy-mm-dd" };
    },
  },
  NOW: {
    description: "The current moment.",
    args: [],
    compute() {
      const clock = clockOf(this);
      return { value: serialOfMoment(clock.now(), clock.date1904()), format: "yyyy-mm-dd hh:mm" };
    },
  },
};
