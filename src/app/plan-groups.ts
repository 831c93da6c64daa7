import type { SerialDay } from "../domain/serial-day";
import type { PlanTask } from "./plan-tasks";
import { mondayOf } from "./plan-weeks";

/** The tasks of a plan in the order in which somebody works on them. */
export interface PlanGroups {
  /** The longest late first. */
  readonly late: readonly PlanTask[];
  /** Due this week and not late, by day. */
  readonly thisWeek: readonly PlanTask[];
  /** Due after this week, by week and day. */
  readonly coming: readonly WeekTasks[];
  /** Those whose day is missing or cannot be read. */
  readonly undated: readonly PlanTask[];
  /** Done, then cancelled; of each the newest first. */
  readonly finished: readonly PlanTask[];
}

/** The tasks that are due in one week. */
export interface WeekTasks {
  readonly monday: SerialDay;
  readonly tasks: readonly PlanTask[];
}

/** Sorts the tasks of a plan into what is late, due this week, coming, without a day and over. */
export function planGroups(tasks: readonly PlanTask[], today: SerialDay): PlanGroups {
  const over = (state: PlanTask["state"]) => newestFirst(tasks.filter((task) => task.state === state));
  const open = tasks.filter(({ state }) => state !== "done" && state !== "cancelled");
  const late = open.filter(({ state }) => state === "overdue");
  const ahead = open.filter(({ state }) => state !== "overdue");
  const weeks = byWeek(byDay(ahead));
  const thisMonday = mondayOf(today);
  return {
    late: byDay(late),
    thisWeek: weeks.find(({ monday }) => monday === thisMonday)?.tasks ?? [],
    coming: weeks.filter(({ monday }) => monday !== thisMonday),
    undated: ahead.filter(({ due }) => due === null),
    finished: [...over("done"), ...over("cancelled")],
  };
}

function byDay(tasks: readonly PlanTask[]): PlanTask[] {
  return [...tasks].sort((one, other) => (one.due ?? 0) - (other.due ?? 0));
}

function newestFirst(tasks: readonly PlanTask[]): PlanTask[] {
  const dayOf = ({ doneOn, due }: PlanTask): number => doneOn ?? due ?? 0;
  return [...tasks].sort((one, other) => dayOf(other) - dayOf(one));
}

function byWeek(tasks: readonly PlanTask[]): WeekTasks[] {
  const weeks = new Map<SerialDay, PlanTask[]>();
  for (const task of tasks) {
    if (task.due === null) continue;
    const monday = mondayOf(task.due);
    const week = weeks.get(monday);
    if (week) week.push(task);
    else weeks.set(monday, [task]);
  }
  return [...weeks].map(([monday, due]) => ({ monday, tasks: due }));
}
