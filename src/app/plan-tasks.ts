import { cellText, isBlank, type Cell } from "../domain/cell";
import { cellInWords } from "../domain/cell-in-words";
import { isOnlySpaces } from "../domain/is-only-spaces";
import { dayOf, type SerialDay } from "../domain/serial-day";
import { taskStates, type TaskState } from "../domain/task-state";
import { words } from "../workbook/words";
import type { PlannerWorkbook } from "./planner-workbook";
import { seenTask, type SeenTask } from "./seen-task";
import { settingCells, settingsInUse } from "./settings-in-use";

/** A task of the work plan as the plan shows it. */
export interface PlanTask {
  /** Its row as it was read, for whoever changes it. */
  readonly seen: SeenTask;
  readonly task: string;
  /** "" when nobody is named. */
  readonly owner: string;
  readonly partner: string;
  readonly state: TaskState;
  /** The day it is due, without the time; null when there is none that can be read. */
  readonly due: SerialDay | null;
  /** What stands there instead of a day, as a sentence shows it; null when nothing does. */
  readonly dueInWords: string | null;
  /** Above 0: days late; 0 or below: days left, negated; null without a day. */
  readonly daysLate: number | null;
  /** The ID of the task that has to be done first. */
  readonly waitsFor: string;
  readonly doneOn: SerialDay | null;
}

/** The tasks of the work plan in the order of its rows; a row without a task is none. */
export function planTasks(workbook: PlannerWorkbook, today: SerialDay): PlanTask[] {
  const rows = workbook.tables.WorkPlan?.rows ?? [];
  const { dueSoonDays } = settingsInUse(settingCells(workbook), { today, calendar: today });
  const standings = taskStates(rows, { today, dueSoonDays, words: words.taskStatus });
  return rows.flatMap((row, index): PlanTask[] => {
    const seen = seenTask(workbook, index + 1);
    const state = standings[index]?.state ?? null;
    if (seen === null || state === null) return [];
    const due = dayOf(row.due);
    return [
      {
        ...{ seen, state, due, daysLate: due === null ? null : today - due },
        ...{ task: shown(row.task), owner: shown(row.owner), partner: shown(row.partner) },
        dueInWords: due === null && !isBlank(row.due) ? cellInWords(row.due) : null,
        waitsFor: shown(row.dependsOn),
        doneOn: dayOf(row.doneOn),
      },
    ];
  });
}

// Where somebody pressed the space bar, nothing is to be seen.
function shown(cell: Cell): string {
  return isOnlySpaces(cell) ? "" : cellText(cell);
}
