import {
  type CellShape,
  type ComputedColumn,
  type StoredColumn,
  type Table,
  computedFormula,
  isKeptAsText,
} from "./define-table";
import { boldWidth } from "./bold-width";
import { shapeLooks, type Look } from "./looks";

/** Every table's header stands in sheet row 5: above it the title, one sentence of help, and live figures. */
export const headerRow = 4;
export const firstBodyRow = headerRow + 1;

/** One column of a table in its place. A criterion's column has the key `ratings` and the criterion's name. */
export interface LaidColumn {
  readonly key: string;
  readonly header: string;
  /** Counted from 0, from the table's left edge. */
  readonly position: number;
  /** Units: characters of the default font; at least what the header needs. */
  readonly width: number;
  /** Whether the header stands in the middle, as the values do: where the filter button leaves room for that. */
  readonly centeredHeader: boolean;
  readonly stored: StoredColumn | null;
  /** With its `=`; null for columns that people fill. */
  readonly formula: string | null;
  readonly shape: CellShape;
}

/** The columns of a table from left to right, with one column per criterion where the table has ratings. */
export function layColumns(table: Table, criteria: readonly string[] = []): LaidColumn[] {
  const stored = Object.entries(table.columns).flatMap(([key, column]): [string, StoredColumn][] =>
    column.kind === "ratings" ? criteria.map((header) => [key, { ...column, header }]) : [[key, column]],
  );
  const computed = Object.entries(table.computed);
  return [
    ...stored.map(([key, column], position) => storedColumn(key, column, position)),
    ...computed.map(([key, column], index) => ({
      ...computedColumn(key, column),
      position: stored.length + index,
      formula: computedFormula(table, key),
    })),
  ];
}

/** The formula, with its `=`, that a column people fill shows where nobody has typed; null for all others. */
export function usualFormula({ stored }: LaidColumn): string | null {
  const isText = stored?.kind === "text" || stored?.kind === "longText";
  return isText && stored.usual !== undefined ? `=${stored.usual}` : null;
}

/** How many lines the longest header needs in its column. */
export function headerLines(columns: readonly LaidColumn[]): number {
  return Math.max(
    1,
    ...columns.map(({ header, width, centeredHeader }) =>
      linesOf(header, width - (centeredHeader ? 2 : 1) * filterButton),
    ),
  );
}

function linesOf(header: string, width: number): number {
  let [lines, used] = [1, 0];
  for (const word of wordsOf(header)) {
    const fits = used === 0 || used + boldWidth(` ${word}`) <= width;
    used = fits ? used + boldWidth(used === 0 ? word : ` ${word}`) : boldWidth(word);
    if (!fits) lines++;
  }
  return lines;
}

function wordsOf(header: string): string[] {
  return header.split(/\s+/);
}

// Units: characters of the default font; what the button in a header covers, with the margins of the cell.
const filterButton = 3.2;

/** A column's header and its width: at least so much that the longest word stands whole beside the filter button. */
function headed({ header, width }: { readonly header: string; readonly width: number }, shape: CellShape) {
  const longestWord = Math.max(...wordsOf(header).map(boldWidth));
  const wide = Math.max(width, Math.ceil(longestWord + filterButton));
  // Around the middle there has to be as much room on the left as the button takes on the right.
  const centeredHeader = isCentered(shape) && longestWord + 2 * filterButton <= wide;
  return { header, width: wide, centeredHeader };
}

function isCentered(shape: CellShape): boolean {
  return (shapeLooks as Partial<Record<CellShape, Look>>)[shape]?.align === "Center";
}

function storedColumn(key: string, column: StoredColumn, position: number): LaidColumn {
  return {
    key,
    ...headed(column, shapeOf(column)),
    position,
    stored: column,
    formula: null,
    shape: shapeOf(column),
  };
}

function computedColumn(key: string, column: ComputedColumn) {
  return { key, ...headed(column, column.shape), stored: null, shape: column.shape };
}

function shapeOf(column: StoredColumn): CellShape {
  if (isKeptAsText(column)) return "name";
  switch (column.kind) {
    case "date":
      return "day";
    case "longText":
      return "longText";
    case "number":
    case "ratings":
    case "answer":
      return "number";
    case "any":
      return "any";
    default:
      return "text";
  }
}
