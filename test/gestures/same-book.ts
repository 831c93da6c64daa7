import type { Book, BookTable } from "../../src/workbench/host/book/book";
import type { CellValue } from "../../src/workbench/host/book/book-content";
import { readXlsx } from "../../src/workbench/file/read-xlsx";
import { writeXlsx } from "../../src/workbench/file/write-xlsx";
import { createBook } from "../../src/workbench/host/book/create-book";
import type { SeenBook } from "./content-book";
import { isTypedColumn } from "./typed-texts";

/** Where a book shows something else than itself after it was saved and opened again, in words. */
export async function differencesWhenOpened(book: Book): Promise<string[]> {
  return differencesFromOpened(book, createBook(await readXlsx(await writeXlsx(book.content()))));
}

/** Where a book shows something else than the one that was opened from its file, in words. */
export function differencesFromOpened(book: SeenBook, opened: SeenBook): string[] {
  return book.sheets().flatMap((sheet, position) => {
    const other = opened.sheets()[position];
    if (other?.name !== sheet.name) return [`sheet ${sheet.name} is ${other?.name ?? "gone"}`];
    const used = book.usedArea(sheet.id, true);
    return used === null
      ? []
      : placesOf(used).flatMap(([row, column]) => {
          const [here, there] = [
            cellIn(book, sheet.id, [row, column]),
            cellIn(opened, other.id, [row, column]),
          ];
          return here === there
            ? []
            : [`${sheet.name}, row ${row + 1}, column ${column + 1}: ${here} became ${there}`];
        });
  });
}

function formulaAt(book: SeenBook, sheetId: string, [row, column]: Place): string | null {
  const formula = book.isFormula(sheetId, row, column) ? book.formula(sheetId, row, column) : null;
  return typeof formula === "string" ? formula : null;
}

type Place = readonly [row: number, column: number];

function cellIn(book: SeenBook, sheetId: string, [row, column]: Place): string {
  const formula = formulaAt(book, sheetId, [row, column]) ?? "";
  // A formula may name the table it stands in, and need not.
  const plain = formula.replace(/\w+\[@/g, "[@");
  return `${shown(book.value(sheetId, row, column))} ${plain}${rulesAt(book, sheetId, [row, column])}`;
}

function placesOf({
  row,
  column,
  rowCount,
  columnCount,
}: NonNullable<ReturnType<Book["usedArea"]>>): Place[] {
  return Array.from({ length: rowCount * columnCount }, (_none, at) => [
    row + Math.floor(at / columnCount),
    column + (at % columnCount),
  ]);
}

/**
 * Gives a planner the rows that people typed into another one, in one go: as many rows in each table, and in each of
 * its columns what stands there.
 */
export function giveSameRows(planner: Book, from: Book): void {
  planner.batch({ name: "test" }, () => {
    for (const table of from.tables()) {
      const own = withRows(planner, tableNamed(planner, table.name), table.area.rowCount);
      for (const [position, { name }] of own.columns.entries())
        if (isTypedColumn(table.name, name)) giveColumn(planner, own, { position, from, table });
    }
  });
  for (const table of from.tables())
    planner.changeSheet(tableNamed(planner, table.name).sheetId, { name: from.sheet(table.sheetId).name });
}

function withRows(planner: Book, { id, area, columns }: BookTable, rowCount: number): BookTable {
  const more = rowCount - area.rowCount;
  const blank = columns.map(() => null);
  if (more > 0)
    planner.addTableRows(
      id,
      null,
      Array.from({ length: more }, () => blank),
    );
  if (more < 0) planner.deleteTableRow(id, rowCount - 1, -more);
  return planner.table(id) ?? tableNamed(planner, id);
}

function giveColumn(
  planner: Book,
  own: BookTable,
  { position, from, table }: { position: number; from: Book; table: BookTable },
): void {
  const column = columnNamed(table, own.columns[position]?.name ?? "");
  const rowCount = table.area.rowCount - 1;
  const inputs = Array.from({ length: rowCount }, (_none, r) => [
    inputOf(from, table.sheetId, [table.area.row + 1 + r, column]),
  ]);
  const area = { row: own.area.row + 1, column: own.area.column + position, rowCount, columnCount: 1 };
  planner.write(own.sheetId, area, inputs);
}

function inputOf(book: Book, sheetId: string, [row, column]: Place): string | number | boolean {
  const formula = formulaAt(book, sheetId, [row, column]);
  if (formula !== null) return formula;
  const value = book.value(sheetId, row, column);
  if (value === null) return "";
  if (typeof value === "object") return value.error;
  return typeof value === "string" ? `'${value}` : value;
}

/** Where a book shows something else than a new planner that was given the same rows, in words. */
export function differencesFromNew(book: Book, planner: Book): string[] {
  return [
    ...book.tables().flatMap((table) => tableDifferences(book, planner, table)),
    ...cellSheets(planner).flatMap((name) => sheetDifferences(book, planner, name)),
    ...chartsAndNames(book, planner),
  ];
}

function tableDifferences(book: Book, planner: Book, table: BookTable): string[] {
  const own = tableNamed(planner, table.name);
  const rows = Array.from({ length: table.area.rowCount - 1 }, (_none, r) => r + 1);
  return own.columns.flatMap(({ name }, position) => {
    const column = columnNamed(table, name);
    return rows.flatMap((r) => {
      if (isOneBlankRow(book, table)) return [];
      const here = tableCell(book, table.sheetId, [table.area.row + r, column]);
      const there = tableCell(planner, own.sheetId, [own.area.row + r, own.area.column + position]);
      return here === there ? [] : [`${table.name}, row ${r}, ${name}: ${here}, in a new planner ${there}`];
    });
  });
}

// A table of which all rows were deleted keeps one without formulas, as in Excel; they come with what is typed.
function isOneBlankRow(book: Book, { sheetId, area }: BookTable): boolean {
  if (area.rowCount > 2) return false;
  const places = placesOf({ ...area, row: area.row + 1, rowCount: 1 });
  return places.every(([row, column]) => book.value(sheetId, row, column) === null);
}

function tableCell(book: Book, sheetId: string, place: Place): string {
  return `${shown(book.value(sheetId, ...place))}${rulesAt(book, sheetId, place)}`;
}

/** The rules that hold in a cell, apart from where they begin. */
function rulesAt(book: SeenBook, sheetId: string, [row, column]: Place): string {
  const validation = book.validation(sheetId, row, column)?.rule;
  const highlights = book
    .conditionalFormats(sheetId)
    .filter(({ areas }) =>
      areas.some(
        (area) =>
          row >= area.row &&
          row < area.row + area.rowCount &&
          column >= area.column &&
          column < area.column + area.columnCount,
      ),
    );
  if (!validation && highlights.length === 0) return "";
  const source = validation?.type === "List" ? validation.source : (validation?.type ?? "");
  return ` {${source}} ${highlights.map(({ rule }) => rule.type).join(",")}`;
}

function sheetDifferences(book: Book, planner: Book, name: string): string[] {
  const [one, other] = [sheetNamed(book, name), sheetNamed(planner, name)];
  const used = planner.usedArea(other, true);
  if (!used) return [];
  return placesOf(used).flatMap(([row, column]) => {
    const [here, there] = [shown(book.value(one, row, column)), shown(planner.value(other, row, column))];
    return here === there
      ? []
      : [`${name}, row ${row + 1}, column ${column + 1}: ${here}, in a new planner ${there}`];
  });
}

function chartsAndNames(book: Book, planner: Book): string[] {
  const said = (one: Book) => ({
    charts: one.sheets().flatMap(({ id }) => one.charts(id).map(({ name, series }) => ({ name, series }))),
    names: one.names().map(({ name, formula }) => `${name} ${formula}`),
  });
  const [here, there] = [JSON.stringify(said(book)), JSON.stringify(said(planner))];
  return here === there ? [] : [`charts and names: ${here}, in a new planner ${there}`];
}

function cellSheets(planner: Book): string[] {
  const withTables = new Set(planner.tables().map(({ sheetId }) => sheetId));
  return planner.sheets().flatMap(({ id, name }) => (withTables.has(id) ? [] : [name]));
}

function tableNamed(book: Book, name: string): BookTable {
  const found = book.tables().find((table) => table.name === name);
  if (!found) throw new Error(`The book has lost its table ${name}.`);
  return found;
}

function columnNamed({ name: table, area, columns }: BookTable, name: string): number {
  const position = columns.findIndex((column) => column.name === name);
  if (position < 0) throw new Error(`${table} has lost its column ${name}.`);
  return area.column + position;
}

function sheetNamed(book: Book, name: string): string {
  const found = book.sheets().find((sheet) => sheet.name === name);
  if (!found) throw new Error(`The book has lost its sheet ${name}.`);
  return found.id;
}

// Engines add up in different orders, files keep 15 digits, and an empty text is a blank.
function shown(value: CellValue): string {
  if (value === null || value === "") return "";
  if (typeof value === "object") return value.error;
  return typeof value === "number" ? String(Number(value.toPrecision(12))) : JSON.stringify(value);
}
