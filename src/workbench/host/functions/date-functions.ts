import { DAYS_1904 } from "../book/date-system";
import { registries, type FunctionEntry } from "../book/engine";
import { errorResult, type Argument } from "./cell-argument";
import { clockOf } from "./clock-functions";

/** Lets the engine's date functions work in workbooks that count days from 1904, and with numbers that are no day. */
export function shiftDateFunctions(): void {
  for (const [name, shift] of Object.entries(SHIFTS)) {
    if (!(name in registries.functionRegistry.content)) continue;
    const known = registries.functionRegistry.get(name);
    registries.functionRegistry.replace(name, { ...known, compute: shifted(known, shift) });
  }
}

interface Shift {
  /** Positions of arguments that are days. */
  days: readonly number[];
  resultIsDay?: boolean;
}

function shifted(known: FunctionEntry, { days, resultIsDay = false }: Shift): FunctionEntry["compute"] {
  return function (...given) {
    if (given.some((one, at) => days.includes(at) && isBeyondCalendar(one))) return errorResult("#NUM!");
    if (!clockOf(this).date1904()) return known.compute.apply(this, given);
    const moved = given.map((one, at) => (days.includes(at) ? later(one) : one));
    const result = known.compute.apply(this, moved);
    return resultIsDay ? earlier(result) : result;
  };
}

// The engine goes on looking for the year of such a day without end. Excel's last day is far before, in the year 9999.
function isBeyondCalendar(argument: Argument): boolean {
  if (Array.isArray(argument)) return false;
  return Math.abs(Number(argument?.value ?? 0)) > 10_000_000;
}

function later(argument: Argument): Argument {
  if (Array.isArray(argument))
    return argument.map((column) => column.map((cell) => later(cell) as typeof cell));
  return typeof argument?.value === "number" ? { ...argument, value: argument.value + DAYS_1904 } : argument;
}

function earlier(result: ReturnType<FunctionEntry["compute"]>): ReturnType<FunctionEntry["compute"]> {
  if (typeof result === "number") return result - DAYS_1904;
  if (result === null || typeof result !== "object" || Array.isArray(result)) return result;
  return typeof result.value === "number" ? { ...result, value: result.value - DAYS_1904 } : result;
}

const SHIFTS: Readonly<Record<string, Shift>> = {
  YEAR: { days: [0] },
  MONTH: { days: [0] },
  DAY: { days: [0] },
  WEEKDAY: { days: [0] },
  WEEKNUM: { days: [0] },
  ISOWEEKNUM: { days: [0] },
  DATEDIF: { days: [0, 1] },
  YEARFRAC: { days: [0, 1] },
  NETWORKDAYS: { days: [0, 1, 2] },
  "NETWORKDAYS.INTL": { days: [0, 1, 3] },
  WORKDAY: { days: [0, 2], resultIsDay: true },
  "WORKDAY.INTL": { days: [0, 3], resultIsDay: true },
  EDATE: { days: [0], resultIsDay: true },
  EOMONTH: { days: [0], resultIsDay: true },
  DATE: { days: [], resultIsDay: true },
  DATEVALUE: { days: [], resultIsDay: true },
};
