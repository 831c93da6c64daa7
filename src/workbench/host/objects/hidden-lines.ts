import { refuse } from "../protocol/refusal";
import { maximumColumns, maximumRows } from "./address";
import type { InArea } from "./object-kinds";
import { flag } from "./wire-values";

/** Whether the rows (or columns) of a range are hidden: all true, none false, some null. */
export function anyHidden({ host, sheetId, area }: InArea, dimension: "row" | "column"): boolean | null {
  const { start, count } = lines(area, dimension);
  if (count === (dimension === "row" ? maximumRows : maximumColumns)) return false;
  const hidden = Array.from({ length: count }, (_, index) =>
    host.book.isHidden(sheetId, dimension, start + index),
  );
  if (hidden.every((one) => one)) return true;
  return hidden.some((one) => one) ? null : false;
}

/** Hides or shows the rows (or columns) of a range. */
export function setHidden(
  { host, sheetId, area }: InArea,
  dimension: "row" | "column",
  value: unknown,
): void {
  const { start, count } = lines(area, dimension);
  if (count === (dimension === "row" ? maximumRows : maximumColumns)) throw refuse.operation();
  for (let index = start; index < start + count; index += 1) {
    host.book.setHidden(sheetId, dimension, index, flag(value));
  }
}

function lines(area: InArea["area"], dimension: "row" | "column"): { start: number; count: number } {
  return dimension === "row"
    ? { start: area.row, count: area.rowCount }
    : { start: area.column, count: area.columnCount };
}
