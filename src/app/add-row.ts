import { cellText, isBlank, type Cell } from "../domain/cell";
import { buildIssue, type Issue } from "../domain/issue";
import { lookAlikeKey } from "../domain/look-alike-key";
import { nextTaskId } from "../domain/next-task-id";
import type { TableName } from "../workbook/tables";
import { workPlanTable } from "../workbook/work-plan.table";
import { appendTo, firstNewRow } from "./append-rows";
import type { DataRow } from "./planner-data";
import { placeOf, type PlannerTable } from "./planner-table";
import type { PlannerWorkbook } from "./planner-workbook";
import type { SheetPlace, WorkbookPort } from "./workbook-port";
import { writableIn } from "./writable-table";

/** A row that a person filled in, for one table. */
export interface NewRow {
  readonly table: TableName;
  readonly row: DataRow;
}

/** Where a row was added, or why it was not. */
export interface AddedRow {
  /** The cell that names it; null when nothing was written. */
  readonly place: SheetPlace | null;
  /** What its key column holds, such as the ID that a task was given. */
  readonly key: string;
  readonly refusals: readonly Issue[];
}

/** Tables in which each name has one row. */
const listedOnce: ReadonlySet<TableName> = new Set(["PartnerList", "SelectionCriteria", "SharedGoals"]);

/**
 * Adds one row at the end of a table of a workbook that was just read; a task without an ID gets the next one.
 *
 * A partner, criterion or goal that is listed already is not listed twice.
 */
export async function addRow(
  port: WorkbookPort,
  workbook: PlannerWorkbook,
  { table: name, row }: NewRow,
): Promise<AddedRow> {
  const found = writableIn(workbook, name);
  if (found.table === null) return { place: null, key: "", refusals: found.refusals };
  const { table } = found;
  const whole = name === workPlanTable.name ? withTaskId(table, row) : row;
  const key = whole[keyHeader(table)] ?? null;
  const listed = listedOnce.has(name) ? listedAlready(table, key) : null;
  const refusals = listed ? [listed] : await appendTo(port, found, [whole]);
  const keyAt = table.positions[table.definition.key] ?? 0;
  const place = refusals.length > 0 ? null : placeOf(table, firstNewRow(table), keyAt);
  return { place, key: cellText(key), refusals };
}

function keyHeader({ definition }: PlannerTable): string {
  return definition.columns[definition.key]?.header ?? "";
}

function withTaskId({ rows }: PlannerTable, row: DataRow): DataRow {
  const { header } = workPlanTable.columns.id;
  if (!isBlank(row[header] ?? null)) return row;
  return { ...row, [header]: nextTaskId(rows.map((task) => task["id"] ?? null)) };
}

function listedAlready({ rows, definition }: PlannerTable, key: Cell): Issue | null {
  const at = rows.findIndex((row) => lookAlikeKey(row[definition.key] ?? null) === lookAlikeKey(key));
  if (at < 0) return null;
  const place = { row: at + 1, field: definition.key };
  return buildIssue("workbook.listedAlready", place, { table: definition.name, name: cellText(key) });
}
