import { isDay, mondayOf, monthOf } from "../day-formulas";
import { firstOf, quoted } from "../formula";
import { settings } from "../planner-settings.table";
import type { SheetCell } from "../sheet-cell";
import {
  aboveWeek,
  automaticWeekPlace,
  cellAt,
  firstWeekPlace,
  inAllRows,
  timelineMarks,
  timelineRows as rows,
  timelineSize,
  weeksFrom,
} from "./timeline-layout";

const today = settings.today.inUse.name;
const niiw = settings.niiwFirstDay.inUse.name;
const weeksBeforeToday = 12;

/** The cells above the weeks: their marks, their months, their Mondays, and which week comes first. */
export function weekCells(): SheetCell[] {
  const weeks = Array.from({ length: timelineSize.weeks }, (_, index) => weekHead(index));
  return [
    { ...beside(firstWeekPlace), content: "First week", look: "aboveLabel" },
    {
      ...firstWeekPlace,
      content: { formula: `=${cellAt(automaticWeekPlace)}` },
      look: "input",
      shape: "day",
    },
    { ...automaticWeekPlace, content: { formula: `=${automaticWeek()}` } },
    ...weeks.flat(),
  ];
}

function beside({ row, column }: { row: number; column: number }): { row: number; column: number } {
  return { row, column: column - 1 };
}

// The plan's first week, unless the plan has more weeks than there is room for: then not what is long past.
function automaticWeek(): string {
  const begins = inAllRows("begin");
  const thisMonday = mondayOf(today);
  return firstOf(
    [
      [`COUNT(${begins})=0`, thisMonday],
      [`MAX(${inAllRows("end")})-MIN(${begins})<${timelineSize.weeks * 7}`, `MIN(${begins})`],
    ],
    `MAX(MIN(${begins}),${thisMonday}-${weeksBeforeToday * 7})`,
  );
}

function weekHead(index: number): SheetCell[] {
  const column = weeksFrom + index;
  const monday = aboveWeek(rows.header, column);
  const before = aboveWeek(rows.header, column - 1);
  const month = monthOf(monday);
  const isFirst = index === 0;
  return [
    { row: rows.marks, column, content: { formula: `=${markAbove(monday)}` }, look: "weekMark" },
    {
      row: rows.months,
      column,
      content: { formula: isFirst ? `=${month}` : `=IF(MONTH(${monday})=MONTH(${before}),"",${month})` },
      look: "weekMonth",
    },
    {
      row: rows.header,
      column,
      content: { formula: isFirst ? `=${firstMonday()}` : `=${before}+7` },
      look: "weekHeader",
      shape: "dayOfMonth",
    },
  ];
}

function firstMonday(): string {
  const typed = cellAt(firstWeekPlace);
  return `IF(${isDay(typed)},${mondayOf(`INT(${typed})`)},${cellAt(automaticWeekPlace)})`;
}

function markAbove(monday: string): string {
  const markOf = (day: string, mark: string) =>
    `IF(ISNUMBER(${day}),IF(AND(${day}>=${monday},${day}<${monday}+7),${quoted(mark)},""),"")`;
  return `${markOf(today, timelineMarks.thisWeek)}&${markOf(niiw, timelineMarks.niiwWeek)}`;
}
