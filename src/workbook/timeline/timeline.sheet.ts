import type { Area } from "../area";
import type { CellHighlight, CellSheet } from "../cell-sheet";
import { columnOf } from "../define-table";
import { quoted } from "../formula";
import { columnLetters } from "../references";
import type { SheetCell } from "../sheet-cell";
import {
  columnAt,
  hiddenColumns,
  inRow,
  shownColumns,
  timelineMarks as marks,
  timelineRows as rows,
  timelineSize,
  weeksFrom,
  type ShownColumn,
} from "./timeline-layout";
import { taskCells } from "./task-row";
import { weekCells } from "./week-head";
import { words } from "../words";
import { workPlanTable } from "../work-plan.table";

const planColumns = { ...workPlanTable.columns, ...workPlanTable.computed };
const help = "By week, in the order of starts. Type another day beside First week; empty it to come back.";
/** Units: characters of the default font. */
const weekWidth = 3.6;
const taskRows = { row: rows.first, rowCount: timelineSize.tasks };

/** The work plan as bars by week, live by formulas. */
export const timelineSheet: CellSheet = {
  name: "Timeline",
  help,
  tab: "work",
  widths: [
    ...shownColumns.map((key) => planColumns[key].width),
    ...Array.from({ length: timelineSize.weeks }, () => weekWidth),
  ],
  hiddenColumns: hiddenColumns.map(columnAt),
  cells: [...heading(), ...headers(), ...weekCells(), ...taskCells()],
  repeated: { row: rows.first, rowCount: timelineSize.tasks },
  highlights: [...weekHighlights(), ...taskHighlights()],
  charts: [],
  upright: false,
  frozen: { rows: rows.first, columns: columnAt("task") + 1 },
};

function heading(): SheetCell[] {
  const rowCount = `ROWS(${columnOf(workPlanTable, "task")})`;
  const cut = quoted(` · Shown are the first ${timelineSize.tasks} rows of `);
  const figures = `${workPlanTable.summary}&IF(${rowCount}>${timelineSize.tasks},${cut}&${rowCount},"")`;
  return [
    { row: rows.title, column: 0, content: "Timeline", look: "title" },
    { row: rows.help, column: 0, content: help, look: "help" },
    { row: rows.figures, column: 0, content: { formula: `=${figures}` }, look: "summary" },
    { row: rows.marks, column: 0, content: legend(), look: "help" },
  ];
}

function legend(): string {
  const { done, overdue, cancelled } = words.taskState;
  return [
    `${marks.done} ${done}`,
    `${marks.overdue} ${overdue}`,
    `${marks.cancelled} ${cancelled}`,
    `${marks.other} everything else`,
    `${marks.thisWeek} this week`,
    `${marks.niiwWeek} NIIW`,
  ].join("     ");
}

function headers(): SheetCell[] {
  return shownColumns.map((key) => ({
    row: rows.header,
    column: columnAt(key),
    content: planColumns[key].header,
    look: "header",
  }));
}

function weekHighlights(): CellHighlight[] {
  const area: Area = { ...taskRows, column: weeksFrom, columnCount: timelineSize.weeks };
  const letters = columnLetters(weeksFrom);
  const week = `${letters}${rows.first + 1}`;
  const above = `${letters}$${rows.marks + 1}`;
  const is = (mark: string) => `${week}=${quoted(mark)}`;
  const isFreeUnder = (mark: string) =>
    `AND(${week}="",${inRow("place")}<>"",LEFT(${above},1)=${quoted(mark)})`;
  return [
    { area, formula: is(marks.done), look: "doneBar" },
    { area, formula: is(marks.overdue), look: "lateBar" },
    { area, formula: is(marks.other), look: "openBar" },
    { area, formula: is(marks.cancelled), look: "muted" },
    { area, formula: isFreeUnder(marks.thisWeek), look: "thisWeek" },
    { area, formula: isFreeUnder(marks.niiwWeek), look: "niiwWeek" },
  ];
}

/** The highlights of the work plan, for its columns that stand here. */
function taskHighlights(): CellHighlight[] {
  const cells = Object.fromEntries(shownColumns.map((key) => [key, inRow(key)])) as Record<
    ShownColumn,
    string
  >;
  return workPlanTable.highlights.flatMap((highlight) => {
    if (highlight.kind !== "when") return [];
    const formula = highlight.formula(cells);
    const marked = shownColumns.filter((key) => highlight.columns?.includes(key) ?? true).map(columnAt);
    return runsOf(marked).map((run) => ({
      area: { ...taskRows, ...run },
      formula,
      look: highlight.look,
    }));
  });
}

// Neighbors are marked by one rule, so that the workbook holds few.
function runsOf(columns: readonly number[]): { column: number; columnCount: number }[] {
  const starts = columns.filter((column) => !columns.includes(column - 1));
  return starts.map((column) => {
    const next = columns.filter((other) => other >= column && !columns.includes(other + 1))[0] ?? column;
    return { column, columnCount: next - column + 1 };
  });
}
