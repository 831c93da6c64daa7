import type { Author, Book, BookEvent, CellInput } from "../../../../src/workbench/host/book/book";
import { createBook } from "../../../../src/workbench/host/book/create-book";
import type { Area, BookContent, CellValue } from "../../../../src/workbench/host/book/book-content";

/** A workbook for a test, spoken to in addresses; its clock stands at 2026-04-20, 06:00. */
export interface BookAtHand {
  book: Book;
  sheetId: string;
  write(address: string, ...rows: CellInput[][]): void;
  value(address: string): CellValue;
  formula(address: string): CellValue;
  text(address: string): string;
  /** The values of a block, row by row. */
  values(address: string): CellValue[][];
  /** The address a table covers. */
  covered(tableName: string): string;
  tableId(tableName: string): string;
  /** What listeners were told, from now on. */
  listen(): BookEvent[];
}

export const addIn: Author = { name: "Add-in" };

export function aBook(content?: BookContent): BookAtHand {
  const book = createBook(content, { now: () => new Date(2026, 3, 20, 6) });
  const sheetId = book.sheets()[0]!.id;
  const cell = (address: string) => {
    const { row, column } = area(address);
    return [sheetId, row, column] as const;
  };
  const table = (name: string) => book.tables().find((one) => one.name === name)!;
  return {
    book,
    sheetId,
    write: (address, ...rows) => {
      const { row, column } = area(address);
      const columnCount = rows[0]?.length ?? 0;
      book.write(sheetId, { row, column, rowCount: rows.length, columnCount }, rows);
    },
    value: (address) => book.value(...cell(address)),
    formula: (address) => book.formula(...cell(address)),
    text: (address) => book.text(...cell(address)),
    values(address) {
      const { row, column, rowCount, columnCount } = area(address);
      return range(rowCount).map((r) =>
        range(columnCount).map((c) => book.value(sheetId, row + r, column + c)),
      );
    },
    covered: (name) => addressOf(table(name).area),
    tableId: (name) => table(name).id,
    listen() {
      const told: BookEvent[] = [];
      book.on((event) => told.push(event));
      return told;
    },
  };
}

/** What a refusal with a code looks like to `toThrow`. */
export function refusal(code: string): Error {
  return expect.objectContaining({ code }) as Error;
}

/** A table of tasks: three columns, two rows, the third column calculated. */
export function aWorkPlan(): BookAtHand {
  const hand = aBook();
  hand.write("A5", ["Task", "Due", "Days left"], ["Call clinics", 10, null], ["Print posters", 12, null]);
  hand.book.addTable(hand.sheetId, area("A5:C7"), true, "WorkPlan");
  hand.write("C6", ["=[@Due]-8"], ["=[@Due]-8"]);
  return hand;
}

/** The block that an address names. */
export function area(address: string): Area {
  const [first = "", last = first] = address.split(":");
  const [start, end] = [corner(first), corner(last)];
  return {
    row: start.row,
    column: start.column,
    rowCount: end.row - start.row + 1,
    columnCount: end.column - start.column + 1,
  };
}

function corner(address: string): { row: number; column: number } {
  const [, letters = "A", digits = "1"] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
  const column = Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { row: Number(digits) - 1, column };
}

function addressOf({ row, column, rowCount, columnCount }: Area): string {
  const letter = (at: number) => String.fromCharCode(65 + at);
  return `${letter(column)}${row + 1}:${letter(column + columnCount - 1)}${row + rowCount}`;
}

function range(length: number): number[] {
  return Array.from({ length }, (_none, at) => at);
}
