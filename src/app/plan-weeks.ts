import { addDays, type SerialDay } from "../domain/serial-day";
import type { PlanTask } from "./plan-tasks";

/** Units: days. */
const oneWeek = 7;
/** How many weeks are shown side by side at most. */
const mostWeeks = 12;
/** How many weeks before today, or before NIIW, are shown when not all are. */
const weeksBefore = 2;

/** How many tasks are due within some days, by how they stand; cancelled ones do not count. */
export interface TaskCounts {
  /** Neither done nor late. */
  readonly open: number;
  readonly late: number;
  readonly done: number;
}

/** One week, from Monday to Sunday. */
export interface PlanWeek extends TaskCounts {
  readonly monday: SerialDay;
  readonly isThisWeek: boolean;
  /** Whether NIIW begins in it. */
  readonly isNiiw: boolean;
}

/** The weeks of a plan that are shown side by side, and what is due outside of them. */
export interface PlanWeeks {
  /** Without a gap; empty when no task has a day. */
  readonly weeks: readonly PlanWeek[];
  readonly before: TaskCounts;
  readonly after: TaskCounts;
}

interface Days {
  readonly today: SerialDay;
  readonly weekStart: SerialDay | null;
}

type DatedTask = PlanTask & { readonly due: SerialDay };

/** The Monday of a day's week. */
export function mondayOf(day: SerialDay): SerialDay {
  // Day 2 of Excel's calendar is a Monday, from March 1900 on.
  return addDays(day, -((((day - 2) % oneWeek) + oneWeek) % oneWeek));
}

/**
 * How many tasks are due in each week, from the first to the last one that has any, with today and NIIW among them.
 *
 * Range: at most twelve weeks; of more, those around today, and around NIIW if both fit.
 */
export function planWeeks(tasks: readonly PlanTask[], { today, weekStart }: Days): PlanWeeks {
  const due = tasks.filter((task): task is DatedTask => task.due !== null && task.state !== "cancelled");
  const niiw = weekStart === null ? null : mondayOf(weekStart);
  const mondays = due.length > 0 ? shownMondays(due.map(dueMonday), mondayOf(today), niiw) : [];
  const [first = 0, last = 0] = [mondays[0], mondays.at(-1)];
  const counts = countsByWeek(due);
  return {
    weeks: mondays.map((monday) => ({
      monday,
      isThisWeek: monday === mondayOf(today),
      isNiiw: monday === niiw,
      ...(counts.get(monday) ?? none),
    })),
    before: countsOf(due.filter((task) => dueMonday(task) < first)),
    after: countsOf(due.filter((task) => dueMonday(task) > last)),
  };
}

function dueMonday({ due }: DatedTask): SerialDay {
  return mondayOf(due);
}

function shownMondays(due: readonly SerialDay[], thisMonday: SerialDay, niiw: SerialDay | null): SerialDay[] {
  const all = [...due, thisMonday, ...(niiw === null ? [] : [niiw])];
  const [first, last] = [smallest(all), largest(all)];
  const room = (mostWeeks - 1) * oneWeek;
  const start = last - first <= room ? first : startAmong({ first, last, room }, thisMonday, niiw);
  const count = Math.min(last - start, room) / oneWeek + 1;
  return Array.from({ length: count }, (_, index) => addDays(start, index * oneWeek));
}

// What has to be in sight comes soon after the start; after it there is more to look forward to.
function startAmong(
  { first, last, room }: { readonly first: SerialDay; readonly last: SerialDay; readonly room: number },
  thisMonday: SerialDay,
  niiw: SerialDay | null,
): SerialDay {
  const isNear = niiw !== null && Math.abs(niiw - thisMonday) <= room;
  const inSight = isNear ? [thisMonday, niiw] : [thisMonday];
  const wanted = smallest(inSight) - weeksBefore * oneWeek;
  const start = Math.max(Math.min(wanted, last - room), largest(inSight) - room, first);
  return addDays(first, start - first);
}

function smallest(days: readonly SerialDay[]): SerialDay {
  return days.reduce((one, other) => (other < one ? other : one));
}

function largest(days: readonly SerialDay[]): SerialDay {
  return days.reduce((one, other) => (other > one ? other : one));
}

const none: TaskCounts = { open: 0, late: 0, done: 0 };

function countsByWeek(tasks: readonly DatedTask[]): Map<SerialDay, TaskCounts> {
  const byWeek = new Map<SerialDay, DatedTask[]>();
  for (const task of tasks) {
    const week = byWeek.get(dueMonday(task));
    if (week) week.push(task);
    else byWeek.set(dueMonday(task), [task]);
  }
  return new Map([...byWeek].map(([monday, due]) => [monday, countsOf(due)]));
}

/** How many of some tasks are still to do, late and done. */
export function countsOf(tasks: readonly PlanTask[]): TaskCounts {
  const late = tasks.filter(({ state }) => state === "overdue").length;
  const done = tasks.filter(({ state }) => state === "done").length;
  return { late, done, open: tasks.length - late - done };
}
