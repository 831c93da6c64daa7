import { type Cell, cellText } from "../domain/cell";
import { isOnlySpaces } from "../domain/is-only-spaces";
import { nameKey } from "../domain/name-key";
import { addDays, type SerialDay } from "../domain/serial-day";
import type { TaskState } from "../domain/task-state";
import type { PlannerFigures } from "./planner-figures";
import type { PlannerWorkbook } from "./planner-workbook";

/**
 * The tasks in a state that goes by the due day, under the person who has them.
 *
 * What is due first comes first, which of overdue tasks is what is late the longest; so do owners by their first task.
 */
export function tasksByOwner(
  { tables }: PlannerWorkbook,
  { tasks: standings }: PlannerFigures,
  today: SerialDay,
) {
  const rows = tables.WorkPlan?.rows ?? [];
  const names = ownerNames(rows);
  return (state: TaskState) => {
    const lines = rows.flatMap((task, index) => {
      if (standings[index]?.state !== state || typeof task.due !== "number") return [];
      const daysLate = today - Math.floor(task.due);
      const { id, task: what, partner } = task;
      const texts = { id: cellText(id), task: cellText(what), partner: cellText(partner) };
      const line = { row: index + 1, ...texts, due: addDays(today, -daysLate), daysLate };
      return [{ owner: names.get(ownerKey(task.owner)) ?? "", line }];
    });
    lines.sort((one, other) => other.line.daysLate - one.line.daysLate);
    return byOwner(lines);
  };
}

function ownerNames(rows: readonly { readonly owner: Cell }[]): Map<string, string> {
  const names = new Map([["", ""]]);
  for (const { owner } of rows) {
    const key = ownerKey(owner);
    if (!names.has(key)) names.set(key, cellText(owner));
  }
  return names;
}

function ownerKey(owner: Cell): string {
  return isOnlySpaces(owner) ? "" : nameKey(owner);
}

function byOwner<Line>(lines: readonly { readonly owner: string; readonly line: Line }[]) {
  const owners = new Map<string, Line[]>();
  for (const { owner, line } of lines) {
    const own = owners.get(owner);
    if (own) own.push(line);
    else owners.set(owner, [line]);
  }
  return [...owners].map(([owner, tasks]) => ({ owner, tasks }));
}
