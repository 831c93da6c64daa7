import { type Cell, isBlank } from "./cell";
import { isWord } from "./is-word";
import { nameKey } from "./name-key";
import type { SerialDay } from "./serial-day";

/** How a task stands today. */
export type TaskState =
  "done" | "cancelled" | "noDate" | "checkDate" | "overdue" | "blocked" | "dueSoon" | "onTrack";

/** What the work plan says about a task, as far as its state depends on it. */
export interface TaskRecord {
  readonly id: Cell;
  readonly task: Cell;
  readonly due: Cell;
  readonly status: Cell;
  readonly dependsOn: Cell;
}

/** The workbook's words for the two statuses that end a task. */
export interface TaskWords {
  readonly done: string;
  readonly cancelled: string;
}

/** The day to judge by, how many days ahead count as soon, and the words to read. */
export interface TaskRules {
  readonly today: SerialDay;
  readonly dueSoonDays: number;
  readonly words: TaskWords;
}

/** How a task stands, how many days it is late, and its place among those that need someone. */
export interface TaskStanding {
  readonly state: TaskState | null;
  readonly daysLate: number | null;
  readonly attention: number | null;
}

/**
 * How each task of the work plan stands, in the order of the plan; a row without a task has no state.
 *
 * Units:  days late in whole days, 1 or more; attention from 1, ties share it.
 * Source: product.md, "Task state"; due today is not overdue, and a due with a time of day counts as its day.
 */
export function taskStates(tasks: readonly TaskRecord[], rules: TaskRules): TaskStanding[] {
  const openIds = openTaskIds(tasks, rules.words);
  const timed = tasks.map((task) => {
    const state = taskState(task, rules, openIds);
    return { state, dueDay: typeof task.due === "number" ? Math.floor(task.due) : null };
  });
  const attention = taskAttention(timed);
  return timed.map(({ state, dueDay }, index) => ({
    state,
    daysLate: state === "overdue" && dueDay !== null ? rules.today - dueDay : null,
    attention: attention[index] ?? null,
  }));
}

/** A task that nobody has to work on any more: Done or Cancelled. */
function endState(task: TaskRecord, words: TaskWords): "done" | "cancelled" | null {
  if (isWord(task.status, words.done)) return "done";
  return isWord(task.status, words.cancelled) ? "cancelled" : null;
}

function openTaskIds(tasks: readonly TaskRecord[], words: TaskWords): Set<string> {
  const open = tasks.filter((task) => !isBlank(task.task) && !endState(task, words));
  const ids = new Set(open.map((task) => nameKey(task.id)));
  ids.delete("");
  return ids;
}

function taskState(task: TaskRecord, rules: TaskRules, openIds: ReadonlySet<string>): TaskState | null {
  if (isBlank(task.task)) return null;
  const end = endState(task, rules.words);
  if (end) return end;
  if (isBlank(task.due)) return "noDate";
  if (typeof task.due !== "number") return "checkDate";
  const dueDay = Math.floor(task.due);
  if (dueDay < rules.today) return "overdue";
  if (openIds.has(nameKey(task.dependsOn))) return "blocked";
  return dueDay <= rules.today + rules.dueSoonDays ? "dueSoon" : "onTrack";
}

interface TimedTask {
  readonly state: TaskState | null;
  readonly dueDay: number | null;
}

/** The states that need someone, the most pressing first. */
const pressing: readonly (TaskState | null)[] = ["overdue", "dueSoon", "blocked", "checkDate", "noDate"];

/** Within a state the earliest due comes first, which of overdue tasks is the one that is late the longest. */
function taskAttention(tasks: readonly TimedTask[]): (number | null)[] {
  const places: (number | null)[] = tasks.map(() => null);
  const queue = tasks
    .map(queueEntry)
    .filter((entry) => entry.group >= 0)
    .sort(byUrgency);
  let place = 0;
  queue.forEach((entry, position) => {
    const before = queue[position - 1];
    if (!before || byUrgency(before, entry) !== 0) place = position + 1;
    places[entry.index] = place;
  });
  return places;
}

interface QueueEntry {
  readonly index: number;
  readonly group: number;
  readonly dueDay: number;
}

/** Tasks without a day have nothing to be ordered by and so share one place. */
function queueEntry({ state, dueDay }: TimedTask, index: number): QueueEntry {
  return { index, group: pressing.indexOf(state), dueDay: dueDay ?? 0 };
}

function byUrgency(one: QueueEntry, other: QueueEntry): number {
  return one.group - other.group || one.dueDay - other.dueDay;
}
