import fc from "fast-check";
import type { Cell } from "../../src/domain/cell";
import { addDays, dayOf, formatDay, parseDay } from "../../src/domain/serial-day";
import { day, notAvailable } from "./builders";
import { checkProperty } from "./check-property";

describe("a date as it is written", () => {
  test.each([
    ["the first day that is read", "1900-03-01", 61],
    ["the day before 2000", "1999-12-31", 36_525],
    ["a leap day", "2024-02-29", 45_351],
    ["a leap day of a full century", "2000-02-29", 36_585],
    ["an ordinary day", "2026-04-10", 46_122],
    ["the last day Excel knows", "9999-12-31", 2_958_465],
  ])("gives %s as Excel counts it", (_case, text, serial) => {
    expect(parseDay(text)).toBe(serial);
    expect(formatDay(day(text))).toBe(text);
  });

  test.each([
    ["before the calendars agree", "1900-02-28"],
    ["on a leap day that is none", "2026-02-29"],
    ["on a leap day of a century without one", "2100-02-29"],
    ["on the 31st of a short month", "2026-04-31"],
    ["on day 0", "2026-04-00"],
    ["in month 13", "2026-13-01"],
    ["in month 0", "2026-00-10"],
    ["without leading zeros", "2026-4-1"],
    ["with a time", "2026-04-10T00:00"],
    ["with spaces around", " 2026-04-10 "],
    ["the American way", "04/10/2026"],
    ["as nothing", ""],
  ])("is refused %s", (_case, text) => {
    expect(parseDay(text)).toBeNull();
  });

  test("comes back from any day Excel knows", () => {
    checkProperty(fc.integer({ min: 61, max: 2_958_465 }), (serial) => {
      const found = dayOf(serial);
      expect(found === null ? null : parseDay(formatDay(found))).toBe(serial);
    });
  });

  test("moves to the next month after a month's last day", () => {
    const days = ["2026-01-31", "2026-02-28", "2024-02-28", "2026-12-31", "1900-12-31"];
    expect(days.map((text) => formatDay(addDays(day(text), 1)))).toEqual([
      "2026-02-01",
      "2026-03-01",
      "2024-02-29",
      "2027-01-01",
      "1901-01-01",
    ]);
  });
});

describe("the day of a cell", () => {
  test.each<[string, Cell, string | null]>([
    ["with a date", 46_122, "2026-04-10"],
    ["with a date and a time", 46_122.999, "2026-04-10"],
    ["with Excel's first day", 1, "1900-01-01"],
    ["with the day before Excel's leap day", 59, "1900-02-28"],
    ["with the leap day that Excel believes in", 60, "1900-02-29"],
    ["with the last second Excel knows", 2_958_465.99999, "9999-12-31"],
    ["with a day after the last", 2_958_466, null],
    ["with only a time", 0.5, null],
    ["with a negative number", -1, null],
    ["with a date as text", "2026-04-10", null],
    ["with TRUE", true, null],
    ["with an error", notAvailable, null],
    ["with nothing", null, null],
  ])("%s", (_case, cell, expected) => {
    const found = dayOf(cell);
    expect(found === null ? null : formatDay(found)).toBe(expected);
  });
});
