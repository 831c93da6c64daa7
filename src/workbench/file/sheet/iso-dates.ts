const dayMilliseconds = 86400000;

/** The day number of a date that a file writes out (`2026-04-19T12:00:00`), by the file's date system. */
export function parseIsoDate(text: string, date1904: boolean): number | null {
  const parts = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d(?:\.\d+)?))?)?/.exec(text.trim());
  if (!parts) return null;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = parts
    .slice(1)
    .map((part) => Number(part || 0));
  const firstDay = date1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, 30);
  const days = (Date.UTC(year, month - 1, day) - firstDay) / dayMilliseconds;
  // Excel believes that 1900 was a leap year, so its days before 1 March 1900 are one lower.
  const serial = !date1904 && days < 61 ? days - 1 : days;
  return serial + (hour * 3600 + minute * 60 + second) / 86400;
}
