import type { ReportedIssue } from "./report";
import { placeOf, type PlannerTable } from "./planner-table";
import type { PlannerWorkbook } from "./planner-workbook";
import { nameKey } from "../domain/name-key";
import type { TableName } from "../workbook/tables";
import type { SheetPlace, WorkbookPort } from "./workbook-port";

/** Shows the cell that an issue is about; its table's header when it is about the whole table. */
export async function goToIssue(
  port: WorkbookPort,
  workbook: PlannerWorkbook,
  issue: ReportedIssue,
): Promise<boolean> {
  const place = placeOfIssue(workbook, issue);
  if (place) await port.goTo(place);
  return place !== null;
}

function placeOfIssue({ tables }: PlannerWorkbook, issue: ReportedIssue): SheetPlace | null {
  const table = (
    issue.table === null ? null : (tables[issue.table as TableName] ?? null)
  ) as PlannerTable | null;
  if (!table) return null;
  const header = nameKey(issue.column);
  const column = table.snapshot.columns.findIndex((candidate) => nameKey(candidate.header) === header);
  return placeOf(table, issue.row ?? 0, Math.max(0, column));
}
