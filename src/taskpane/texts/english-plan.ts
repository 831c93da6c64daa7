import type { TaskCounts } from "../../app/plan-weeks";
import type { SerialDay } from "../../domain/serial-day";
import { words } from "../../workbook/words";
import { formats } from "../formats";
import { plural } from "./english-plural";

/** What the plan says. */
export const planTexts = {
  title: "Plan",
  counts: ({ open, late, done }: TaskCounts) =>
    [
      plural(open + late, "open task", "open tasks"),
      ...(late > 0 ? [`${formats.whole(late)} late`] : []),
      ...(done > 0 ? [`${formats.whole(done)} done`] : []),
    ].join(" · "),
  niiw: (weekStart: SerialDay, today: SerialDay) =>
    `NIIW ${weekStart < today ? "began" : "begins"} on ${formats.dayFrom(weekStart, today)}.`,
  noNiiw: "Type the first day of NIIW on the Settings sheet to see its week here.",
  noTasks: "No tasks yet. Write down who does what by when: one row per task on the Work plan sheet.",
  allOver: "Every task is done or cancelled.",
  noDays: "No task has a day yet, so there are no weeks to show.",

  chart: {
    title: "Tasks by week",
    week: "Week of",
    open: "Open",
    late: "Late",
    done: "Done",
    thisWeek: "this week",
    niiw: "NIIW",
    number: "Numbers: still to do",
    outside: (before: TaskCounts, after: TaskCounts) =>
      [outside(before, "before these weeks"), outside(after, "after them")]
        .filter((part) => part !== "")
        .join(" "),
  },

  nothingThisWeek: "Nothing else is due this week.",
  thisWeek: "This week",
  coming: "Coming weeks",
  weekOf: (monday: SerialDay, today: SerialDay) => `Week of ${formats.dayFrom(monday, today)}`,
  undated: (count: number) => plural(count, "task has no day", "tasks have no day"),
  finished: (count: number) => plural(count, "task is done or cancelled", "tasks are done or cancelled"),

  due: (day: SerialDay, today: SerialDay) => `due ${formats.dayFrom(day, today)}`,
  wasDue: (day: SerialDay, today: SerialDay) => `was due ${formats.dayFrom(day, today)}`,
  doneOn: (day: SerialDay, today: SerialDay) => `on ${formats.dayFrom(day, today)}`,
  noDay: (due: string) => `${due} is not a day`,
  waitsFor: (id: string) => `waits for ${id}`,

  markDone: "Mark done",
  moveDate: "Move date",
  newDay: "New due day",
  stands: (due: string) => `${due} stands there now; the new day replaces it.`,
  save: "Save",
  cancel: "Cancel",
  isDone: (task: string) => `${task} is ${words.taskStatus.done.toLowerCase()}.`,
  isMoved: (task: string, day: SerialDay, today: SerialDay) =>
    `${task} is now due on ${formats.dayFrom(day, today)}.`,
};

function outside({ open, late, done }: TaskCounts, where: string): string {
  const all = open + late + done;
  if (all === 0) return "";
  const toDo = open + late;
  return `${plural(all, "task is", "tasks are")} due ${where}, ${formats.whole(toDo)} of them still to do.`;
}
