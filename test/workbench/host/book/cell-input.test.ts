import { readInput } from "../../../../src/workbench/host/book/cell-input";

const context = { numberFormat: "General", date1904: false, year: 2026 };

describe("what a person or an add-in enters", () => {
  test.each([
    ["12", 12, undefined],
    ["-3.5", -3.5, undefined],
    [" 7 ", 7, undefined],
    ["1,234", 1234, "#,##0"],
    ["50%", 0.5, "0%"],
    ["12.5%", 0.125, "0.00%"],
    ["1e3", 1000, "0.00E+00"],
    ["$5", 5, "$#,##0"],
    ["(5)", -5, undefined],
    ["1 1/2", 1.5, "# ?/?"],
    ["2026-04-10", 46122, "yyyy-mm-dd"],
    ["4/10/2026", 46122, "m/d/yyyy"],
    ["1/2", 46024, "d-mmm"],
    ["10-Apr-2026", 46122, "d-mmm-yy"],
    ["10 April", 46122, "d-mmm"],
    ["April 10, 2026", 46122, "d-mmm-yy"],
    ["6:00", 0.25, "h:mm"],
    ["6:00 PM", 0.75, "h:mm AM/PM"],
    ["4/10/2026 12:00", 46122.5, "m/d/yyyy h:mm"],
    ["true", true, undefined],
  ])("%s is read as a value", (input, value, numberFormat) => {
    const expected =
      numberFormat === undefined ? { kind: "value", value } : { kind: "value", value, numberFormat };
    expect(readInput(input, context)).toEqual(expected);
  });

  test.each([
    "1/2 Way House",
    "+1 Parents",
    "- dash",
    "@home nurses",
    "13/13/2026",
    "2026-02-30",
    "25:99",
    "1,23",
    "=",
    "TRUE story",
    "3 %x",
    'O\'Brien "Kids"',
  ])("%s stays text", (input) => {
    expect(readInput(input, context)).toEqual({ kind: "value", value: input });
  });

  test.each([
    ["'12345", "12345"],
    ["'=1+1", "=1+1"],
    ["''quoted", "'quoted"],
    ["'", ""],
  ])("an apostrophe keeps %s as text", (input, value) => {
    expect(readInput(input, context)).toEqual({ kind: "value", value });
  });

  test("the format @ keeps everything as text, formulas too", () => {
    const asText = { ...context, numberFormat: "@" };
    expect(readInput("12", asText)).toEqual({ kind: "value", value: "12" });
    expect(readInput("=A1", asText)).toEqual({ kind: "value", value: "=A1" });
    expect(readInput(12, asText)).toEqual({ kind: "value", value: 12 });
  });

  test("days count from 1904 where the workbook does", () => {
    expect(readInput("2026-04-10", { ...context, date1904: true })).toMatchObject({ value: 46122 - 1462 });
  });

  test("null leaves a cell alone, an empty text empties it, an error is an error", () => {
    expect(readInput(null, context)).toEqual({ kind: "keep" });
    expect(readInput("", context)).toEqual({ kind: "empty" });
    expect(readInput("#N/A", context)).toEqual({ kind: "value", value: { error: "#N/A" } });
  });
});
