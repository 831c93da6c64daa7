import { formatDay, type SerialDay } from "../domain/serial-day";

/** Numbers, days and times as the person at this machine writes them. */
const score = new Intl.NumberFormat(undefined, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
const whole = new Intl.NumberFormat();
const share = new Intl.NumberFormat(undefined, { style: "percent", maximumFractionDigits: 0 });
const gap = new Intl.NumberFormat(undefined, { maximumFractionDigits: 1 });
const longDay = new Intl.DateTimeFormat(undefined, {
  weekday: "long",
  month: "long",
  day: "numeric",
  timeZone: "UTC",
});
const time = new Intl.DateTimeFormat(undefined, { hour: "numeric", minute: "2-digit" });
const list = new Intl.ListFormat(undefined, { type: "conjunction" });

/** How figures of the planner are written. */
export const formats = {
  score: (value: number) => score.format(value),
  whole: (value: number) => whole.format(value),
  /** Just under 100 % is not 100 %. */
  share: (value: number) => share.format(value < 1 ? Math.min(value, 0.99) : value),
  points: (value: number) => gap.format(value),
  day: (day: SerialDay) => longDay.format(new Date(`${formatDay(day)}T00:00:00Z`)),
  time: (moment: Date) => time.format(moment),
  list: (names: readonly string[]) => list.format(names),
} as const;
