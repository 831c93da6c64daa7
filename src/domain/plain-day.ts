import { parseDay, type SerialDay } from "./serial-day";

/**
 * The day that a text names when it can be read in one way only: `2026-04-10`, `10 Apr 2026`, `April 10, 2026`, `25/04/2026`.
 *
 * Null for everything else: which day `04/05/2026` is depends on the country, and `10/4/26` on the century as well.
 */
export function plainDay(text: string): SerialDay | null {
  const typed = text.trim().toLowerCase();
  return yearFirst(typed) ?? withMonthName(typed) ?? dayMonthYear(typed);
}

const monthNames =
  "january february march april may june july august september october november december".split(" ");
const shortestMonth = 3;

function yearFirst(typed: string): SerialDay | null {
  const [, year, , month, day] = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/.exec(typed) ?? [];
  return dayFrom({ year, month, day });
}

function withMonthName(typed: string): SerialDay | null {
  const dayFirst = /^(\d{1,2})(?:st|nd|rd|th|\.)?[\s-]+([a-z]+)\.?,?[\s-]+(\d{4})$/.exec(typed);
  if (dayFirst) return dayFrom({ day: dayFirst[1], month: monthNumber(dayFirst[2]), year: dayFirst[3] });
  const monthFirst = /^([a-z]+)\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})$/.exec(typed);
  if (!monthFirst) return null;
  return dayFrom({ month: monthNumber(monthFirst[1]), day: monthFirst[2], year: monthFirst[3] });
}

// Short or whole: sep, sept, september.
function monthNumber(word = ""): string | undefined {
  const at = word.length < shortestMonth ? -1 : monthNames.findIndex((name) => name.startsWith(word));
  return at < 0 ? undefined : String(at + 1);
}

/** With the year at the end, the day has to be one that is no month, or the same number as the month. */
function dayMonthYear(typed: string): SerialDay | null {
  const [, one, , other, year] = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})$/.exec(typed) ?? [];
  const days = [dayFrom({ day: one, month: other, year }), dayFrom({ day: other, month: one, year })];
  const [first, ...others] = [...new Set(days.filter((day) => day !== null))];
  return first !== undefined && others.length === 0 ? first : null;
}

interface DayParts {
  readonly year: string | undefined;
  readonly month: string | undefined;
  readonly day: string | undefined;
}

function dayFrom({ year, month, day }: DayParts): SerialDay | null {
  if (year === undefined || month === undefined || day === undefined) return null;
  return parseDay([year, month.padStart(2, "0"), day.padStart(2, "0")].join("-"));
}
