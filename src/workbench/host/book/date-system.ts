/** How many days the two date systems of Excel are apart: 1904-01-01 is 0 in the one, 1462 in the other. */
export const DAYS_1904 = 1462;

/** A day of the calendar; months count from 1. */
interface CalendarDay {
  year: number;
  month: number;
  day: number;
}

/** The serial number of a calendar day. */
export function serialOfDay({ year, month, day }: CalendarDay, date1904: boolean): number {
  const days = Math.round((Date.UTC(year, month - 1, day) - Date.UTC(1899, 11, 30)) / 86_400_000);
  // Excel's first system believes in a 29th of February 1900; before it, numbers are one less.
  const serial = days < 61 ? days - 1 : days;
  return date1904 ? serial - DAYS_1904 : serial;
}

/** The calendar day of a serial number, as a Date at midnight UTC plus the time of day. */
export function dayOfSerial(serial: number, date1904: boolean): Date {
  const in1900 = date1904 ? serial + DAYS_1904 : serial;
  const days = in1900 < 60 ? in1900 + 1 : in1900;
  return new Date(Date.UTC(1899, 11, 30) + Math.round(days * 86_400_000));
}

/** The serial number of a moment, by the clock on the wall of whoever uses the workbook. */
export function serialOfMoment(moment: Date, date1904: boolean): number {
  const today = { year: moment.getFullYear(), month: moment.getMonth() + 1, day: moment.getDate() };
  const seconds = moment.getHours() * 3600 + moment.getMinutes() * 60 + moment.getSeconds();
  return serialOfDay(today, date1904) + seconds / 86_400;
}
