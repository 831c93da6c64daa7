import type { Area, BookContent, CellContent } from "../../host/book/book-content";
import { namedCells, sheetKey } from "./named-cells";

/** The values of the cells that a formula names, each by its place among them; none when it names no cells. */
export type ShownValues = (formula: string) => { count: number; points: ShownPoint[] };

export interface ShownPoint {
  index: number;
  value: string | number | boolean;
}

/** Finds what charts show among the cells of a workbook, so that programs which do not calculate can draw them. */
export function findShownValues(content: BookContent): ShownValues {
  const sheets = new Map(content.sheets.map((sheet) => [sheetKey(sheet.name), sheet.cells]));
  const rows = new Map<string, Rows>();
  const rowsOf = (key: string) => {
    const known = rows.get(key) ?? rowsWithCells(sheets.get(key) ?? []);
    rows.set(key, known);
    return known;
  };
  return (formula) => {
    const named = namedCells(formula);
    if (!named) return { count: 0, points: [] };
    const { area, sheetKey: key } = named;
    return { count: area.rowCount * area.columnCount, points: pointsIn(area, rowsOf(key)) };
  };
}

/** The cells of each row, from left to right, by the row's number. */
type Rows = ReadonlyMap<number, readonly CellContent[]>;

function rowsWithCells(cells: readonly CellContent[]): Rows {
  const rows = new Map<number, CellContent[]>();
  for (const cell of cells) {
    const others = rows.get(cell.row);
    if (others) others.push(cell);
    else rows.set(cell.row, [cell]);
  }
  for (const row of rows.values()) row.sort((left, right) => left.column - right.column);
  return rows;
}

function pointsIn(area: Area, rows: Rows): ShownPoint[] {
  const first = area.column;
  const last = first + area.columnCount - 1;
  return rowsIn(area, rows).flatMap((row) =>
    (rows.get(row) ?? []).flatMap(({ column, value }) => {
      const index = (row - area.row) * area.columnCount + column - first;
      return column >= first && column <= last && isShown(value) ? [{ index, value }] : [];
    }),
  );
}

// A block may be as high as a sheet, and a sheet may have as many rows: the fewer of both are gone through.
function rowsIn({ row: first, rowCount }: Area, rows: Rows): number[] {
  if (rowCount <= rows.size) return Array.from({ length: rowCount }, (_none, index) => first + index);
  const inside = [...rows.keys()].filter((row) => row >= first && row < first + rowCount);
  return inside.sort((one, other) => one - other);
}

function isShown(value: CellContent["value"]): value is ShownPoint["value"] {
  return value !== undefined && value !== null && typeof value !== "object" && value !== "";
}
