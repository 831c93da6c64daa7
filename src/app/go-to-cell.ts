import type { ReportedIssue } from "./reported-issue";
import { placeOf, type PlannerTable } from "./planner-table";
import type { PlannerWorkbook } from "./planner-workbook";
import { nameKey } from "../domain/name-key";
import type { TableName } from "../workbook/tables";
import type { SheetPlace, WorkbookPort } from "./workbook-port";

/** Shows the cell that an issue is about; its table's header when it is about the whole table. */
export function goToIssue(
  port: WorkbookPort,
  workbook: PlannerWorkbook,
  issue: ReportedIssue,
): Promise<boolean> {
  return goToPlace(port, placeOfIssue(workbook, issue));
}

/** One row of a table, counted from 1 in its body. */
export interface TableRow {
  readonly table: TableName;
  readonly row: number;
}

/** Shows the cell that names a row, such as a partner's or a task's. */
export function goToRow(port: WorkbookPort, workbook: PlannerWorkbook, at: TableRow): Promise<boolean> {
  return goToPlace(port, placeOfRow(workbook, at));
}

async function goToPlace(port: WorkbookPort, place: SheetPlace | null): Promise<boolean> {
  if (place) await port.goTo(place);
  return place !== null;
}

/** The cell that an issue is about, or its table's header; null when the issue is about no table that is there. */
export function placeOfIssue({ tables }: PlannerWorkbook, issue: ReportedIssue): SheetPlace | null {
  const table = (
    issue.table === null ? null : (tables[issue.table as TableName] ?? null)
  ) as PlannerTable | null;
  if (!table) return null;
  const header = nameKey(issue.column);
  const column = table.snapshot.columns.findIndex((candidate) => nameKey(candidate.header) === header);
  return placeOf(table, issue.row ?? 0, Math.max(0, column));
}

function placeOfRow({ tables }: PlannerWorkbook, { table: name, row }: TableRow): SheetPlace | null {
  const table = tables[name] as PlannerTable | null;
  return table && placeOf(table, row, table.positions[table.definition.key] ?? 0);
}
