import { plannerFigures, type PlannerFigures } from "../../src/app/planner-figures";
import { readWorkbook, type PlannerWorkbook } from "../../src/app/planner-workbook";
import { buildReport, type Report } from "../../src/app/report";
import { settingCells, settingsInUse } from "../../src/app/settings-in-use";
import { openBook } from "../../src/cli/open-book";
import type { Cell } from "../../src/domain/cell";
import type { Book } from "../../src/workbench/host/book/book";
import type { BookContent } from "../../src/workbench/host/book/book-content";
import { tableNames } from "../../src/workbook/tables";
import { day } from "../domain/builders";

/** All that the planner reads from a workbook and makes of it. */
export interface Reading {
  readonly rows: Readonly<Record<string, readonly (readonly Cell[])[]>>;
  readonly figures: PlannerFigures;
  readonly report: Report;
}

/** Opens a workbook, lets somebody change it, and reads it. */
export async function readingOf(content: BookContent, change?: (book: Book) => void): Promise<Reading> {
  const { book, port, close } = openBook(content);
  change?.(book);
  const workbook = await readWorkbook(port);
  close();
  const days = { today: null, calendar: day("2026-04-20") };
  const figures = plannerFigures(workbook, settingsInUse(settingCells(workbook), days));
  return comparable({ rows: rowsOf(workbook), figures, report: buildReport(workbook, days) });
}

function rowsOf({ tables }: PlannerWorkbook): Reading["rows"] {
  return Object.fromEntries(tableNames.map((name) => [name, tables[name]?.snapshot.rows ?? []]));
}

// Engines add up in different orders, files keep 15 digits, and an empty text is a blank.
function comparable(reading: Reading): Reading {
  const rounded = (_key: string, value: unknown) => {
    if (typeof value === "number") return Number(value.toPrecision(12));
    return value === "" ? null : value;
  };
  return JSON.parse(JSON.stringify(reading, rounded)) as Reading;
}
