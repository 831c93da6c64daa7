import { formatDay } from "../../src/domain/serial-day";
import { plainDay } from "../../src/domain/plain-day";
import { plainNumber } from "../../src/domain/plain-number";
import fc from "fast-check";
import { checkProperty } from "./check-property";
import { day } from "./builders";

describe("a text that is plainly a day", () => {
  test.each([
    ["year first", "2026-04-10", "2026-04-10"],
    ["year first, short", " 2026/4/5 ", "2026-04-05"],
    ["a short month's name", "10 Apr 2026", "2026-04-10"],
    ["a month's name with a point", "3. Sept. 2026", "2026-09-03"],
    ["a month's name between dashes", "10-apr-2026", "2026-04-10"],
    ["the month's name first", "April 10, 2026", "2026-04-10"],
    ["the month's name first, without a comma", "may 1st 2026", "2026-05-01"],
    ["a day that is no month", "25/04/2026", "2026-04-25"],
    ["a day that is no month, in second place", "4/25/2026", "2026-04-25"],
    ["day and month the same", "04.04.2026", "2026-04-04"],
    ["a leap day", "29 Feb 2028", "2028-02-29"],
  ])("has %s", (_case, text, expected) => {
    expect(formatDay(plainDay(text) ?? day("1999-01-01"))).toBe(expected);
  });

  test.each([
    ["could be April or May", "04/05/2026"],
    ["has a short year", "25/04/26"],
    ["has no year", "10 Apr"],
    ["is no day of the calendar", "31/04/2026"],
    ["is no leap year", "2026-02-29"],
    ["names no month", "10 Martober 2026"],
    ["has too little of a month", "10 Ma 2026"],
    ["mixes its separators", "25/04-2026"],
    ["says more than the day", "before 10 Apr 2026"],
    ["is a number", "46122"],
    ["is empty", ""],
  ])("is none when it %s", (_case, text) => {
    expect(plainDay(text)).toBeNull();
  });

  test("is the same day again however a day is written plainly", () => {
    const parts = fc.record({
      year: fc.integer({ min: 1901, max: 2150 }),
      month: fc.integer({ min: 1, max: 12 }),
      date: fc.integer({ min: 13, max: 28 }),
    });
    const short = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" ");
    checkProperty(parts, ({ year, month, date }) => {
      const iso = `${year}-${String(month).padStart(2, "0")}-${date}`;
      const name = short[month - 1] ?? "";
      const written = [
        iso,
        `${date} ${name} ${year}`,
        `${name} ${date}, ${year}`,
        `${date}/${month}/${year}`,
      ];
      expect(new Set(written.map(plainDay))).toEqual(new Set([day(iso)]));
    });
  });
});

describe("a text that is plainly a number", () => {
  const any = () => true;
  const upToFive = (value: number) => value >= 1 && value <= 5;

  test.each<[string, string, (value: number) => boolean, number]>([
    ["whole", " 12 ", any, 12],
    ["with a point", "4.5", any, 4.5],
    ["with a comma", "4,5", any, 4.5],
    ["below zero", "-3", any, -3],
    ["with an apostrophe in front", "'4", any, 4],
    ["with thousands apart and decimals", "1,500.25", any, 1500.25],
    ["with thousands apart twice", "1.500.000", any, 1_500_000],
    ["with a nought that cannot be thousands", "0.125", any, 0.125],
    ["one of whose readings is not allowed", "4,125", upToFive, 4.125],
  ])("is read when it is %s", (_case, text, isAllowed, expected) => {
    expect(plainNumber(text, isAllowed)).toBe(expected);
  });

  test.each<[string, string, (value: number) => boolean]>([
    ["could be thousands or decimals", "1,500", any],
    ["is not allowed", "7", upToFive],
    ["has a unit", "12 h", any],
    ["is a share", "80%", any],
    ["has more digits than count", "1234567890123456", any],
    ["is a word", "four", any],
    ["is empty", " ", any],
  ])("is none when it %s", (_case, text, isAllowed) => {
    expect(plainNumber(text, isAllowed)).toBeNull();
  });
});
