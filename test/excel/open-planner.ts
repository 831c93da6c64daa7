import type { PlannerData } from "../../src/app/planner-data";
import type { WorkbookPort } from "../../src/app/workbook-port";
import { excelWorkbook } from "../../src/excel/excel-workbook";
import { attachExcel, type AttachedExcel } from "../../src/workbench/host/attach-node";
import type { Book } from "../../src/workbench/host/book/book";
import type { BookContent, CellValue } from "../../src/workbench/host/book/book-content";
import { createBook } from "../../src/workbench/host/book/create-book";
import { openSaved } from "../../src/workbench/host/book/saved-book";
import { savedPlanner } from "../support/saved-planner";

/** A book, and an add-in that speaks to it through the real office.js. */
export interface OpenedBook {
  readonly book: Book;
  readonly attached: AttachedExcel;
  readonly port: WorkbookPort;
  /** The bytes of each sync since the last time this was asked; requests that only give references back do not count. */
  readonly syncs: () => number[];
}

/** Opens a book as the add-in sees it, with every newer API barred; an empty book when none is given. */
export function openExcel(book: Book = createBook(), timeLimit = 60_000): OpenedBook {
  const attached = attachExcel(book, { excelApi: "1.13" });
  let seen = 0;
  return {
    book,
    attached,
    port: excelWorkbook({ excel: attached.Excel, timeLimit }),
    syncs: () => {
      const all = attached.requests.filter(({ kind }) => kind === "sync").map(({ bytes }) => bytes);
      const fresh = all.slice(seen);
      seen = all.length;
      return fresh;
    },
  };
}

/** Opens a book in which a planner was set up with the given rows. */
export async function openPlanner(data: PlannerData = {}): Promise<OpenedBook> {
  return openExcel(openSaved(await savedPlanner(data)));
}

/** Lets events, answers and clean-ups that are on their way arrive, until what is waited for is there. */
export async function settled(isThere: () => boolean): Promise<void> {
  for (let turn = 0; turn < 1_000 && !isThere(); turn++)
    await new Promise<void>((resolve) => setImmediate(resolve));
}

/** The sheet of that name. */
export function sheetId(book: Book, name: string): string {
  const sheet = book.sheets().find((candidate) => candidate.name === name);
  if (!sheet) throw new Error(`No sheet ${name}`);
  return sheet.id;
}

/** The rows of a table by its headers, computed cells included. */
export function rowsOf(book: Book, tableName: string): Record<string, CellValue>[] {
  const table = tableOf(book, tableName);
  const count = table.area.rowCount - 1 - (table.showTotals ? 1 : 0);
  return Array.from({ length: count }, (_, index) =>
    Object.fromEntries(
      table.columns.map(({ name }, position) => [
        name,
        book.value(table.sheetId, table.area.row + 1 + index, table.area.column + position),
      ]),
    ),
  );
}

/** What stands in one column of a table, from top to bottom. */
export function columnOf(book: Book, tableName: string, header: string): CellValue[] {
  return rowsOf(book, tableName).map((row) => row[header] ?? null);
}

export function tableOf(book: Book, name: string) {
  const table = book.tables().find((candidate) => candidate.name === name);
  if (!table) throw new Error(`No table ${name}`);
  return table;
}

/** Types into cells from the given place on, as the person at the sheet does. */
export function type(
  book: Book,
  at: { sheet: string; row: number; column: number },
  lines: readonly (readonly (string | number | boolean | null)[])[],
): void {
  const area = {
    row: at.row,
    column: at.column,
    rowCount: lines.length,
    columnCount: lines[0]?.length ?? 0,
  };
  book.write(sheetId(book, at.sheet), area, lines);
}

/** The parts of a book that are on the named sheets, to compare before and after. */
export function sheetsNamed(content: BookContent, names: readonly string[]): BookContent["sheets"] {
  return content.sheets.filter(({ name }) => names.includes(name));
}
