import type { PlannerFigures } from "../../src/app/planner-figures";
import type { PlannerWorkbook } from "../../src/app/planner-workbook";
import { isBlank, type Cell } from "../../src/domain/cell";
import type { TaskState } from "../../src/domain/task-state";
import {
  columnAt,
  timelineMarks,
  timelineRows,
  timelineSize,
  weeksFrom,
} from "../../src/workbook/timeline/timeline-layout";
import { timelineSheet } from "../../src/workbook/timeline/timeline.sheet";
import { words } from "../../src/workbook/words";
import type { ExpectedCell } from "./expected-cells";

/** A task as a bar: the first Monday and the last day of it are null when it has no day. */
interface Bar {
  readonly id: Cell;
  readonly task: Cell;
  readonly owner: Cell;
  readonly state: TaskState | null;
  readonly sortsBy: number;
  readonly begin: number | null;
  readonly end: number | null;
}

/** What the timeline has to show: tasks in the order of their starts, and in which weeks each stands. */
export function timelineCells(
  workbook: PlannerWorkbook,
  figures: PlannerFigures,
  today: number,
): ExpectedCell[] {
  const bars = orderedBars(workbook, figures);
  const first = firstWeek(bars, today);
  const weeks = Array.from({ length: timelineSize.weeks }, (_, index) => first + index * 7);
  const lines = [...bars, null].slice(0, timelineSize.tasks);
  return [
    ...weeks.map((monday, index) => cell(timelineRows.header, weeksFrom + index, monday)),
    ...lines.flatMap((bar, index) => lineCells(timelineRows.first + index, bar, weeks)),
  ];
}

function cell(row: number, column: number, expected: Cell): ExpectedCell {
  const what = `Timeline, row ${row + 1}, column ${column + 1}`;
  return { sheet: timelineSheet.name, row, column, what, expected };
}

function lineCells(row: number, bar: Bar | null, weeks: readonly number[]): ExpectedCell[] {
  const state = bar?.state ? words.taskState[bar.state] : null;
  const task = bar || row > timelineRows.first ? [cell(row, columnAt("task"), bar?.task ?? null)] : [];
  return [
    cell(row, columnAt("id"), bar?.id ?? null),
    ...task,
    cell(row, columnAt("owner"), bar?.owner ?? null),
    cell(row, columnAt("state"), state),
    ...weeks.map((monday, index) => cell(row, weeksFrom + index, markIn(monday, bar))),
  ];
}

function markIn(monday: number, bar: Bar | null): Cell {
  if (!bar || bar.begin === null || bar.end === null) return null;
  if (monday < bar.begin || monday > bar.end) return null;
  const { state } = bar;
  return state === "done" || state === "cancelled" || state === "overdue"
    ? timelineMarks[state]
    : timelineMarks.other;
}

function orderedBars({ tables }: PlannerWorkbook, { tasks }: PlannerFigures): Bar[] {
  const shown = (tables.WorkPlan?.rows ?? []).slice(0, timelineSize.tasks);
  const bars = shown.flatMap(({ id, task, owner, start, due }, index): Bar[] => {
    if (isBlank(task)) return [];
    const days = [start, due].flatMap((value) => (isDay(value) ? [Math.floor(value)] : []));
    const begin = days.length === 0 ? null : mondayOf(Math.min(...days));
    const end = days.length === 0 ? null : Math.max(...days);
    const state = tasks[index]?.state ?? null;
    return [{ id, task, owner, state, sortsBy: days[0] ?? Infinity, begin, end }];
  });
  // Sorting leaves equal days in the order of the plan.
  return bars.sort((one, other) => (one.sortsBy === other.sortsBy ? 0 : one.sortsBy - other.sortsBy));
}

function isDay(value: Cell): value is number {
  return typeof value === "number" && value >= 61 && value < 2_958_466;
}

// Day 2 of Excel is a Monday.
function mondayOf(day: number): number {
  return day - ((((day - 2) % 7) + 7) % 7);
}

function firstWeek(bars: readonly Bar[], today: number): number {
  const begins = bars.flatMap(({ begin }) => (begin === null ? [] : [begin]));
  const ends = bars.flatMap(({ end }) => (end === null ? [] : [end]));
  if (begins.length === 0) return mondayOf(today);
  const earliest = Math.min(...begins);
  if (Math.max(...ends) - earliest < timelineSize.weeks * 7) return earliest;
  return Math.max(earliest, mondayOf(today) - 12 * 7);
}
