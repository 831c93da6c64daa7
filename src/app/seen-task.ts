import { cellText, isBlank, type Cell } from "../domain/cell";
import { cellInWords } from "../domain/cell-in-words";
import type { PlannerWorkbook } from "./planner-workbook";

/** What somebody saw in a row of the work plan, so that nothing is changed there once it is another. */
export interface SeenTask {
  /** Its row in the body of WorkPlan, counted from 1. */
  readonly row: number;
  readonly id: Cell;
  readonly task: Cell;
  readonly status: Cell;
  readonly due: Cell;
  readonly doneOn: Cell;
}

/** A row of the work plan as it was read; null when there is no such row. */
export function seenTask({ tables }: PlannerWorkbook, row: number): SeenTask | null {
  const found = tables.WorkPlan?.rows[row - 1];
  if (!found) return null;
  const { id, task, status, due, doneOn } = found;
  return { row, id, task, status, due, doneOn };
}

/** How a task is called in a sentence: by what is to be done, or else by its ID. */
export function taskInWords({ id, task }: SeenTask): string {
  return isBlank(task) ? cellText(id) : cellInWords(task);
}

/**
 * The row of the work plan in which a task that was seen before stands now: the same row, or the only other one with
 * the same ID (or the same task, when it has none); null when it cannot be told.
 */
export function taskAgain(workbook: PlannerWorkbook, before: SeenTask): SeenTask | null {
  const rows = workbook.tables.WorkPlan?.rows ?? [];
  const numbers = rows.flatMap((row, index) => (isSameTask(row, before) ? [index + 1] : []));
  if (numbers.includes(before.row)) return seenTask(workbook, before.row);
  const [only, ...others] = numbers;
  return only === undefined || others.length > 0 ? null : seenTask(workbook, only);
}

type Named = Pick<SeenTask, "id" | "task">;

function isSameTask(row: Named, before: Named): boolean {
  if (cellText(row.id) !== cellText(before.id)) return false;
  return !isBlank(before.id) || cellText(row.task) === cellText(before.task);
}
