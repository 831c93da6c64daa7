import { placeOf, type PlannerTable } from "../../src/app/planner-table";
import { readWorkbook } from "../../src/app/planner-workbook";
import { planSetUp } from "../../src/app/plan-set-up";
import { setUpWorkbook } from "../../src/app/set-up-workbook";
import type { Write } from "../../src/app/write";
import type { WorkbookPort } from "../../src/app/workbook-port";
import { openBook, type OpenBook } from "../../src/cli/open-book";
import { shortened, withShortTimeline } from "../support/short-planner";
import type { CellEdit, PlannerCase } from "./planner-case";

/** Sets the case up in a workbook through the real office.js, and types into it what is typed afterwards. */
export async function buildCase(planner: PlannerCase): Promise<OpenBook> {
  const opened = openBook();
  const { data, today } = planner;
  const refusals = await setUpWorkbook(withShortTimeline(opened.port), { data, today });
  if (refusals.length > 0) throw new Error(`Set-up was refused: ${JSON.stringify(refusals)}`);
  await type(opened, planner);
  return opened;
}

/** What a set-up writes that formulas have to do with; all else is looks, which take most of its time. */
const kindsOfValues: ReadonlySet<Write["write"]> = new Set([
  "sheet",
  "cells",
  "fill",
  "table",
  "name",
  "repeat",
  "note",
]);

/** The same workbook without its looks: what its cells hold does not depend on them. */
export async function buildPlainCase(planner: PlannerCase): Promise<OpenBook> {
  const opened = openBook();
  const { data, today } = planner;
  const writes = planSetUp({ data, today, emptySheet: "Sheet1" });
  await opened.port.write(writes.filter(({ write }) => kindsOfValues.has(write)).map(shortened));
  await type(opened, planner);
  return opened;
}

async function type(opened: OpenBook, { edits }: PlannerCase): Promise<void> {
  if (edits.length > 0) await opened.port.write(await planEdits(opened.port, edits));
}

async function planEdits(port: WorkbookPort, edits: readonly CellEdit[]): Promise<Write[]> {
  const { tables } = await readWorkbook(port);
  return edits.map(({ table: name, row, header, value }) => {
    const table = tables[name] as PlannerTable;
    const position = table.snapshot.columns.findIndex((column) => column.header === header);
    const place = placeOf(table, ((row - 1) % table.rows.length) + 1, position);
    return { write: "cells", ...place, cells: [[value]] };
  });
}
