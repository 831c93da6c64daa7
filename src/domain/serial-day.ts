import type { Cell } from "./cell";

declare const serialDay: unique symbol;

/** A day as Excel counts it: whole days, 1 is 1900-01-01 (1900 date system). */
export type SerialDay = number & { readonly [serialDay]: true };

/** Excel believes in a 29 February 1900 (day 60), so its calendar is the real one only from the day after. */
const leapDayThatNeverWas = 60;
const lastDay = 2_958_465;

/** Day 0 of Excel, counted from 0001-01-01 as day 1: from March 1900 on, and in the two months before. */
const dayZero = 693_594;
const dayZeroBeforeMarch1900 = dayZero + 1;

/**
 * The day a date such as `2026-04-10` stands for, or null when there is no such day.
 *
 * Range: 1900-03-01 to 9999-12-31.
 */
export function parseDay(text: string): SerialDay | null {
  const [, year, month, date] = (/^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? []).map(Number);
  if (year === undefined || month === undefined || date === undefined) return null;
  if (month < 1 || month > 12 || date < 1 || date > daysInMonth(year, month)) return null;
  const day = daysBeforeYear(year) + daysBeforeMonth(year, month) + date - dayZero;
  return day > leapDayThatNeverWas ? (day as SerialDay) : null;
}

/** A day written as `2026-04-10`. */
export function formatDay(day: SerialDay): string {
  if (day === leapDayThatNeverWas) return "1900-02-29";
  const count = day + (day < leapDayThatNeverWas ? dayZeroBeforeMarch1900 : dayZero);
  const year = yearOf(count);
  let date = count - daysBeforeYear(year);
  let month = 1;
  while (date > daysInMonth(year, month)) date -= daysInMonth(year, month++);
  return `${year}-${twoDigits(month)}-${twoDigits(date)}`;
}

/**
 * The day a cell's date falls on, whatever its time of day, or null when the cell holds no date.
 *
 * Range: 1 (1900-01-01) to 9999-12-31.
 */
export function dayOf(cell: Cell): SerialDay | null {
  return typeof cell === "number" && cell >= 1 && cell < lastDay + 1 ? (Math.floor(cell) as SerialDay) : null;
}

/** The day a number of days after (or, when negative, before) another. */
export function addDays(day: SerialDay, days: number): SerialDay {
  return (day + days) as SerialDay;
}

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function daysBeforeMonth(year: number, month: number): number {
  let days = 0;
  for (let earlier = 1; earlier < month; earlier++) days += daysInMonth(year, earlier);
  return days;
}

function daysBeforeYear(year: number): number {
  const years = year - 1;
  return years * 365 + Math.floor(years / 4) - Math.floor(years / 100) + Math.floor(years / 400);
}

/** The mean length of a year gives the year or the one after; the count itself decides. */
function yearOf(count: number): number {
  const guess = Math.ceil(count / 365.2425) + 1;
  for (let year = guess; ; year--) if (daysBeforeYear(year) < count) return year;
}

function twoDigits(value: number): string {
  return String(value).padStart(2, "0");
}
