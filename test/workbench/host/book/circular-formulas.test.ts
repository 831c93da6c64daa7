import type { CellInput } from "../../../../src/workbench/host/book/book";
import type { Model } from "../../../../src/workbench/host/book/engine";
import { aBook } from "./book-at-hand";

describe("a formula that depends on itself", () => {
  test.each<[string, CellInput[]]>([
    ["directly", ["=A1+1", null]],
    ["through another cell", ["=B1+1", "=A1*2"]],
    ["through a block of cells", ["=SUM(A1:B1)", 5]],
  ])("%s comes to 0", (_case, formulas) => {
    const hand = aBook();
    hand.write("A1", formulas);
    expect(hand.value("A1")).toBe(0);
    expect(hand.text("A1")).toBe("0");
    expect(hand.formula("A1")).toBe(formulas[0]);
  });

  test("is marked in the grid, where Excel would warn", () => {
    const hand = aBook();
    hand.write("A1", ["=A1+1"]);
    const { getters } = hand.book.model as Model;
    expect(getters.getEvaluatedCell({ sheetId: hand.sheetId, row: 0, col: 0 }).value).toBe("#CYCLE");
  });

  test("is calculated again once the circle is broken", () => {
    const hand = aBook();
    hand.write("A1", ["=B1+1", "=A1*2"]);
    hand.write("B1", [4]);
    expect(hand.value("A1")).toBe(5);
  });
});
