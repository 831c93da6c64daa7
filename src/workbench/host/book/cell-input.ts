import type { CellInput } from "./book";
import type { CellValue } from "./book-content";
import { serialOfDay } from "./date-system";

/** What Excel makes of an input. */
export type ReadInput =
  | { kind: "keep" }
  | { kind: "empty" }
  | { kind: "formula"; formula: string }
  | { kind: "value"; value: CellValue; numberFormat?: string };

export interface InputContext {
  numberFormat: string;
  date1904: boolean;
  /** The year that a date without one belongs to. */
  year: number;
}

/** Reads an input by Excel's rules for English (United States). */
export function readInput(input: CellInput, context: InputContext): ReadInput {
  if (input === null) return { kind: "keep" };
  if (input === "") return { kind: "empty" };
  if (typeof input !== "string") return { kind: "value", value: input };
  if (context.numberFormat === "@") return text(input.startsWith("'") ? input.slice(1) : input);
  if (input.startsWith("'")) return text(input.slice(1));
  if (input.startsWith("=") && input.length > 1) return { kind: "formula", formula: input };
  return readTyped(input, context) ?? text(input);
}

function text(value: string): ReadInput {
  return { kind: "value", value };
}

function readTyped(input: string, context: InputContext): ReadInput | null {
  const typed = input.trim();
  if (/^(true|false)$/i.test(typed)) return { kind: "value", value: typed.toLowerCase() === "true" };
  if (ERRORS.has(typed.toUpperCase())) return { kind: "value", value: { error: typed.toUpperCase() } };
  return readNumber(typed) ?? readDate(typed, context) ?? readTime(typed);
}

function readNumber(typed: string): ReadInput | null {
  const match = /^([+-]?)(\$?)((?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d*)?|\.\d+)(e[+-]?\d+)?\s*(%?)$/i.exec(typed);
  if (match) {
    const [, sign, dollar, digits = "", exponent = "", percent] = match;
    const size = Number(digits.replaceAll(",", "") + exponent) / (percent ? 100 : 1);
    const numberFormat = formatOfNumber({ typed, exponent, percent: percent !== "", dollar: dollar !== "" });
    return number(sign === "-" ? -size : size, numberFormat);
  }
  const bracketed = /^\((\d[\d,]*(?:\.\d*)?)\)$/.exec(typed);
  if (bracketed?.[1]) return number(-Number(bracketed[1].replaceAll(",", "")));
  const mixed = /^(-?)(\d+) (\d{1,2})\/(\d{1,2})$/.exec(typed);
  if (!mixed || Number(mixed[4]) === 0) return null;
  const size = Number(mixed[2]) + Number(mixed[3]) / Number(mixed[4]);
  return number(mixed[1] ? -size : size, "# ?/?");
}

function formatOfNumber(seen: {
  typed: string;
  exponent: string;
  percent: boolean;
  dollar: boolean;
}): string | undefined {
  const decimals = seen.typed.includes(".");
  if (seen.percent) return decimals ? "0.00%" : "0%";
  if (seen.dollar) return decimals ? "$#,##0.00" : "$#,##0";
  if (seen.exponent) return "0.00E+00";
  if (seen.typed.includes(",")) return decimals ? "#,##0.00" : "#,##0";
  return undefined;
}

function number(value: number, numberFormat?: string): ReadInput {
  return numberFormat === undefined ? { kind: "value", value } : { kind: "value", value, numberFormat };
}

interface Day {
  year: number;
  month: number;
  day: number;
  numberFormat: string;
}

function readDate(typed: string, context: InputContext): ReadInput | null {
  const [datePart, timePart] = dateAndTime(typed);
  const day = isoDay(datePart) ?? slashDay(datePart, context.year) ?? namedDay(datePart, context.year);
  if (!day || !exists(day)) return null;
  const serial = serialOfDay(day, context.date1904);
  if (serial < 0) return null;
  if (timePart === undefined) return number(serial, day.numberFormat);
  const time = timeOf(timePart);
  return time === null ? null : number(serial + time, "m/d/yyyy h:mm");
}

function dateAndTime(typed: string): [string, string | undefined] {
  const match = /^(.*?)(?:\s+|T)(\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:\s*[ap]m)?)$/i.exec(typed);
  return [match?.[1] ?? typed, match?.[2]];
}

function isoDay(typed: string): Day | null {
  const match = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/.exec(typed);
  if (!match) return null;
  const [, year, month, day] = match.map(Number) as [number, number, number, number];
  return { year, month, day, numberFormat: "yyyy-mm-dd" };
}

function slashDay(typed: string, thisYear: number): Day | null {
  const match = /^(\d{1,2})[-/](\d{1,2})(?:[-/](\d{4}|\d{2}))?$/.exec(typed);
  if (!match) return null;
  const [, month = "", day = "", year] = match;
  if (year === undefined) return { year: thisYear, month: +month, day: +day, numberFormat: "d-mmm" };
  return { year: fullYear(year), month: +month, day: +day, numberFormat: "m/d/yyyy" };
}

function namedDay(typed: string, thisYear: number): Day | null {
  const dayFirst = /^(\d{1,2})[- ]([a-z]{3,9})\.?(?:[- ,]+(\d{4}|\d{2}))?$/i.exec(typed);
  if (dayFirst) return withMonth({ day: dayFirst[1], word: dayFirst[2], year: dayFirst[3] }, thisYear);
  const monthFirst = /^([a-z]{3,9})\.? (\d{1,2})(?:,? +(\d{4}))?$/i.exec(typed);
  if (monthFirst)
    return withMonth({ word: monthFirst[1], day: monthFirst[2], year: monthFirst[3] }, thisYear);
  const monthOnly = /^([a-z]{3,9})[- ](\d{4})$/i.exec(typed);
  const found = monthOnly && withMonth({ word: monthOnly[1], day: "1", year: monthOnly[2] }, thisYear);
  return found && { ...found, numberFormat: "mmm-yy" };
}

interface NamedDay {
  word: string | undefined;
  day: string | undefined;
  year: string | undefined;
}

function withMonth({ word = "", day = "", year }: NamedDay, thisYear: number): Day | null {
  const month = MONTHS.findIndex(
    (name) => name === word.toLowerCase() || name.slice(0, 3) === word.toLowerCase(),
  );
  if (month < 0) return null;
  const known = year === undefined ? thisYear : fullYear(year);
  return {
    year: known,
    month: month + 1,
    day: +day,
    numberFormat: year === undefined ? "d-mmm" : "d-mmm-yy",
  };
}

function fullYear(year: string): number {
  if (year.length === 4) return +year;
  return +year < 30 ? 2000 + +year : 1900 + +year;
}

function exists({ year, month, day }: Day): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return year >= 1900 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

function readTime(typed: string): ReadInput | null {
  const time = timeOf(typed);
  return time === null ? null : number(time, /m$/i.test(typed) ? "h:mm AM/PM" : "h:mm");
}

function timeOf(typed: string): number | null {
  const match = /^(\d{1,2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?\s*([ap]m)?$/i.exec(typed);
  if (!match) return null;
  const [, hours = "", minutes = "", seconds = "0", half] = match;
  if (+minutes > 59 || +seconds >= 60 || (half && (+hours > 12 || +hours === 0))) return null;
  const hour = half ? (+hours % 12) + (half.toLowerCase() === "pm" ? 12 : 0) : +hours;
  return (hour * 3600 + +minutes * 60 + +seconds) / 86_400;
}

const MONTHS = [
  "january",
  "february",
  "march",
  "april",
  "may",
  "june",
  "july",
  "august",
  "september",
  "october",
  "november",
  "december",
];
const ERRORS = new Set(["#N/A", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#NULL!"]);
