import { isBlank } from "../domain/cell";
import type { Issue } from "../domain/issue";
import type { SerialDay } from "../domain/serial-day";
import { workPlanTable } from "../workbook/work-plan.table";
import { words } from "../workbook/words";
import type { SeenTask } from "./seen-task";
import { updateRow, type CellUpdate, type SeenCell } from "./update-row";
import type { WorkbookPort } from "./workbook-port";

const { task: taskColumn, status, doneOn, due } = workPlanTable.columns;

/**
 * Sets a task to Done, and the day it was done to today unless something stands there already.
 *
 * Errors: what `updateRow` refuses, such as a row that somebody changed meanwhile.
 */
export function markTaskDone(
  port: WorkbookPort,
  task: SeenTask,
  today: SerialDay,
): Promise<readonly Issue[]> {
  const day = { header: doneOn.header, seen: task.doneOn };
  const isDated = !isBlank(task.doneOn);
  return changeTask(port, task, {
    cells: [
      { header: status.header, seen: task.status, value: words.taskStatus.done },
      ...(isDated ? [] : [{ ...day, value: today }]),
    ],
    kept: isDated ? [day] : [],
  });
}

/**
 * Gives a task another day by which it is due, instead of whatever stood there.
 *
 * Errors: what `updateRow` refuses, such as a row that somebody changed meanwhile.
 */
export function moveTask(port: WorkbookPort, task: SeenTask, day: SerialDay): Promise<readonly Issue[]> {
  return changeTask(port, task, { cells: [{ header: due.header, seen: task.due, value: day }], kept: [] });
}

// An ID may be missing or be there twice: the task itself tells whether the row is the same.
function changeTask(
  port: WorkbookPort,
  { row, id, task }: SeenTask,
  { cells, kept }: { readonly cells: readonly CellUpdate[]; readonly kept: readonly SeenCell[] },
): Promise<readonly Issue[]> {
  const seen = { header: taskColumn.header, seen: task };
  return updateRow(port, { table: "WorkPlan", row, rowKey: id, cells, kept: [seen, ...kept] });
}
