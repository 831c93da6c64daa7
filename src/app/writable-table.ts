import { buildIssue, everywhere, type Issue } from "../domain/issue";
import type { TableName } from "../workbook/tables";
import { newerSchema } from "./schema-version";
import type { PlannerTable } from "./planner-table";
import { readWorkbook, type PlannerWorkbook } from "./planner-workbook";
import type { WorkbookPort, WorkbookSnapshot } from "./workbook-port";

/** A table as it is now, to be written to; or why it must not be. */
export type WritableTable =
  | { readonly table: PlannerTable; readonly snapshot: WorkbookSnapshot; readonly refusals: readonly [] }
  | { readonly table: null; readonly refusals: readonly Issue[] };

/** Reads the workbook again before a write, since others may have changed it, and finds the table. */
export async function writableTable(port: WorkbookPort, name: TableName): Promise<WritableTable> {
  return writableIn(await readWorkbook(port), name);
}

/** The table as `writableTable` finds it, in a workbook that was just read. */
export function writableIn(workbook: PlannerWorkbook, name: TableName): WritableTable {
  const table = workbook.tables[name] as PlannerTable | null;
  const missing = table ? [] : [buildIssue("workbook.missingTable", everywhere, { table: name })];
  const refusals = [...newerSchema(workbook), ...missing];
  return table && refusals.length === 0
    ? { table, snapshot: workbook.snapshot, refusals: [] }
    : { table: null, refusals };
}
