import { cellText, isBlank, type Cell } from "../domain/cell";
import { isOnlySpaces } from "../domain/is-only-spaces";
import { buildIssue, everywhere, type Issue } from "../domain/issue";
import { longestName } from "../domain/longest-name";
import { nameKey } from "../domain/name-key";
import type { Table } from "../workbook/define-table";
import { partnerListTable } from "../workbook/partner-list.table";
import { newerSchema } from "./newer-schema";
import { placeOf, type PlannerTable } from "./planner-table";
import { readWorkbook, type PlannerWorkbook } from "./planner-workbook";
import type { WorkbookPort } from "./workbook-port";
import type { Write } from "./write";

/** The cells of one table that hold a partner's name. */
export interface NamedCells {
  readonly sheet: string;
  readonly count: number;
}

/** A partner and what it is to be called from now on. */
export interface RenameRequest {
  readonly from: string;
  readonly to: string;
}

/** What was renamed, or why nothing was. */
export interface RenamedPartner {
  /** As it is written now. */
  readonly name: string;
  readonly cells: number;
  readonly sheets: number;
  readonly refusals: readonly Issue[];
}

/** Where a partner's name stands, in the order of the tables; those without it are left out. */
export function namedCells(workbook: PlannerWorkbook, name: string): NamedCells[] {
  return tablesOf(workbook).flatMap((table) => {
    const runs = runsOf(table, (cell) => nameKey(cell) === nameKey(name));
    const count = runs.reduce((sum, run) => sum + run.rowCount, 0);
    return count > 0 ? [{ sheet: table.snapshot.sheet, count }] : [];
  });
}

/**
 * Gives a partner another name wherever it is named: in the partner list and in every column that refers to it.
 *
 * Reads again first and writes all of it at once, or nothing. Only cells that hold the whole name are written.
 */
export async function renamePartner(
  port: WorkbookPort,
  { from, to }: RenameRequest,
): Promise<RenamedPartner> {
  const workbook = await readWorkbook(port);
  const name = to.trim();
  const refusals = refusalsOf(workbook, { from, to: name });
  if (refusals.length > 0) return { name, cells: 0, sheets: 0, refusals };
  const isOld = (cell: Cell) => nameKey(cell) === nameKey(from) && cellText(cell) !== name;
  const writes = tablesOf(workbook).flatMap((table) =>
    runsOf(table, isOld).map((run) => cellsWrite(table, run, name)),
  );
  if (writes.length > 0) await port.write(writes);
  const cells = writes.reduce((sum, write) => sum + write.cells.length, 0);
  return { name, cells, sheets: new Set(writes.map(({ sheet }) => sheet)).size, refusals: [] };
}

type CellsWrite = Extract<Write, { write: "cells" }>;

function refusalsOf(workbook: PlannerWorkbook, { from, to }: RenameRequest): readonly Issue[] {
  const { PartnerList: list } = workbook.tables;
  const newer = newerSchema(workbook);
  if (newer.length > 0) return newer;
  const table = partnerListTable.name;
  if (!list) return [buildIssue("workbook.missingTable", everywhere, { table })];
  const keys = list.rows.map(({ organization }) => nameKey(organization));
  const rowOf = (name: string) => (nameKey(name) === "" ? 0 : keys.indexOf(nameKey(name)) + 1);
  const row = rowOf(from);
  if (row === 0) return [buildIssue("workbook.noSuchRow", everywhere, { table })];
  const place = { row, field: partnerListTable.key };
  if (isBlank(to) || isOnlySpaces(to)) return [buildIssue("workbook.newNameBlank", place, { table })];
  if (to.length > longestName)
    return [buildIssue("partners.longName", place, { length: to.length, longest: longestName })];
  const taken = rowOf(to);
  const isAnother = nameKey(to) !== nameKey(from);
  return taken > 0 && isAnother
    ? [buildIssue("workbook.listedAlready", { ...place, row: taken }, { table, name: to })]
    : [];
}

function tablesOf({ tables }: PlannerWorkbook): PlannerTable[] {
  return Object.values(tables).filter((table) => table !== null) as PlannerTable[];
}

/** The columns that name a partner: the one that lists them, and every one that refers to it. */
function namingColumns({ name, columns }: Table): string[] {
  const { header } = partnerListTable.columns.organization;
  const isListed = (key: string) => name === partnerListTable.name && key === partnerListTable.key;
  return Object.keys(columns).filter((key) => {
    const column = columns[key];
    const refers =
      column?.kind === "reference" &&
      column.to.table === partnerListTable.name &&
      column.to.header === header;
    return refers || isListed(key);
  });
}

/** Cells of one column below each other; the row counts from 1 in the table's body. */
interface Run {
  readonly position: number;
  readonly row: number;
  readonly rowCount: number;
}

function runsOf(table: PlannerTable, isMeant: (cell: Cell) => boolean): Run[] {
  return namingColumns(table.definition).flatMap((key) => {
    const position = table.positions[key] ?? null;
    if (position === null) return [];
    const found = table.snapshot.rows.flatMap((cells, at) =>
      isMeant(cells[position] ?? null) ? [at + 1] : [],
    );
    return joined(found).map((run) => ({ ...run, position }));
  });
}

function joined(rows: readonly number[]): Omit<Run, "position">[] {
  const runs: { row: number; rowCount: number }[] = [];
  for (const row of rows) {
    const last = runs.at(-1);
    if (last && last.row + last.rowCount === row) last.rowCount++;
    else runs.push({ row, rowCount: 1 });
  }
  return runs;
}

function cellsWrite(table: PlannerTable, { row, rowCount, position }: Run, name: string): CellsWrite {
  const cells = Array.from({ length: rowCount }, () => [name]);
  return { write: "cells", ...placeOf(table, row, position), cells };
}
