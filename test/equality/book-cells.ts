import type { Book } from "../../src/workbench/host/book/book";
import type { ShownCell } from "./differences";

/** What the cells of a live workbook show. */
export function bookCells(book: Book): ShownCell {
  const ids = new Map(book.sheets().map(({ name, id }) => [name, id]));
  return ({ sheet, row, column }) => book.value(ids.get(sheet) ?? "", row, column);
}
