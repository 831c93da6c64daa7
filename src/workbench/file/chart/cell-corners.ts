import { usualColumnWidth, usualRowHeight } from "../../host/book/excel-size";
import type { SheetContent } from "../../host/book/book-content";

/** What a sheet's rows and columns measure. */
export type SheetDimensions = Pick<
  SheetContent,
  "columnWidths" | "rowHeights" | "hiddenRows" | "hiddenColumns"
>;

/** A point on a sheet by the cell it is in, and pixels from that cell's top left corner. */
export interface CellCorner {
  readonly column: number;
  readonly columnOffset: number;
  readonly row: number;
  readonly rowOffset: number;
}

/** Drawings are measured in English metric units. */
export const unitsPerPixel = 9525;

/** The pixels of a column; 0 when it is hidden. */
function widthOf({ columnWidths, hiddenColumns }: SheetDimensions, column: number): number {
  return isIn(hiddenColumns, column) ? 0 : (columnWidths[column] ?? usualColumnWidth);
}

/** The pixels of a row; 0 when it is hidden. */
function heightOf({ rowHeights, hiddenRows }: SheetDimensions, row: number): number {
  return isIn(hiddenRows, row) ? 0 : (rowHeights[row] ?? usualRowHeight);
}

/** The cell that holds a point which is given in pixels from the sheet's top left corner. */
export function cornerAt(
  dimensions: SheetDimensions,
  { left, top }: { left: number; top: number },
): CellCorner {
  const across = lineAt(left, (column) => widthOf(dimensions, column));
  const down = lineAt(top, (row) => heightOf(dimensions, row));
  return { column: across.line, columnOffset: across.offset, row: down.line, rowOffset: down.offset };
}

/** The pixels of all columns before one. */
export function leftOf(dimensions: SheetDimensions, column: number): number {
  const { columnWidths, hiddenColumns } = dimensions;
  return pixelsBefore(column, {
    usual: usualColumnWidth,
    others: [...Object.keys(columnWidths), ...hiddenColumns],
    sizeOf: (one) => widthOf(dimensions, one),
  });
}

/** The pixels of all rows before one. */
export function topOf(dimensions: SheetDimensions, row: number): number {
  const { rowHeights, hiddenRows } = dimensions;
  return pixelsBefore(row, {
    usual: usualRowHeight,
    others: [...Object.keys(rowHeights), ...hiddenRows],
    sizeOf: (one) => heightOf(dimensions, one),
  });
}

interface Lines {
  usual: number;
  /** The lines that measure something else. */
  others: readonly (string | number)[];
  sizeOf: (line: number) => number;
}

// A drawing may lie below a million rows, nearly all of which are as high as usual.
function pixelsBefore(end: number, { usual, others, sizeOf }: Lines): number {
  const before = [...new Set(others.map(Number))].filter((line) => line < end);
  return before.reduce((sum, line) => sum + sizeOf(line) - usual, end * usual);
}

function lineAt(pixels: number, sizeOf: (line: number) => number): { line: number; offset: number } {
  let [line, offset] = [0, pixels];
  while (offset >= sizeOf(line) && line < mostLines) offset -= sizeOf(line++);
  return { line, offset };
}

const mostLines = 1_048_575;

// A drawing is measured line by line, and a sheet may hide thousands of them.
const sets = new WeakMap<readonly number[], ReadonlySet<number>>();

function isIn(lines: readonly number[], line: number): boolean {
  const known = sets.get(lines) ?? new Set(lines);
  sets.set(lines, known);
  return known.has(line);
}
