import type { BookChange } from "../book/book";
import type { Area } from "../book/book-content";
import type { HostObject } from "../protocol/object-class";
import { isKind, make } from "./object-kinds";

/** Where a kept range is after rows or columns were inserted or deleted; null when all its cells are gone. */
export function followChange(object: HostObject, change: BookChange): HostObject | null {
  if (!isKind(object, "Range") || object.self.sheetId !== change.sheetId) return object;
  const area = movedArea(object.self.area, change);
  if (!area || area === object.self.area) return area && object;
  return make("Range", { ...object.self, area });
}

/** The cells of an area after a change; the same area when it did not move. */
export function movedArea(
  area: Area,
  { kind, area: changed }: Pick<BookChange, "kind" | "area">,
): Area | null {
  switch (kind) {
    case "RowInserted":
      return withRows(area, inserted(rowsOf(area), rowsOf(changed)));
    case "RowDeleted":
      return withRows(area, deleted(rowsOf(area), rowsOf(changed)));
    case "ColumnInserted":
      return withColumns(area, inserted(columnsOf(area), columnsOf(changed)));
    case "ColumnDeleted":
      return withColumns(area, deleted(columnsOf(area), columnsOf(changed)));
    default:
      return area;
  }
}

interface Span {
  start: number;
  count: number;
}

/** Lines that come before a span push it on; within it they make it longer. */
function inserted(span: Span, added: Span): Span {
  if (added.start >= span.start + span.count) return span;
  if (added.start <= span.start) return { start: span.start + added.count, count: span.count };
  return { start: span.start, count: span.count + added.count };
}

function deleted(span: Span, removed: Span): Span | null {
  const before = linesBefore(removed, span.start);
  const count = span.count - (linesBefore(removed, span.start + span.count) - before);
  return count === 0 ? null : { start: span.start - before, count };
}

/** How many lines of a span come before a line. */
function linesBefore({ start, count }: Span, line: number): number {
  return Math.min(Math.max(line - start, 0), count);
}

function rowsOf({ row, rowCount }: Area): Span {
  return { start: row, count: rowCount };
}

function columnsOf({ column, columnCount }: Area): Span {
  return { start: column, count: columnCount };
}

function withRows(area: Area, rows: Span | null): Area | null {
  if (!rows || (rows.start === area.row && rows.count === area.rowCount)) return rows && area;
  return { ...area, row: rows.start, rowCount: rows.count };
}

function withColumns(area: Area, columns: Span | null): Area | null {
  if (!columns || (columns.start === area.column && columns.count === area.columnCount))
    return columns && area;
  return { ...area, column: columns.start, columnCount: columns.count };
}
