import type { BookTable } from "../../src/workbench/host/book/book";
import type { Area } from "../../src/workbench/host/book/book-content";
import { isTypedColumn, typedText } from "./typed-texts";

/** What a gesture is done to: a table, and numbers that choose a row, a column, how many, and what is typed. */
export interface Choices {
  readonly table: string;
  readonly row: number;
  readonly column: number;
  readonly count: number;
  readonly text: number;
}

/** As much of a table as a hand needs to know. */
export type AimedTable = Pick<BookTable, "name" | "area" | "columns" | "showHeaders">;

/** The cell of a table that is chosen: a row of its body, in a column that people type in. */
export function aimAt(table: AimedTable, choices: Choices): { row: number; column: number } {
  const { row, rowCount } = bodyOf(table);
  const columns = typedColumns(table);
  const column = columns[choices.column % columns.length] ?? table.area.column;
  return { row: row + (choices.row % rowCount), column };
}

/** The columns of a table that people type in. */
export function typedColumns(table: AimedTable): number[] {
  return table.columns.flatMap(({ name }, at) =>
    isTypedColumn(table.name, name) ? [table.area.column + at] : [],
  );
}

/** What is typed into a column. */
export function textFor(table: AimedTable, column: number, choice: number): string {
  return typedText(table.name, table.columns[column - table.area.column]?.name ?? "", choice);
}

/** The rows of a table below its header. */
export function bodyOf(table: AimedTable): Area {
  const top = table.showHeaders ? 1 : 0;
  return { ...table.area, row: table.area.row + top, rowCount: table.area.rowCount - top };
}

/** The first row below a table. */
export function rowBelow({ area }: AimedTable): number {
  return area.row + area.rowCount;
}

/** As much of an area as lies in a table's body. */
export function within(table: AimedTable, area: Area): Area {
  const body = bodyOf(table);
  return {
    ...area,
    rowCount: Math.min(area.rowCount, body.row + body.rowCount - area.row),
    columnCount: Math.min(area.columnCount, body.column + body.columnCount - area.column),
  };
}

/** The position of a column that somebody has inserted by hand; null when there is none. */
export function ownColumn({ columns, area }: AimedTable): number | null {
  const position = columns.findIndex(({ name }) => /^Column\d+$/.test(name));
  return position < 0 ? null : area.column + position;
}

/** Rows for the columns before the first one that is computed, as lists come from elsewhere. */
export function listFor(table: AimedTable, rowCount: number, text: number): string[][] {
  const computed = table.columns.findIndex(({ name }) => !isTypedColumn(table.name, name));
  const width = Math.min(6, computed < 0 ? table.columns.length : computed);
  return Array.from({ length: rowCount }, (_none, r) =>
    Array.from({ length: width }, (_each, c) => textFor(table, table.area.column + c, text + r + c)),
  );
}

/** Values to be pasted into one column, one below the other. */
export function columnFor(table: AimedTable, column: number, { count, text }: Choices): string[][] {
  return Array.from({ length: 1 + (count % 4) }, (_none, r) => [textFor(table, column, text + r)]);
}

/** Rows as the text that a clipboard has of them. */
export function clipboardText(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => row.map(quoted).join("\t")).join("\n");
}

function quoted(text: string): string {
  return /["\t\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** What a sheet is called next when somebody renames it. */
export function nextName(name: string, text: number): string {
  return `${name.replace(/ \d+'s$/, "")} ${text % 9}'s`;
}
