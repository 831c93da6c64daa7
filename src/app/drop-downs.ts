import type { Area } from "../workbook/area";
import type { StoredColumn } from "../workbook/define-table";
import type { TableSnapshot } from "./workbook-port";

/** A column whose cells offer a list. */
export type DropDownColumn = Extract<StoredColumn, { readonly kind: "choice" | "reference" | "answer" }>;

/** Whether the cells of a column offer a list. */
export function isDropDown(column: StoredColumn): column is DropDownColumn {
  return column.kind === "choice" || column.kind === "reference" || column.kind === "answer";
}

/**
 * The cells of a column's body that say nothing about what may be typed, from the top; none where nobody looked.
 *
 * Cells that say something else than the planner had them say are left out: somebody wanted it so.
 */
export function areasWithoutDropDown(table: TableSnapshot, position: number): Area[] {
  const { validated, row: headerAt, rows } = table;
  if (validated === null) return [];
  const column = table.column + position;
  const [first, end] = [headerAt + 1, headerAt + 1 + rows.length];
  const covering = validated
    .filter((area) => area.column <= column && column < area.column + area.columnCount)
    .sort((one, other) => one.row - other.row);
  const gaps: Area[] = [];
  let next = first;
  for (const { row, rowCount } of [...covering, { row: end, rowCount: 0 }]) {
    const until = Math.min(row, end);
    if (until > next) gaps.push({ row: next, column, rowCount: until - next, columnCount: 1 });
    next = Math.max(next, row + rowCount);
  }
  return gaps;
}
