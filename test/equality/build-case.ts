import { placeOf, type PlannerTable } from "../../src/app/planner-table";
import { readWorkbook } from "../../src/app/planner-workbook";
import { setUpWorkbook } from "../../src/app/set-up-workbook";
import type { Write } from "../../src/app/write";
import type { WorkbookPort } from "../../src/app/workbook-port";
import { openBook, type OpenBook } from "../../src/cli/open-book";
import type { CellEdit, PlannerCase } from "./planner-case";

/** Sets the case up in a workbook through the real office.js, and types into it what is typed afterwards. */
export async function buildCase({ today, data, edits }: PlannerCase): Promise<OpenBook> {
  const opened = openBook();
  const refusals = await setUpWorkbook(opened.port, { data, today });
  if (refusals.length > 0) throw new Error(`Set-up was refused: ${JSON.stringify(refusals)}`);
  if (edits.length > 0) await opened.port.write(await planEdits(opened.port, edits));
  return opened;
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
