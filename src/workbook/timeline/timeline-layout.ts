import { absoluteAddress, columnLetters } from "../references";

/** How many rows of the work plan and how many weeks the timeline has room for. */
export const timelineSize = { tasks: 200, weeks: 36 } as const;

/** What stands in the weeks of a task, and above the weeks to look out for. */
export const timelineMarks = {
  done: "✓",
  cancelled: "×",
  overdue: "!",
  other: "■",
  thisWeek: "▼",
  niiwWeek: "★",
} as const;

/** The columns of the work plan that stand left of the weeks. */
export const shownColumns = ["id", "task", "owner", "start", "due", "state"] as const;
export type ShownColumn = (typeof shownColumns)[number];

/**
 * What is worked out in every row, out of sight: the row's number, what sorts the row of the work plan that has this
 * number, and of the task that comes here its row in the work plan, its days, its first Monday, its last day, its mark.
 */
export const hiddenColumns = [
  "number",
  "key",
  "place",
  "startDay",
  "dueDay",
  "begin",
  "end",
  "mark",
] as const;
export type HiddenColumn = (typeof hiddenColumns)[number];

/** Rows and columns of the sheet, counted from 0. */
export const timelineRows = {
  title: 0,
  help: 1,
  figures: 2,
  marks: 3,
  months: 4,
  header: 5,
  first: 6,
} as const;
export const weeksFrom = shownColumns.length;
const hiddenFrom = weeksFrom + timelineSize.weeks;

/** Where people say which week comes first, and what comes first if they do not. */
export const firstWeekPlace = { row: timelineRows.months, column: shownColumns.indexOf("due") } as const;
export const automaticWeekPlace = {
  row: timelineRows.header,
  column: hiddenFrom + hiddenColumns.indexOf("begin"),
} as const;

/** A column of the sheet by its key. */
export function columnAt(key: ShownColumn | HiddenColumn): number {
  const left = shownColumns.findIndex((one) => one === key);
  return left >= 0 ? left : hiddenFrom + hiddenColumns.findIndex((one) => one === key);
}

/** One cell of the sheet, the same for every formula. */
export function cellAt(place: { row: number; column: number }): string {
  return absoluteAddress({ ...place, rowCount: 1, columnCount: 1 });
}

/** A cell above the weeks; its column moves along when a formula is copied to the right. */
export function aboveWeek(row: number, column: number): string {
  return `${columnLetters(column)}$${row + 1}`;
}

/** A cell of the first task's row; in the rows below it is theirs. */
export function inRow(key: ShownColumn | HiddenColumn): string {
  return `$${columnLetters(columnAt(key))}${timelineRows.first + 1}`;
}

/** A column of all tasks. */
export function inAllRows(key: HiddenColumn): string {
  const column = columnAt(key);
  return absoluteAddress({ row: timelineRows.first, column, rowCount: timelineSize.tasks, columnCount: 1 });
}
