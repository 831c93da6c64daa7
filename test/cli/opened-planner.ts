import { parsePlannerData } from "../../src/app/parse-planner-data";
import { readWorkbook } from "../../src/app/planner-workbook";
import { buildReport, type Report } from "../../src/app/report";
import { openBook } from "../../src/cli/open-book";
import type { Book, BookTable, CellInput } from "../../src/workbench/host/book/book";
import type { BookContent } from "../../src/workbench/host/book/book-content";
import { day } from "../domain/builders";
import { savedPlanner } from "../support/saved-planner";
import { sampleData } from "./sample-data";

/** A planner with the given data as a workbook; the sample one when nothing is given. */
export async function plannerContent(data: object = sampleData): Promise<BookContent> {
  return (await savedPlanner(parsePlannerData(JSON.stringify(data)))).content;
}

/** What the report says once somebody has changed the workbook by hand. */
export async function reportAfter(content: BookContent, change: (book: Book) => void): Promise<Report> {
  const { book, port, close } = openBook(content);
  change(book);
  const report = buildReport(await readWorkbook(port), { today: null, calendar: day("2026-04-20") });
  close();
  return report;
}

/** A table of the workbook by its name. */
export function tableNamed(book: Book, name: string): BookTable {
  const table = book.tables().find((one) => one.name === name);
  if (!table) throw new Error(`There is no table ${name}.`);
  return table;
}

/** Types something into a cell of a table, as a person does at the sheet. The row counts from 1 in the body. */
export function typeInto(
  book: Book,
  { table: name, row, header }: { table: string; row: number; header: string },
  input: CellInput,
): void {
  const table = tableNamed(book, name);
  const position = table.columns.findIndex((column) => column.name === header);
  if (position < 0) throw new Error(`${name} has no column ${header}.`);
  const place = { row: table.area.row + row, column: table.area.column + position };
  book.write(table.sheetId, { ...place, rowCount: 1, columnCount: 1 }, [[input]]);
}
