import { nameKey } from "../domain/name-key";
import type { Table } from "../workbook/define-table";
import type { NotedTable, TableSnapshot, WorkbookSnapshot } from "./workbook-port";

/** A table of the planner in a workbook. */
export interface FoundTable {
  readonly table: TableSnapshot;
  /** Whether it really is the planner's, and not somebody else's table of the same name. */
  readonly ours: boolean;
  readonly noted: NotedTable | null;
}

/** Finds a table of the planner by its name, or by the id noted at set-up when somebody renamed it. */
export function findTable(snapshot: WorkbookSnapshot, definition: Table): FoundTable | null {
  const noted = snapshot.noted.find(({ name }) => name === definition.name) ?? null;
  const table =
    snapshot.tables.find(({ name }) => nameKey(name) === nameKey(definition.name)) ??
    snapshot.tables.find(({ id }) => noted !== null && id === noted.id);
  return table ? { table, ours: table.id === noted?.id || looksLikeOurs(table, definition), noted } : null;
}

// Somebody else's table may share the name, but not half of the columns that people do not word anew.
function looksLikeOurs(table: TableSnapshot, definition: Table): boolean {
  const headers = new Set(table.columns.map(({ header }) => nameKey(header)));
  const stored = Object.values(definition.columns).filter(
    ({ kind }) => kind !== "ratings" && kind !== "answer",
  );
  const fixed = [...stored, ...Object.values(definition.computed)].map(({ header }) => nameKey(header));
  return fixed.filter((header) => headers.has(header)).length * 2 >= fixed.length;
}
