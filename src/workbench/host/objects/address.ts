import type { Area } from "../book/book-content";
import { excelColumns, excelRows } from "../book/excel-size";

export const maximumRows = excelRows;
export const maximumColumns = excelColumns;

/** An address as it is written: `'My sheet'!A1:B2`, `C:C`, `5:9`. */
export interface ParsedAddress {
  sheetName: string | null;
  area: Area;
}

/** Reads an address; null when it is none. */
export function parseAddress(text: string): ParsedAddress | null {
  const split = /^(?:(?:'((?:[^']|'')+)'|([^'!]+))!)?([^!]+)$/.exec(text.trim());
  const area = split && parseArea(split[3] ?? "");
  if (!area) return null;
  return { sheetName: split[1]?.replaceAll("''", "'") ?? split[2] ?? null, area };
}

/** Writes an address with the name of its sheet, as Excel reports it. */
export function formatAddress(sheetName: string, area: Area): string {
  return `${quoteSheetName(sheetName)}!${formatArea(area)}`;
}

/** Writes the cells of an area: `A1`, `A1:B2`, `C:C`, `5:9`. */
export function formatArea(area: Area, dollar: "" | "$" = ""): string {
  const { row, column, rowCount, columnCount } = area;
  const columns = [column, column + columnCount - 1].map((index) => dollar + columnName(index));
  const rows = [row, row + rowCount - 1].map((index) => `${dollar}${index + 1}`);
  if (rowCount === maximumRows) return columns.join(":");
  if (columnCount === maximumColumns) return rows.join(":");
  const first = `${columns[0]}${rows[0]}`;
  return rowCount * columnCount === 1 ? first : `${first}:${columns[1]}${rows[1]}`;
}

/** Writes a formula that stands for an area and does not move: `=Lists!$A$2:$A$9`. */
export function formatReference(sheetName: string, area: Area): string {
  return `=${quoteSheetName(sheetName)}!${formatArea(area, "$")}`;
}

/** Puts a sheet's name between apostrophes where Excel needs them. */
function quoteSheetName(name: string): string {
  const looksLikeCell = /^([A-Za-z]{1,3}\d+|[Rr]\d*([Cc]\d*)?|[Cc]\d*)$/.test(name);
  return /^[A-Za-z_][\w.]*$/.test(name) && !looksLikeCell ? name : `'${name.replaceAll("'", "''")}'`;
}

/** The letters of a column. */
function columnName(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : columnName(Math.floor(index / 26) - 1) + letter;
}

/** Whether an area lies within the sheet. */
export function isOnSheet({ row, column, rowCount, columnCount }: Area): boolean {
  const whole = [row, column, rowCount, columnCount].every(Number.isInteger);
  const begins = row >= 0 && column >= 0 && rowCount >= 1 && columnCount >= 1;
  return whole && begins && row + rowCount <= maximumRows && column + columnCount <= maximumColumns;
}

function parseArea(text: string): Area | null {
  const [first = "", last, ...more] = text.split(":");
  const from = parseCorner(first);
  const to = last === undefined ? from : parseCorner(last);
  if (!from || !to || more.length > 0) return null;
  if ((from.row === null) !== (to.row === null) || (from.column === null) !== (to.column === null))
    return null;
  if (last === undefined && (from.row === null || from.column === null)) return null;
  return areaBetween(from, to);
}

interface Corner {
  row: number | null;
  column: number | null;
}

function parseCorner(text: string): Corner | null {
  const found = /^\$?([A-Za-z]{1,3})?\$?([1-9]\d{0,6})?$/.exec(text.trim());
  if (!found || (!found[1] && !found[2])) return null;
  return { column: found[1] ? columnIndex(found[1]) : null, row: found[2] ? Number(found[2]) - 1 : null };
}

function areaBetween(from: Corner, to: Corner): Area | null {
  const rows = [from.row ?? 0, to.row ?? maximumRows - 1];
  const columns = [from.column ?? 0, to.column ?? maximumColumns - 1];
  const area = {
    row: Math.min(...rows),
    column: Math.min(...columns),
    rowCount: Math.max(...rows) - Math.min(...rows) + 1,
    columnCount: Math.max(...columns) - Math.min(...columns) + 1,
  };
  return isOnSheet(area) ? area : null;
}

function columnIndex(letters: string): number {
  return (
    Array.from(letters.toUpperCase()).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1
  );
}
