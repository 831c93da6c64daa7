import { isBlank, type Cell } from "../../domain/cell";
import type { Issue } from "../../domain/issue";
import { nameKey } from "../../domain/name-key";
import { nextTaskId } from "../../domain/next-task-id";
import type { PlannerTable } from "../planner-table";
import type { PlannerWorkbook } from "../planner-workbook";
import { locateCell } from "./locate-cell";
import type { ValueMend } from "./mend";

/**
 * IDs for tasks that have none, and for the later of two with the same: one free number after the other.
 *
 * A doubled ID that another task depends on stays, since nobody can tell which of the two is meant.
 */
export function taskIdMends(workbook: PlannerWorkbook, issues: readonly Issue[]): Map<Issue, ValueMend> {
  const mends = new Map<Issue, ValueMend>();
  const table = workbook.tables.WorkPlan;
  if (!table) return mends;
  const awaited = table.rows.map(({ dependsOn }) => dependsOn).filter((id) => !isBlank(id));
  // An ID that somebody already waits for is not free, even if no task has it yet.
  const taken: Cell[] = [...table.rows.map(({ id }) => id), ...awaited];
  const isAwaited = new Set(awaited.map(nameKey));
  for (const issue of issues) {
    const cell = isAboutId(issue) ? locateCell(issue, table as PlannerTable) : null;
    const isFree = issue.code === "tasks.missingId" ? isBlank : (id: Cell) => !isAwaited.has(nameKey(id));
    if (!cell || !isFree(cell.seen)) continue;
    const value = nextTaskId(taken);
    taken.push(value);
    mends.set(issue, { mend: "value", issue, table: "WorkPlan", ...cell, value });
  }
  return mends;
}

function isAboutId({ code }: Issue): boolean {
  return code === "tasks.missingId" || code === "tasks.doubledId";
}
