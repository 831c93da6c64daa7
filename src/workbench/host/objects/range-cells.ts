import type { CellInput } from "../book/book";
import type { Area, CellValue } from "../book/book-content";
import { refuse } from "../protocol/refusal";
import { formatArea, maximumColumns, maximumRows } from "./address";
import { cellCount } from "./area-geometry";
import type { InArea } from "./object-kinds";
import { text } from "./wire-values";

/** What may be read of every cell of a range. */
type Reading = "values" | "formulas" | "text" | "numberFormat" | "valueTypes";

/** Excel answers no more cells than this in one range. */
const maximumCells = 5_000_000;

/** Reads something of each cell, row by row; null for whole rows and columns, of which Excel reads no cells. */
export function readCells(self: InArea, reading: Reading): unknown[][] | null {
  const { area } = self;
  if (area.rowCount === maximumRows || area.columnCount === maximumColumns) return null;
  if (cellCount(area) > maximumCells) throw refuse.argument("The range has too many cells to read at once.");
  const read = readers[reading];
  return Array.from({ length: area.rowCount }, (_row, down) =>
    Array.from({ length: area.columnCount }, (_column, right) =>
      read(self, area.row + down, area.column + right),
    ),
  );
}

/** Writes values or formulas: one for all cells, or an array as large as the range; null leaves a cell as it is. */
export function writeCells(self: InArea, value: unknown): void {
  self.host.book.write(self.sheetId, bounded(self).area, spread(self, value, cellInput));
}

/** Writes number formats: one for all cells, or an array as large as the range; null leaves a cell as it is. */
export function writeNumberFormats(self: InArea, value: unknown): void {
  const { host, sheetId, area } = bounded(self);
  if (typeof value === "string") return host.book.changeFormat(sheetId, area, formatChange(value));
  const formats = spread(self, value, (one) => (one === null ? null : text(one, "a number format")));
  for (const [down, row] of formats.entries()) writeFormatRow(self, down, row);
}

/** How Excel shows a value of a cell to an add-in: an empty cell is "", an error its text. */
export function wireValue(value: CellValue): string | number | boolean {
  if (value === null) return "";
  return typeof value === "object" ? value.error : value;
}

/** The kind of a value, as `Range.valueTypes` names it. */
export function valueType(value: CellValue): "Empty" | "String" | "Double" | "Boolean" | "Error" {
  if (value === null || value === "") return "Empty";
  if (typeof value === "object") return "Error";
  return typeof value === "number" ? "Double" : typeof value === "boolean" ? "Boolean" : "String";
}

/** What is said about an array that does not fit its range. */
export function sizeMismatch(area: Area): string {
  return `The number of rows or columns in the input array doesn't match the size or dimensions of the range ${formatArea(area)}.`;
}

const readers: Record<Reading, (self: InArea, row: number, column: number) => unknown> = {
  values: ({ host, sheetId }, row, column) => wireValue(host.book.value(sheetId, row, column)),
  formulas: ({ host, sheetId }, row, column) => wireValue(host.book.formula(sheetId, row, column)),
  text: ({ host, sheetId }, row, column) => host.book.text(sheetId, row, column),
  numberFormat: ({ host, sheetId }, row, column) =>
    host.book.format(sheetId, row, column).numberFormat || "General",
  valueTypes: ({ host, sheetId }, row, column) => {
    const value = host.book.value(sheetId, row, column);
    // A formula that answers "" is a text to Excel, not an empty cell.
    return value === "" && host.book.isFormula(sheetId, row, column) ? "String" : valueType(value);
  },
};

function bounded(self: InArea): InArea {
  const { rowCount, columnCount } = self.area;
  if (rowCount === maximumRows || columnCount === maximumColumns) {
    throw refuse.argument("Whole rows and columns take no values, formulas or number formats.");
  }
  return self;
}

function spread<T>({ area }: InArea, value: unknown, read: (value: unknown) => T): T[][] {
  if (!Array.isArray(value)) {
    const one = read(value);
    return Array.from({ length: area.rowCount }, () => Array.from({ length: area.columnCount }, () => one));
  }
  const rows = value as unknown[];
  const fits =
    rows.length === area.rowCount &&
    rows.every((row) => Array.isArray(row) && row.length === area.columnCount);
  if (!fits) throw refuse.argument(sizeMismatch(area));
  return (rows as unknown[][]).map((row) => row.map(read));
}

function cellInput(value: unknown): CellInput {
  if (value === null || value === undefined) return null;
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") return value;
  throw refuse.argument("A cell takes a text, a number, true or false.");
}

/** Neighbours with the same format are written together. */
function writeFormatRow(
  { host, sheetId, area }: InArea,
  down: number,
  formats: readonly (string | null)[],
): void {
  let from = 0;
  for (let to = 1; to <= formats.length; to += 1) {
    if (to < formats.length && formats[to] === formats[from]) continue;
    const format = formats[from];
    const part = { row: area.row + down, column: area.column + from, rowCount: 1, columnCount: to - from };
    if (format !== null && format !== undefined) host.book.changeFormat(sheetId, part, formatChange(format));
    from = to;
  }
}

/** General is the format of a cell that has none. */
function formatChange(format: string): { numberFormat: string | undefined } {
  return { numberFormat: format === "General" ? undefined : format };
}
