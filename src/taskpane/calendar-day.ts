import { parseDay, type SerialDay } from "../domain/serial-day";

/** The day it is where this pane is open. */
export function calendarDay(now = new Date()): SerialDay {
  const [year, month, day] = [now.getFullYear(), now.getMonth() + 1, now.getDate()];
  const text = [String(year), ...[month, day].map((part) => String(part).padStart(2, "0"))].join("-");
  return parseDay(text) as SerialDay;
}
