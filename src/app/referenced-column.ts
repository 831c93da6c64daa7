import type { Cell } from "../domain/cell";
import { keyOfHeader, type ReferenceColumn } from "../workbook/define-table";
import type { TableName } from "../workbook/tables";
import type { PlannerTable } from "./planner-table";
import type { PlannerWorkbook } from "./planner-workbook";

/** The column whose names another column is made for, where it stands now. */
export interface ReferencedColumn {
  readonly table: PlannerTable;
  /** From the left edge of the table, counted from 0. */
  readonly position: number;
  readonly cells: readonly Cell[];
}

/** Finds the column that a column refers to; null when its table or it is not there. */
export function referencedColumn(
  { table: name, header }: ReferenceColumn["to"],
  { tables }: PlannerWorkbook,
): ReferencedColumn | null {
  const table = tables[name as TableName] as PlannerTable | null;
  const key = keyOfHeader(table?.definition.columns ?? {}, header) ?? "";
  const position = table?.positions[key] ?? null;
  if (!table || position === null) return null;
  return { table, position, cells: table.rows.map((row) => row[key] ?? null) };
}
