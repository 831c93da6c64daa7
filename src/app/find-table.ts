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

function looksLikeOurs(table: TableSnapshot, definition: Table): boolean {
  const headers = new Set(table.columns.map(({ header }) => nameKey(header)));
  return hasHeadersOf(definition, headers);
}

/**
 * Whether headers, as keys of names, are those of a table of the planner.
 *
 * Somebody else's table may share the name, but not half of the columns that people do not word anew.
 */
export function hasHeadersOf(definition: Table, headers: ReadonlySet<string>): boolean {
  return countOfHeaders(definition, headers) * 2 >= fixedHeaders(definition).length;
}

/** How many of a table's columns that people do not word anew are among some headers. */
export function countOfHeaders(definition: Table, headers: ReadonlySet<string>): number {
  return fixedHeaders(definition).filter((header) => headers.has(header)).length;
}

function fixedHeaders({ columns, computed }: Table): string[] {
  const stored = Object.values(columns).filter(({ kind }) => kind !== "ratings" && kind !== "answer");
  return [...stored, ...Object.values(computed)].map(({ header }) => nameKey(header));
}
