import type { Cell } from "../../domain/cell";
import { buildIssue, everywhere, type Issue } from "../../domain/issue";
import { dayOf, formatDay } from "../../domain/serial-day";
import { dayFromWorkbook } from "../date-system";
import type { PlannerTable } from "../planner-table";
import type { PlannerWorkbook } from "../planner-workbook";
import { shownCell } from "../shown-cell";
import { locateCell } from "./locate-cell";
import { isOfOneCell, type Mend, type MendedCell } from "./mend";

/** Why a mend that was shown cannot be done any more, with both versions of a cell that somebody changed. */
export function changeOf(mend: Mend, { tables, snapshot }: PlannerWorkbook): Issue {
  const { row, field } = mend.issue;
  const table = tables[mend.table] as PlannerTable | null;
  const about = { table: mend.table };
  if (!table) return buildIssue("workbook.missingTable", everywhere, about);
  if (!isOfOneCell(mend)) return buildIssue("workbook.mendChanged", { row, field }, about);
  const now = locateCell(mend.issue, table);
  if (!now || !isSame(now.rowKey, mend.rowKey))
    return buildIssue("workbook.noSuchRow", { row: mend.row, field: null }, about);
  if (isSame(now.seen, mend.seen)) return buildIssue("workbook.mendChanged", { row: mend.row, field }, about);
  const shown = (cell: Cell) =>
    shownIn(mend, dayFromWorkbook(cell, mend.shape === "day" && snapshot.date1904));
  const versions = { column: mend.header, shown: shown(now.seen), expected: shown(mend.seen) };
  return buildIssue("workbook.rowChanged", { row: mend.row, field: null }, { ...about, ...versions });
}

function isSame(one: Cell, other: Cell): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function shownIn({ shape }: MendedCell, cell: Cell): string {
  const day = shape === "day" ? dayOf(cell) : null;
  return day === null ? shownCell(cell) : formatDay(day);
}
