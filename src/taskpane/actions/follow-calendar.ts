import { calendarDay } from "../calendar-day";
import type { Acting } from "./run-action";

/** Units: milliseconds. */
const oneMinute = 60_000;

/** Reads again when a new day has begun: what was due today is late then, though nobody changed a cell. */
export function followCalendar({ read }: Acting): void {
  let known = calendarDay();
  setInterval(() => {
    const today = calendarDay();
    if (today !== known) void read();
    known = today;
  }, oneMinute);
}
