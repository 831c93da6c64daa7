import { relativeFormula } from "../../src/workbook/relative-formula";

const inC5 = { row: 4, column: 2 };

describe("a formula as its cell sees it", () => {
  test.each([
    ["=C5", "=C[0]R[0]"],
    ["=B4+$A$1", "=C[-1]R[-1]+C0R0"],
    ["=SUM(K$17:$AA20)", "=SUM(C[8]R16:C26R[15])"],
    ['=IF(A1="B2","C3 ""D4""",LOG10(E5))', '=IF(C[-2]R[-4]="B2","C3 ""D4""",LOG10(C[2]R[0]))'],
    ["='Q1 2026'!C5", "='Q1 2026'!C[0]R[0]"],
    ["=SUM(Plan[A1],Plan[@[B2]:[C3]],Plan[It'[s]])", "=SUM(Plan[A1],Plan[@[B2]:[C3]],Plan[It'[s]])"],
    ["=PlannerToday-1", "=PlannerToday-1"],
  ])("%s", (formula, expected) => {
    expect(relativeFormula(formula, inC5)).toBe(expected);
  });

  test("is the same for a cell and for its copies", () => {
    expect(relativeFormula("=IF(K$17=0,C24,$B24)", inC5)).toBe(
      relativeFormula("=IF(L$17=0,D25,$B25)", { row: 5, column: 3 }),
    );
  });

  test("differs when a copy would say something else", () => {
    expect(relativeFormula("=$K$17", inC5)).not.toBe(relativeFormula("=$K$18", { row: 5, column: 2 }));
  });
});
