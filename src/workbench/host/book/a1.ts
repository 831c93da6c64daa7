import type { Area } from "./book-content";

/** The letters of a column: 0 is A, 26 is AA. */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** The address of one cell, such as `B3`. */
export function cellAddress(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

/** The address of a block with fixed rows and columns, always with its colon: `$A$1:$A$1`. */
export function fixedAddress(area: Area): string {
  const corner = (row: number, column: number) => `$${columnLetters(column)}$${row + 1}`;
  const last = corner(area.row + area.rowCount - 1, area.column + area.columnCount - 1);
  return `${corner(area.row, area.column)}:${last}`;
}

/** A sheet's name as a formula needs it, quoted unless it is a plain word. */
export function quotedSheet(name: string): string {
  const plain = /^[A-Za-z_\u0080-\uffff][\w.\u0080-\uffff]*$/.test(name) && !looksLikeCell(name);
  return plain ? name : `'${name.replaceAll("'", "''")}'`;
}

/** Whether a word could be taken for a cell (`A1`, `R1C1`), which Excel forbids as a name. */
export function looksLikeCell(word: string): boolean {
  return /^\$?[A-Za-z]{1,3}\$?\d{1,7}$/.test(word) || /^[Rr]\d*[Cc]\d*$/.test(word) || /^[RrCc]$/.test(word);
}

/** Whether a cell lies in a block. */
export function areaHolds(area: Area, row: number, column: number): boolean {
  return (
    row >= area.row &&
    row < area.row + area.rowCount &&
    column >= area.column &&
    column < area.column + area.columnCount
  );
}

/** Whether two blocks are the same cells. */
export function sameArea(one: Area, other: Area): boolean {
  return (
    one.row === other.row &&
    one.column === other.column &&
    one.rowCount === other.rowCount &&
    one.columnCount === other.columnCount
  );
}

/** The part two blocks share, or null when they are apart. */
export function sharedArea(one: Area, other: Area): Area | null {
  const row = Math.max(one.row, other.row);
  const column = Math.max(one.column, other.column);
  const rowCount = Math.min(one.row + one.rowCount, other.row + other.rowCount) - row;
  const columnCount = Math.min(one.column + one.columnCount, other.column + other.columnCount) - column;
  return rowCount > 0 && columnCount > 0 ? { row, column, rowCount, columnCount } : null;
}

/** What is left of a block when another one is cut out of it: up to four blocks. */
export function withoutArea(area: Area, cut: Area): Area[] {
  const shared = sharedArea(area, cut);
  if (!shared) return [area];
  const { row, column, rowCount, columnCount } = area;
  const below = shared.row + shared.rowCount;
  const beside = shared.column + shared.columnCount;
  return [
    { row, column, rowCount: shared.row - row, columnCount },
    { row: below, column, rowCount: row + rowCount - below, columnCount },
    { row: shared.row, column, rowCount: shared.rowCount, columnCount: shared.column - column },
    {
      row: shared.row,
      column: beside,
      rowCount: shared.rowCount,
      columnCount: column + columnCount - beside,
    },
  ].filter((rest) => rest.rowCount > 0 && rest.columnCount > 0);
}
