import type { Cell } from "../domain/cell";
import { areTexts, checkTexts, type TextCells } from "../domain/check-texts";
import type { Issue } from "../domain/issue";
import { isKeptAsText, type StoredColumn } from "../workbook/define-table";
import type { TableName } from "../workbook/tables";
import { workPlanTable } from "../workbook/work-plan.table";
import type { PlannerTable } from "./planner-table";
import type { PlannerWorkbook } from "./planner-workbook";

/** What Excel made of names, phones, IDs and rounds in a table, where nothing else was said of the cell. */
export function textIssues(workbook: PlannerWorkbook, name: TableName, said: readonly Issue[]): Issue[] {
  const table = workbook.tables[name] as PlannerTable | null;
  if (!table) return [];
  const spokenOf = new Set(said.map(({ row, field }) => `${row} ${field}`));
  const ids = (workbook.tables.WorkPlan?.rows ?? []).map(({ id }) => id);
  const issues = Object.entries(table.definition.columns).flatMap(([field, column]) => {
    if (!isKeptAsText(column) || (table.positions[field] ?? null) === null) return [];
    const cells = table.rows.map((row): Cell => row[field] ?? null);
    const about = { table: name, field, header: column.header, holds: holdsOf(column) };
    return checkTexts({ ...about, cells, isOfTexts: areTexts(ids) });
  });
  return issues.filter(({ row, field }) => !spokenOf.has(`${row} ${field}`));
}

function holdsOf(column: StoredColumn): TextCells["holds"] {
  if (column.kind === "reference") return column.to.table === workPlanTable.name ? "id" : "other";
  const holds = "holds" in column ? column.holds : undefined;
  return holds === "phone" || holds === "id" ? holds : "other";
}
