import fc from "fast-check";
import type { BookContent, CellContent } from "../../../../src/workbench/host/book/book-content";
import { createBook } from "../../../../src/workbench/host/book/create-book";
import { aBook, area, aWorkPlan } from "./book-at-hand";

const again = (content: BookContent) => createBook(content).content();

function aRichBook(): BookContent {
  const hand = aWorkPlan();
  const { book, sheetId } = hand;
  book.changeSheet(sheetId, {
    name: "Work plan",
    tabColor: "#00AA00",
    showGridlines: false,
    frozenRows: 5,
    frozenColumns: 1,
  });
  book.changeSheet(sheetId, { page: { orientation: "Landscape", paper: "A4", fitToWidth: 1 } });
  const lists = book.addSheet("Bob's lists").id;
  book.changeSheet(lists, { visibility: "VeryHidden" });
  book.write(lists, area("A1:A2"), [["Open"], ["Done"]]);
  book.addName({
    name: "Statuses",
    formula: "='Bob''s lists'!$A$1:$A$2",
    visible: true,
    comment: "All of them",
  });
  book.addName({ name: "Here", formula: "='Work plan'!$A$1", sheet: "Work plan", visible: false });
  book.changeFormat(sheetId, area("A1:B1"), {
    bold: true,
    fontName: "Aptos",
    fontSize: 14,
    fontColor: "#112233",
    fillColor: "#DDEEFF",
    horizontalAlignment: "Center",
    verticalAlignment: "Top",
    wrapText: true,
    indentLevel: 2,
    locked: false,
    numberFormat: "d mmm yyyy",
    borderBottom: { style: "Thin", color: "#000000" },
  });
  book.changeFormat(sheetId, area("D1:D1"), { numberFormat: "@" });
  book.setColumnWidth(sheetId, 0, 200);
  book.setRowHeight(sheetId, 0, 40);
  book.setHidden(sheetId, "column", 7, true);
  book.merge(sheetId, area("A1:C1"));
  book.setValidation(sheetId, area("A6:A7"), {
    rule: { type: "List", source: "=Statuses", inCellDropDown: true },
    ignoreBlanks: true,
    errorAlert: { show: true, style: "Warning", title: "Look", message: "Really?" },
    prompt: { show: true, title: "Status", message: "Pick one" },
  });
  book.addConditionalFormat(sheetId, area("A6:C7"), {
    type: "Custom",
    formula: "=$B6<5",
    format: { fontColor: "#AA0000" },
    stopIfTrue: false,
  });
  book.filterTable(hand.tableId("WorkPlan"), 0, ["Call clinics"]);
  book.protect(lists, { password: "x", options: { allowSort: true } });
  book.activateSheet(sheetId);
  return book.content();
}

describe("the content of a workbook", () => {
  test("is the same when it is opened again", () => {
    const content = aRichBook();
    expect(again(content)).toEqual(content);
  });

  test("holds what was set", () => {
    const [plan, lists] = aRichBook().sheets;
    expect(plan).toMatchObject({
      name: "Work plan",
      tabColor: "#00AA00",
      showGridlines: false,
      frozenRows: 5,
      frozenColumns: 1,
      columnWidths: { 0: 200 },
      rowHeights: { 0: 40 },
      hiddenColumns: [7],
      hiddenRows: [6],
      merges: [area("A1:C1")],
    });
    expect(plan!.tables[0]!.columns[2]).toEqual({
      id: "3",
      name: "Days left",
      calculatedFormula: "=[@Due]-8",
    });
    expect(lists).toMatchObject({
      visibility: "VeryHidden",
      protection: { password: "x", options: { allowSort: true } },
    });
  });

  test("is the same for any cells", () => {
    const value = fc.oneof(
      fc.string(),
      fc.integer(),
      fc.boolean(),
      fc.constantFrom("TRUE", "1/2", "=1", "#N/A text", { error: "#N/A" }),
    );
    const format = fc.record(
      {
        bold: fc.constant(true),
        numberFormat: fc.constantFrom("0%", "@", "yyyy-mm-dd", "0;-0;-"),
        locked: fc.constant(false),
      },
      { requiredKeys: [] },
    );
    const cell = fc.record({ row: fc.nat(8), column: fc.nat(5), value, format });
    fc.assert(
      fc.property(fc.uniqueArray(cell, { selector: ({ row, column }) => `${row}.${column}` }), (cells) => {
        const content = aBook().book.content();
        content.sheets[0]!.cells = cells.map(asRead).sort((a, b) => a.row - b.row || a.column - b.column);
        const shown = content.sheets[0]!.cells.filter((one) => "value" in one || "format" in one);
        expect(again(content).sheets[0]!.cells).toEqual(shown);
      }),
      { seed: 20260420, numRuns: 100 },
    );
  });
});

/** An empty text is an empty cell, and a look without anything is none. */
function asRead({
  row,
  column,
  value,
  format,
}: Required<Omit<CellContent, "formula" | "array">>): CellContent {
  const looks = Object.keys(format).length > 0 ? { format } : {};
  return value === "" ? { row, column, ...looks } : { row, column, value, ...looks };
}
