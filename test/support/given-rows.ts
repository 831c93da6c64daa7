import { daysOfData } from "../../src/app/days-of-data";
import type { PlannerData } from "../../src/app/planner-data";
import { setUpContent, type TableContent } from "../../src/app/set-up-content";
import { cellInput } from "../../src/excel/cell-input";
import type { Book, BookTable } from "../../src/workbench/host/book/book";
import { usualFormula } from "../../src/workbook/layout";
import { plannerSettingsTable } from "../../src/workbook/planner-settings.table";
import { selectionCriteriaTable } from "../../src/workbook/selection-criteria.table";

/** Whether an empty planner can be given the rows: criteria make columns, and each setting has a format of its own. */
export function canBeGiven(data: PlannerData): boolean {
  return !(selectionCriteriaTable.name in data) && !(plannerSettingsTable.name in data);
}

/** Gives the rows to an empty planner, which takes a fraction of what setting one up with them does. */
export function giveRows(book: Book, data: PlannerData): void {
  const contents = setUpContent(daysOfData(data, book.date1904)).filter(({ table }) => table.name in data);
  book.batch({ name: "rows" }, () => {
    for (const content of contents) giveTable(book, content);
  });
}

function giveTable(book: Book, { table, columns, rows }: TableContent): void {
  const found = book.tables().find(({ name }) => name === table.name);
  if (!found) throw new Error(`There is no table ${table.name}.`);
  fitRows(book, found, rows.length);
  const stored = columns.filter((column) => column.stored);
  stored.forEach((column, at) => {
    const cells = rows.map((row) => [cellInput(row[at] ?? null)]);
    const place = { row: found.area.row + 1, column: found.area.column + column.position, columnCount: 1 };
    // A block over the whole column would take its formula from the rows to come.
    const height = usualFormula(column) === null ? Math.max(1, rows.length) : 1;
    for (let first = 0; first < rows.length; first += height) {
      const area = { ...place, row: place.row + first, rowCount: height };
      book.write(found.sheetId, area, cells.slice(first, first + height));
    }
  });
}

function fitRows(book: Book, { id, area, columns }: BookTable, count: number): void {
  const more = count - (area.rowCount - 1);
  const blank = columns.map(() => null);
  if (more > 0)
    book.addTableRows(
      id,
      null,
      Array.from({ length: more }, () => blank),
    );
  if (more < 0) book.deleteTableRow(id, count, -more);
}
