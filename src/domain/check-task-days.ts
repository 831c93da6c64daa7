import { type Cell, isBlank } from "./cell";
import { cellInWords } from "./cell-in-words";
import { isWord } from "./is-word";
import { buildIssue, type Issue } from "./issue";
import type { PlannedTask } from "./planned-task";
import { dayOf, formatDay } from "./serial-day";

/** What is wrong with the days of one task: when it starts, is due and was done. */
export function checkTaskDays(task: PlannedTask, row: number, done: string): Issue[] {
  return [
    ...checkDue(task.due, row),
    ...checkDay(task.start, "tasks.startNotADate", { row, field: "start" }),
    ...checkOrder(task, row),
    ...checkDay(task.doneOn, "tasks.doneOnNotADate", { row, field: "doneOn" }),
    ...checkDone(task, row, done),
  ];
}

function checkDue(due: Cell, row: number): Issue[] {
  if (isBlank(due) || dayOf(due) !== null) return [];
  const code = typeof due === "number" ? "tasks.dueNotADay" : "tasks.dueNotADate";
  return [buildIssue(code, { row, field: "due" }, { value: cellInWords(due) })];
}

function checkDay(
  cell: Cell,
  code: "tasks.startNotADate" | "tasks.doneOnNotADate",
  place: { row: number; field: string },
): Issue[] {
  if (isBlank(cell) || dayOf(cell) !== null) return [];
  return [buildIssue(code, place, { value: cellInWords(cell) })];
}

function checkOrder(task: PlannedTask, row: number): Issue[] {
  const start = dayOf(task.start);
  const due = dayOf(task.due);
  if (start === null || due === null || start <= due) return [];
  const params = { start: formatDay(start), due: formatDay(due) };
  return [buildIssue("tasks.startAfterDue", { row, field: "start" }, params)];
}

function checkDone(task: PlannedTask, row: number, done: string): Issue[] {
  const isDone = isWord(task.status, done);
  if (isDone === !isBlank(task.doneOn)) return [];
  const code = isDone ? "tasks.doneWithoutDay" : "tasks.dayWithoutDone";
  return [buildIssue(code, { row, field: "doneOn" }, { done })];
}
