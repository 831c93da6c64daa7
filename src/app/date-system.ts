import type { Cell } from "../domain/cell";

// Between 1900-01-01 and 1904-01-01, counted as Excel does.
const daysTo1904 = 1462;

/** A day as the rules count it, from a cell of a workbook whose day 0 may be 1904-01-01 (old Mac workbooks). */
export function dayFromWorkbook(cell: Cell, date1904: boolean): Cell {
  return date1904 && typeof cell === "number" ? cell + daysTo1904 : cell;
}

/** The number that stands for a day in a workbook with that date system. */
export function dayForWorkbook(day: number, date1904: boolean): number {
  return date1904 ? day - daysTo1904 : day;
}
