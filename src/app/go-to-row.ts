import { placeOf, type PlannerTable } from "./planner-table";
import type { PlannerWorkbook } from "./planner-workbook";
import type { TableName } from "../workbook/tables";
import type { WorkbookPort } from "./workbook-port";

/** One row of a table, counted from 1 in its body. */
export interface TableRow {
  readonly table: TableName;
  readonly row: number;
}

/** Shows the cell that names a row, such as a partner's or a task's; false when its table is gone. */
export async function goToRow(
  port: WorkbookPort,
  { tables }: PlannerWorkbook,
  { table: name, row }: TableRow,
): Promise<boolean> {
  const table = tables[name] as PlannerTable | null;
  if (table) await port.goTo(placeOf(table, row, table.positions[table.definition.key] ?? 0));
  return table !== null;
}
