import {
  type CellShape,
  type ComputedColumn,
  type StoredColumn,
  type Table,
  computedFormula,
  isKeptAsText,
} from "./define-table";

/** Every table's header stands in sheet row 5: above it the title, one sentence of help, and live figures. */
export const headerRow = 4;
export const firstBodyRow = headerRow + 1;

/** One column of a table in its place. A criterion's column has the key `ratings` and the criterion's name. */
export interface LaidColumn {
  readonly key: string;
  readonly header: string;
  /** Counted from 0, from the table's left edge. */
  readonly position: number;
  readonly width: number;
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

// Bold letters are wider than the column's characters, and the filter button takes the place of two.
const headerMargin = 3;

/** How many lines the longest header needs in its column. */
export function headerLines(columns: readonly LaidColumn[]): number {
  return Math.max(1, ...columns.map(({ header, width }) => linesOf(header, width - headerMargin)));
}

function linesOf(text: string, width: number): number {
  let lines = 1;
  let used = 0;
  for (const { length } of text.split(/\s+/)) {
    const fits = used === 0 || used + 1 + length <= width;
    used = fits ? used + Math.min(used, 1) + length : length;
    if (!fits) lines++;
  }
  return lines;
}

function storedColumn(key: string, column: StoredColumn, position: number): LaidColumn {
  return {
    key,
    header: column.header,
    position,
    width: column.width,
    stored: column,
    formula: null,
    shape: shapeOf(column),
  };
}

function computedColumn(key: string, column: ComputedColumn) {
  return { key, header: column.header, width: column.width, stored: null, shape: column.shape };
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
