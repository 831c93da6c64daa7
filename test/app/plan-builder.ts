import type { DataRow } from "../../src/app/planner-data";
import { planTasks, type PlanTask } from "../../src/app/plan-tasks";
import { plannerWorkbook, type PlannerWorkbook } from "../../src/app/planner-workbook";
import type { Cell } from "../../src/domain/cell";
import { parseDay } from "../../src/domain/serial-day";
import { today } from "../domain/builders";
import { snapshot } from "./snapshot-builder";

/** A row of the work plan; a due as people write it becomes a real day. */
export function planRow(due: Cell, more: DataRow = {}): DataRow {
  return { ID: "T01", Task: "Print", Due: typeof due === "string" ? (parseDay(due) ?? due) : due, ...more };
}

/** A planner with these rows in its work plan. */
export function planOf(rows: readonly DataRow[]): PlannerWorkbook {
  return plannerWorkbook(snapshot({ WorkPlan: rows }));
}

/** The tasks of these rows as the plan shows them on the day of the tests. */
export function tasksOf(rows: readonly DataRow[], day = today): PlanTask[] {
  return planTasks(planOf(rows), day);
}
