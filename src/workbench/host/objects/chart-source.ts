import type { Area, ChartContent } from "../book/book-content";
import { formatReference } from "./address";
import type { InArea } from "./object-kinds";

type Series = ChartContent["series"];

/**
 * Reads series, their names and categories from a block of cells as Excel does: a first row (or column) of texts names
 * the series, a first column (or row) of texts gives the categories, and the longer side runs along the categories.
 */
export function chartSeriesFrom(self: InArea, by: "Auto" | "Columns" | "Rows"): Series {
  const { area } = self;
  const inColumns = by === "Columns" || (by === "Auto" && area.rowCount >= area.columnCount);
  const oriented = inColumns ? columnsOf(area) : rowsOf(area);
  const namesIn = oriented.length > 1 && isText(self, firstCell(oriented.at(-1))) ? 1 : 0;
  const headed = oriented.length === 1 ? isText(self, firstCell(oriented[0])) : namesIn === 1;
  const hasCategories = oriented.length > 1 && isText(self, lastCell(oriented[0]));
  const categories = hasCategories ? oriented[0] : undefined;
  const lines = hasCategories ? oriented.slice(1) : oriented;
  return lines.map((line) => ({
    ...(headed ? { name: reference(self, firstCell(line)) } : {}),
    values: reference(self, headed ? withoutFirst(line, inColumns) : line),
    ...(categories
      ? { categories: reference(self, headed ? withoutFirst(categories, inColumns) : categories) }
      : {}),
  }));
}

function columnsOf(area: Area): Area[] {
  return Array.from({ length: area.columnCount }, (_, index) => ({
    ...area,
    column: area.column + index,
    columnCount: 1,
  }));
}

function rowsOf(area: Area): Area[] {
  return Array.from({ length: area.rowCount }, (_, index) => ({
    ...area,
    row: area.row + index,
    rowCount: 1,
  }));
}

function firstCell(line: Area | undefined): Area {
  const { row = 0, column = 0 } = line ?? {};
  return { row, column, rowCount: 1, columnCount: 1 };
}

function lastCell(line: Area | undefined): Area {
  const { row = 0, column = 0, rowCount = 1, columnCount = 1 } = line ?? {};
  return { row: row + rowCount - 1, column: column + columnCount - 1, rowCount: 1, columnCount: 1 };
}

function withoutFirst(line: Area, inColumns: boolean): Area {
  if (inColumns)
    return line.rowCount === 1 ? line : { ...line, row: line.row + 1, rowCount: line.rowCount - 1 };
  return line.columnCount === 1
    ? line
    : { ...line, column: line.column + 1, columnCount: line.columnCount - 1 };
}

function isText({ host, sheetId }: InArea, { row, column }: Area): boolean {
  const value = host.book.value(sheetId, row, column);
  return typeof value === "string" && value !== "";
}

function reference({ host, sheetId }: InArea, area: Area): string {
  return formatReference(host.book.sheet(sheetId).name, area);
}
