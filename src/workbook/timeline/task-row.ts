import { afterEveryDay, isDay, mondayOf } from "../day-formulas";
import { columnOf } from "../define-table";
import { firstOf, quoted } from "../formula";
import type { SheetCell } from "../sheet-cell";
import {
  aboveWeek,
  cellAt,
  columnAt,
  hiddenColumns,
  inAllRows,
  inRow,
  shownColumns,
  timelineMarks,
  timelineRows as rows,
  timelineSize,
  weeksFrom,
  type HiddenColumn,
  type ShownColumn,
} from "./timeline-layout";
import { words } from "../words";
import { workPlanTable } from "../work-plan.table";

/** The first task's row; the rows below it are the same. */
export function taskCells(): SheetCell[] {
  const hidden = hiddenColumns.map((key) => formulaCell(columnAt(key), hiddenFormulas[key]()));
  return [...shownColumns.map(shownCell), ...weeks(), ...hidden];
}

function formulaCell(column: number, formula: string): SheetCell {
  return { row: rows.first, column, content: { formula: `=${formula}` } };
}

function shownCell(key: ShownColumn): SheetCell {
  const cell = formulaCell(columnAt(key), inPlace(key));
  const isDate = key === "start" || key === "due";
  return isDate ? { ...cell, look: "plainLeft", shape: "day" } : { ...cell, look: "plain" };
}

function inPlace(key: ShownColumn): string {
  const value = `INDEX(${columnOf(workPlanTable, key)},${inRow("place")})`;
  const empty = quoted(`No task yet: see sheet ${workPlanTable.sheet}.`);
  const otherwise = key === "task" ? `IF(${inRow("number")}=1,${empty},"")` : '""';
  // INDEX shows a blank cell as 0.
  return `IF(${inRow("place")}="",${otherwise},IFERROR(IF(${value}="","",${value}),""))`;
}

function weeks(): SheetCell[] {
  return Array.from({ length: timelineSize.weeks }, (_, index) => {
    const column = weeksFrom + index;
    const monday = aboveWeek(rows.header, column);
    const formula = `IF(${monday}<${inRow("begin")},"",IF(${monday}<=${inRow("end")},${inRow("mark")},""))`;
    return { ...formulaCell(column, formula), look: "week" };
  });
}

// More than there are rows, so that keys never run into each other.
const keyStep = 1000;

const hiddenFormulas: Readonly<Record<HiddenColumn, () => string>> = {
  number: () => `ROW()-ROW(${cellAt({ row: rows.header, column: columnAt("id") })})`,
  key: () => {
    const [task, start, due] = (["task", "start", "due"] as const).map(
      (key) => `INDEX(${columnOf(workPlanTable, key)},${inRow("number")})`,
    ) as [string, string, string];
    const day = firstOf(
      [
        [isDay(start), `INT(${start})`],
        [isDay(due), `INT(${due})`],
      ],
      String(afterEveryDay),
    );
    return firstOf(
      [
        [`${inRow("number")}>ROWS(${columnOf(workPlanTable, "task")})`, '""'],
        [`IFERROR(${task}="",FALSE)`, '""'],
      ],
      `${day}*${keyStep}+${inRow("number")}`,
    );
  },
  place: () => {
    const keys = inAllRows("key");
    const number = inRow("number");
    return `IF(${number}>COUNT(${keys}),"",MOD(SMALL(${keys},${number}),${keyStep}))`;
  },
  startDay: () => wholeDay("start"),
  dueDay: () => wholeDay("due"),
  begin: () => ifDays(mondayOf(`MIN(${days})`)),
  end: () => ifDays(`MAX(${days})`),
  mark: () =>
    firstOf(
      (["done", "cancelled", "overdue"] as const).map((state) => [
        `${inRow("state")}=${quoted(words.taskState[state])}`,
        quoted(timelineMarks[state]),
      ]),
      quoted(timelineMarks.other),
    ),
};

function wholeDay(key: "start" | "due"): string {
  return `IF(${isDay(inRow(key))},INT(${inRow(key)}),"")`;
}

const days = `${inRow("startDay")}:${inRow("dueDay")}`;

// A task with one day only takes up that day's week.
function ifDays(formula: string): string {
  return `IF(COUNT(${days})=0,"",${formula})`;
}
