import { dayOfSerial, serialOfDay } from "../../../../src/workbench/host/book/date-system";
import { aBook } from "./book-at-hand";

describe("serial numbers of days", () => {
  test.each([
    [1900, 1, 1, false, 1],
    [1900, 2, 28, false, 59],
    [1900, 3, 1, false, 61],
    [2026, 4, 20, false, 46132],
    [1904, 1, 1, true, 0],
    [2026, 4, 20, true, 44670],
  ])("%d-%d-%d is right", (year, month, day, date1904, expected) => {
    expect(serialOfDay({ year, month, day }, date1904)).toBe(expected);
    expect(dayOfSerial(expected, date1904).toISOString()).toBe(
      new Date(Date.UTC(year, month - 1, day)).toISOString(),
    );
  });
});

describe("a workbook that counts days from 1904", () => {
  test.each([
    ["=TODAY()", 44670],
    ["=NOW()", 44670.25],
    ["=DATE(2026,4,20)", 44670],
    ["=YEAR(A1)", 2026],
    ["=MONTH(A1)", 4],
    ["=WEEKDAY(A1)", 2],
    ["=EOMONTH(A1,0)", 44680],
    ["=EDATE(A1,1)", 44700],
    ["=NETWORKDAYS(A1,A1+4)", 5],
    ['=TEXT(A1,"yyyy-mm-dd")', "2026-04-20"],
    ['=DATEVALUE("2026-04-20")', 44670],
    ["=A1+1", 44671],
  ])("calculates %s", (formula, expected) => {
    const hand = aBook();
    hand.book.date1904 = true;
    hand.write("A1", ["2026-04-20"]);
    hand.write("B1", [formula]);
    expect(hand.value("B1")).toBe(expected);
    expect(hand.text("A1")).toBe("2026-04-20");
  });
});
