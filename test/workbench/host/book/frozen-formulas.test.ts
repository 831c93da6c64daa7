import { createBook } from "../../../../src/workbench/host/book/create-book";
import type { CellContent } from "../../../../src/workbench/host/book/book-content";
import { book, sheet } from "../../../support/book-content-builder";
import { area } from "./book-at-hand";

function opened(cells: CellContent[]) {
  const live = createBook(book([sheet("One", { cells })]));
  const sheetId = live.sheets()[0]!.id;
  return { live, sheetId, cells: () => live.content().sheets[0]!.cells };
}

describe("a formula that the engine cannot calculate", () => {
  test("follows the cells it names when rows come in between", () => {
    const { live, sheetId, cells } = opened([
      { row: 0, column: 0, value: 3, formula: "=FROBNICATE(B5,One!$C$9:C10)" },
    ]);
    live.insertCells(sheetId, { row: 2, column: 0, rowCount: 2, columnCount: 16384 }, "Down");
    expect(cells()).toEqual([{ row: 0, column: 0, value: 3, formula: "=FROBNICATE(B7,One!$C$11:C12)" }]);
    live.undo();
    expect(cells()[0]?.formula).toBe("=FROBNICATE(B5,One!$C$9:C10)");
  });

  test.each([
    ["of thousands of signs", `=${"-".repeat(5000)}1`],
    ["of thousands of brackets", `=${"(".repeat(4000)}1${")".repeat(4000)}`],
    ["that adds up thousands of cells", `=${"A2+".repeat(2600)}1`],
    ["far longer than Excel takes", `=${"A2&".repeat(300_000)}1`],
  ])("%s keeps its value", (_case, formula) => {
    const { cells } = opened([{ row: 0, column: 0, value: 7, formula }]);
    expect(cells()).toEqual([{ row: 0, column: 0, value: 7, formula }]);
  });
});

describe("an array formula", () => {
  const array = { rowCount: 2, columnCount: 2 };
  const product = [
    { row: 1, column: 1, value: 19, formula: "=MMULT(D1:E2,G1:H2)", array },
    { row: 1, column: 2, value: 22 },
    { row: 2, column: 1, value: 43 },
    { row: 2, column: 2, value: 50 },
  ];

  test("keeps its block and its values", () => {
    expect(opened(product).cells()).toEqual(product);
  });

  test("moves with its block, and what it names follows", () => {
    const { live, sheetId, cells } = opened(product);
    live.insertCells(sheetId, { row: 0, column: 0, rowCount: 1, columnCount: 16384 }, "Down");
    const moved = product.map((cell) => ({ ...cell, row: cell.row + 1 }));
    expect(cells()).toEqual([{ ...moved[0], formula: "=MMULT(D2:E3,G2:H3)" }, ...moved.slice(1)]);
  });

  test.each([
    ["its first cell", "B2:B2"],
    ["another cell of its block", "C3:C3"],
  ])("is gone, with what was typed kept, once %s holds something else", (_case, address) => {
    const { live, sheetId, cells } = opened(product);
    live.write(sheetId, area(address), [[1000]]);
    expect(cells().map(({ value }) => value)).toContain(1000);
    expect(cells().filter((cell) => cell.formula !== undefined || cell.array !== undefined)).toEqual([]);
  });
});
