import { formatNumber } from "../../../../src/workbench/host/book/number-format";

describe("the text that a person sees", () => {
  test.each([
    [1234.5, "General", "1234.5"],
    [0.1 + 0.2, "General", "0.3"],
    [1 / 3, "General", "0.333333333"],
    [123456789012, "General", "1.23457E+11"],
    [0, "General", "0"],
    [2.5, "0", "3"],
    [-2.5, "0", "-3"],
    [1.005, "0.00", "1.01"],
    [0.125, "0%", "13%"],
    [0.125, "0.0%", "12.5%"],
    [1234567.891, "#,##0", "1,234,568"],
    [1234567.891, "#,##0.00", "1,234,567.89"],
    [0.5, "#.##", ".5"],
    [7, "000", "007"],
    [-5, "0;(0)", "(5)"],
    [0, '0;-0;"none"', "none"],
    [5, '0 "days"', "5 days"],
    [5, "0\\h", "5h"],
    [1500, "0.0,", "1.5"],
    [12345, "0.00E+00", "1.23E+04"],
    [5, "[Red]0", "5"],
    [5, "[$€-407]0", "€5"],
    [46132, "yyyy-mm-dd", "2026-04-20"],
    [46132, "d mmm yyyy", "20 Apr 2026"],
    [46132, "dddd, mmmm d", "Monday, April 20"],
    [46132.75, "yyyy-mm-dd hh:mm", "2026-04-20 18:00"],
    [46132.75, "h:mm AM/PM", "6:00 PM"],
    [1.5, "[h]:mm", "36:00"],
    [59, "d-mmm", "28-Feb"],
    [61, "d-mmm", "1-Mar"],
    [46132, "@", "46132"],
    ["text", "0.00", "text"],
    ["text", '"<"@">"', "<text>"],
    [true, "0", "TRUE"],
    [null, "0", ""],
    [{ error: "#N/A" }, "0", "#N/A"],
  ])("%p under %s is %s", (value, numberFormat, expected) => {
    expect(formatNumber(value, numberFormat)).toBe(expected);
  });

  test("counts days from 1904 where the workbook does", () => {
    expect(formatNumber(0, "yyyy-mm-dd", true)).toBe("1904-01-01");
  });
});
