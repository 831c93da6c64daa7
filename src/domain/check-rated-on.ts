import { type Cell, isBlank } from "./cell";
import { cellInWords } from "./cell-in-words";
import { buildIssue, type Issue } from "./issue";
import { dayOf, formatDay, type SerialDay } from "./serial-day";

/** What is wrong with the day of a rating: it is no date, or a day that is still to come. */
export function checkRatedOn(ratedOn: Cell, row: number, today: SerialDay): Issue[] {
  if (isBlank(ratedOn)) return [];
  const place = { row, field: "ratedOn" };
  const day = dayOf(ratedOn);
  if (day === null) return [buildIssue("ratings.ratedOnNotADate", place, { value: cellInWords(ratedOn) })];
  return day > today ? [buildIssue("ratings.ratedOnInFuture", place, { day: formatDay(day) })] : [];
}
