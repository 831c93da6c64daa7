import { createBook } from "../../../../src/workbench/host/book/create-book";
import { book, cellsOf, sheet, table } from "../../../support/book-content-builder";

test.each([
  ["without a style, as LibreOffice saves it", ""],
  ["with a style of the workbook's own", "Our house style"],
  ["with one of Excel's styles", "TableStyleLight21"],
])("a table %s opens and keeps it", (_case, style) => {
  const plan = table("Plan", ["Task"], { rows: 1, style });
  const opened = createBook(book([sheet("Plan", { cells: cellsOf([["Task"], ["Call"]]), tables: [plan] })]));
  expect(opened.tables()).toMatchObject([{ name: "Plan", style }]);
  opened.changeTable("1", { showBandedRows: false });
  expect(opened.content().sheets[0]?.tables).toMatchObject([{ style, showBandedRows: false }]);
});
