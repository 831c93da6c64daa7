import { quoted } from "./formula";
import { words } from "./words";

// Before March 1900 programs do not agree on the calendar; after 9999 there is none.
const firstDay = 61;
const lastDay = 2_958_465;

/** Comes after every day, for sorting what has none. */
export const afterEveryDay = lastDay + 1;

/** Whether a cell holds a day, with or without a time: a condition that no text and no error breaks. */
export function isDay(cell: string): string {
  return `IF(ISNUMBER(${cell}),AND(${cell}>=${firstDay},${cell}<${afterEveryDay}),FALSE)`;
}

/** The Monday of a day's week; the day is a whole number. */
export function mondayOf(day: string): string {
  return `(${day}-WEEKDAY(${day},2)+1)`;
}

const monthLetters = 3;

/** The short name of a day's month, the same in every language of Excel. */
export function monthOf(day: string): string {
  const names = quoted(Object.values(words.month).join(""));
  return `MID(${names},MONTH(${day})*${monthLetters}-${monthLetters - 1},${monthLetters})`;
}

/** A day as a text, such as 10 Apr 2026, for sentences. */
export function dayInWords(day: string): string {
  return `DAY(${day})&" "&${monthOf(day)}&" "&YEAR(${day})`;
}
