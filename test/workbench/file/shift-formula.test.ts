import fc from "fast-check";
import { copiesOf } from "../../../src/workbench/file/formula/shift-formula";

const shiftFormula = (formula: string, rows: number, columns: number) => copiesOf(formula)(rows, columns);

describe("a formula copied two rows down and one column to the right", () => {
  test.each([
    ["cells", "A1+B$2+$C3+$D$4", "B3+C$2+$C5+$D$4"],
    ["blocks", "SUM(A1:$B9)", "SUM(B3:$B11)"],
    [
      "whole columns and rows",
      "SUM(A:B)+SUM($A:C)+SUM(1:2)+SUM($1:2)",
      "SUM(B:C)+SUM($A:D)+SUM(3:4)+SUM($1:4)",
    ],
    ["other sheets", "Sheet1!A1+'Q1 A1'!A1+Q1!A1", "Sheet1!B3+'Q1 A1'!B3+Q1!B3"],
    ["functions and names", "LOG10(A1)+Tax_2025+AB", "LOG10(B3)+Tax_2025+AB"],
    ["tables", "T1[A1]+WorkPlan[@Due]", "T1[A1]+WorkPlan[@Due]"],
    ["texts", '"A1"&A1', '"A1"&B3'],
    ["numbers", "1E5+10:20", "1E5+12:22"],
  ])("moves %s", (_case, formula, expected) => {
    expect(shiftFormula(formula, 2, 1)).toBe(expected);
  });

  test("loses what would lie outside the sheet", () => {
    expect(shiftFormula("A1+B2", -1, -1)).toBe("#REF!+A1");
  });

  test("comes back when copied back", () => {
    const formula = 'SUM(C9:$D12)*Sheet1!E$8-"A1"+COUNT(C:D)';
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999 }), fc.integer({ min: 0, max: 99 }), (rows, columns) => {
        expect(shiftFormula(shiftFormula(formula, rows, columns), -rows, -columns)).toBe(formula);
      }),
      { seed: 20260419 },
    );
  });
});
