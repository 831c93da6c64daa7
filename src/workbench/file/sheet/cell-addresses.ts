import type { Area } from "../../host/book/book-content";
import { excelColumns, excelRows } from "../../host/book/excel-size";

/** The letters of a column counted from 0: A, Z, AA. */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** The position of a column, counted from 0, from its letters. */
export function columnIndex(letters: string): number {
  let index = 0;
  for (const letter of letters.toUpperCase()) {
    index = index * 26 + letter.charCodeAt(0) - 64;
  }
  return index - 1;
}

/** The address of one cell, such as `B6`. */
export function cellAddress(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

/** The address of a block, such as `A1:B6`, or of its one cell. */
export function areaAddress(area: Area): string {
  const first = cellAddress(area.row, area.column);
  const last = cellAddress(area.row + area.rowCount - 1, area.column + area.columnCount - 1);
  return first === last ? first : `${first}:${last}`;
}

/** The block that an address names; whole rows (`1:5`) and whole columns (`A:C`) reach to the sheet's edge. */
export function parseArea(address: string): Area | null {
  const parts = address.replace(/\$/g, "").split(":");
  const first = parseCorner(parts[0] ?? "");
  const last = parseCorner(parts[1] ?? parts[0] ?? "");
  if (!first || !last) return null;
  const row = first.row ?? 0;
  const column = first.column ?? 0;
  const lastRow = last.row ?? excelRows - 1;
  const lastColumn = last.column ?? excelColumns - 1;
  return { row, column, rowCount: lastRow - row + 1, columnCount: lastColumn - column + 1 };
}

/** The blocks of a list of addresses separated by spaces. */
export function parseAreas(addresses: string): Area[] {
  return addresses
    .split(/\s+/)
    .map(parseArea)
    .filter((area) => area !== null);
}

/** Whether a cell lies inside a block. */
export function contains(area: Area, row: number, column: number): boolean {
  return (
    row >= area.row &&
    row < area.row + area.rowCount &&
    column >= area.column &&
    column < area.column + area.columnCount
  );
}

function parseCorner(text: string): { row?: number; column?: number } | null {
  const match = /^([A-Za-z]{1,3})?(\d{1,7})?$/.exec(text);
  if (!match || text === "") return null;
  return {
    ...(match[2] === undefined ? {} : { row: Number(match[2]) - 1 }),
    ...(match[1] === undefined ? {} : { column: columnIndex(match[1]) }),
  };
}
