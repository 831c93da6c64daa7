import { buildIssue, everywhere, type Issue } from "../domain/issue";
import { tables, type ColumnKey, type TableName } from "../workbook/tables";
import { plannerTable, type PlannerTable } from "./planner-table";
import type { WorkbookPort, WorkbookSnapshot } from "./workbook-port";

/** The planner's tables in a workbook, as far as they are there. */
export interface PlannerWorkbook {
  readonly snapshot: WorkbookSnapshot;
  readonly tables: { readonly [Name in TableName]: PlannerTable<ColumnKey<Name>> | null };
  /** Whether any table of the planner is there. */
  readonly isSetUp: boolean;
  /** What is wrong with the tables themselves. */
  readonly issues: readonly Issue[];
}

/** Reads the planner's tables from the workbook as it is now. */
export async function readWorkbook(port: WorkbookPort): Promise<PlannerWorkbook> {
  return plannerWorkbook(await port.read());
}

/** Finds the planner's tables in a snapshot of a workbook. */
export function plannerWorkbook(snapshot: WorkbookSnapshot): PlannerWorkbook {
  const found = Object.fromEntries(
    Object.entries(tables).map(([name, definition]) => [name, plannerTable(snapshot, definition)]),
  ) as unknown as PlannerWorkbook["tables"];
  const isSetUp = Object.values(found).some((table) => table !== null);
  const issues = Object.entries(found).flatMap(([name, table]) =>
    table ? table.issues : [buildIssue("workbook.missingTable", everywhere, { table: name })],
  );
  return {
    snapshot,
    tables: found,
    isSetUp,
    issues: isSetUp ? issues : [buildIssue("workbook.notSetUp", everywhere, {})],
  };
}
