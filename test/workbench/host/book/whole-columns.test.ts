import { createBook } from "../../../../src/workbench/host/book/create-book";
import type { Area } from "../../../../src/workbench/host/book/book-content";
import type { Model } from "../../../../src/workbench/host/book/engine";
import { excelColumns, excelRows } from "../../../../src/workbench/host/book/excel-size";
import { book, cellsOf, sheet } from "../../../support/book-content-builder";

const wholeColumns: Area = { row: 0, column: 0, rowCount: excelRows, columnCount: 2 };
const belowHeaders: Area = { row: 4, column: 0, rowCount: excelRows - 4, columnCount: 2 };
const wholeRows: Area = { row: 6, column: 0, rowCount: 2, columnCount: excelColumns };
const sheetId = "sheet-1";

function ruled(...areas: Area[]) {
  const rule = { type: "Custom", formula: "=$A1=1", format: { bold: true }, stopIfTrue: false } as const;
  const conditionalFormats = areas.map((area) => ({ areas: [area], rule }));
  return createBook(book([sheet("Data", { cells: cellsOf([[1], [2]]), conditionalFormats })]));
}

function areas(opened: ReturnType<typeof createBook>): Area[] {
  return opened.content().sheets[0]!.conditionalFormats.flatMap((one) => one.areas);
}

function drawnOn(opened: ReturnType<typeof createBook>): string[] {
  return (opened.model as Model).getters.getConditionalFormats(sheetId).flatMap(({ ranges }) => ranges);
}

describe("a rule for whole columns or rows", () => {
  test("is drawn in the grid", () => {
    expect(drawnOn(ruled(wholeColumns, belowHeaders, wholeRows))).toEqual(["A:B", "A5:B", "A7:AD8"]);
  });

  test("still reaches the end of the sheet when rows and columns come and go", () => {
    const opened = ruled(wholeColumns, belowHeaders, wholeRows);
    opened.insertCells(sheetId, { row: 2, column: 0, rowCount: 1, columnCount: excelColumns }, "Down");
    opened.deleteCells(sheetId, { row: 0, column: 0, rowCount: 2, columnCount: excelColumns }, "Up");
    opened.insertCells(sheetId, { row: 0, column: 3, rowCount: excelRows, columnCount: 1 }, "Right");
    expect(areas(opened)).toEqual([
      wholeColumns,
      { ...belowHeaders, row: 3, rowCount: excelRows - 3 },
      { ...wholeRows, row: 5 },
    ]);
  });

  test("is drawn on the first 50,000 cells of a long sheet, not on all of them", () => {
    const cells = [{ row: 30_000, column: 0, value: 1 }];
    const rule = { type: "Custom", formula: "=$A1=1", format: { bold: true }, stopIfTrue: false } as const;
    const everywhere = { row: 0, column: 0, rowCount: excelRows, columnCount: excelColumns };
    const opened = createBook(
      book([sheet("Data", { cells, conditionalFormats: [{ areas: [everywhere], rule }] })]),
    );
    expect(drawnOn(opened)).toEqual(["A1:AD1667"]);
    expect(areas(opened)).toEqual([everywhere]);
  });
});
