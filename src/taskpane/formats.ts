import { formatDay, type SerialDay } from "../domain/serial-day";

/** Numbers, days and times as the person at this machine writes them. */
const score = new Intl.NumberFormat(undefined, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
const whole = new Intl.NumberFormat();
const share = new Intl.NumberFormat(undefined, { style: "percent", maximumFractionDigits: 0 });
const weight = new Intl.NumberFormat(undefined, { style: "percent", maximumFractionDigits: 1 });
const gap = new Intl.NumberFormat(undefined, { maximumFractionDigits: 1 });
const rating = new Intl.NumberFormat(undefined, { maximumFractionDigits: 2 });
const change = new Intl.NumberFormat(undefined, {
  signDisplay: "exceptZero",
  minimumFractionDigits: 1,
  maximumFractionDigits: 1,
});
const longDay = new Intl.DateTimeFormat(undefined, {
  weekday: "long",
  month: "long",
  day: "numeric",
  timeZone: "UTC",
});
const date = new Intl.DateTimeFormat(undefined, { dateStyle: "medium", timeZone: "UTC" });
const exact = new Intl.NumberFormat(undefined, { maximumFractionDigits: 15, useGrouping: false });
const longDayOfYear = new Intl.DateTimeFormat(undefined, { dateStyle: "full", timeZone: "UTC" });
const month = new Intl.DateTimeFormat(undefined, { month: "short", timeZone: "UTC" });
const dayOfMonth = new Intl.DateTimeFormat(undefined, { day: "numeric", timeZone: "UTC" });
const time = new Intl.DateTimeFormat(undefined, { hour: "numeric", minute: "2-digit" });
const list = new Intl.ListFormat(undefined, { type: "conjunction" });

/** How figures of the planner are written. */
export const formats = {
  score: (value: number) => score.format(value),
  /** A rating, or an average of some, from 1 to 5. */
  rating: (value: number) => rating.format(value),
  whole: (value: number) => whole.format(value),
  /** More or less than before, with its sign. */
  change: (value: number) => change.format(value),
  /** Just under 100 % is not 100 %. */
  share: (value: number) => share.format(value < 1 ? Math.min(value, 0.99) : value),
  /** The share of the weight that a criterion has. */
  weight: (value: number) => weight.format(value),
  points: (value: number) => gap.format(value),
  /** With its year. */
  date: (day: SerialDay) => date.format(dateOf(day)),
  /** A number as it was typed. */
  exact: (value: number) => exact.format(value),
  day: (day: SerialDay) => longDay.format(dateOf(day)),
  /** With the year when it is another than that of today. */
  dayFrom: (day: SerialDay, today: SerialDay) =>
    (yearOf(day) === yearOf(today) ? longDay : longDayOfYear).format(dateOf(day)),
  /** The short name of a day's month. */
  month: (day: SerialDay) => month.format(dateOf(day)),
  dayOfMonth: (day: SerialDay) => dayOfMonth.format(dateOf(day)),
  time: (moment: Date) => time.format(moment),
  list: (names: readonly string[]) => list.format(names),
} as const;

function dateOf(day: SerialDay): Date {
  return new Date(`${formatDay(day)}T00:00:00Z`);
}

function yearOf(day: SerialDay): number {
  return dateOf(day).getUTCFullYear();
}
