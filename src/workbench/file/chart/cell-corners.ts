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
export function widthOf({ columnWidths, hiddenColumns }: SheetDimensions, column: number): number {
  return isIn(hiddenColumns, column) ? 0 : (columnWidths[column] ?? 64);
}

/** The pixels of a row; 0 when it is hidden. */
export function heightOf({ rowHeights, hiddenRows }: SheetDimensions, row: number): number {
  return isIn(hiddenRows, row) ? 0 : (rowHeights[row] ?? 20);
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
