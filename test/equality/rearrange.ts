import type { Book, BookTable } from "../../src/workbench/host/book/book";
import type { BookContent, SheetContent } from "../../src/workbench/host/book/book-content";

/** A table of the planner by its name. */
export function tableOf(book: Book, name: string): BookTable {
  const table = book.tables().find((one) => one.name === name);
  if (!table) throw new Error(`There is no table ${name}.`);
  return table;
}

/** Where a column of a table stands, counted from 0. */
export function positionOf(book: Book, name: string, header: string): number {
  const position = tableOf(book, name).columns.findIndex((column) => column.name === header);
  if (position < 0) throw new Error(`${name} has no column ${header}.`);
  return position;
}

/** The workbook with the columns of a table in the opposite order, as if somebody had dragged each to its new place. */
export function withColumnsReversed(content: BookContent, name: string): BookContent {
  const sheets = content.sheets.map((sheet) => {
    const table = sheet.tables.find((one) => one.name === name);
    return table ? reversed(sheet, table) : sheet;
  });
  return { ...content, sheets };
}

function reversed(sheet: SheetContent, table: SheetContent["tables"][number]): SheetContent {
  const { row: first, column: left, rowCount, columnCount } = table.area;
  const isInside = (row: number, column: number) =>
    row >= first && row < first + rowCount && column >= left && column < left + columnCount;
  const cells = sheet.cells.map((cell) =>
    isInside(cell.row, cell.column)
      ? { ...cell, column: left + columnCount - 1 - (cell.column - left) }
      : cell,
  );
  const tables = sheet.tables.map((one) =>
    one === table ? { ...one, columns: [...one.columns].reverse() } : one,
  );
  return { ...sheet, cells, tables };
}
