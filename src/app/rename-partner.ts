import { cellText, isBlank, type Cell } from "../domain/cell";
import { visibleName } from "../domain/visible-name";
import { isOnlySpaces } from "../domain/is-only-spaces";
import { buildIssue, everywhere, type Issue } from "../domain/issue";
import { longestName } from "../domain/longest-name";
import { lookAlikeKey } from "../domain/look-alike-key";
import { nameKey } from "../domain/name-key";
import type { Area } from "../workbook/area";
import type { Table } from "../workbook/define-table";
import { partnerListTable } from "../workbook/partner-list.table";
import { formulaPlaces, placeKey } from "./formula-places";
import { groupedAreas, sheetAreas } from "./grouped-areas";
import { newerSchema } from "./schema-version";
import { placeOf, type PlannerTable } from "./planner-table";
import { readWorkbook, type PlannerWorkbook } from "./planner-workbook";
import type { SheetPlace, WorkbookPort } from "./workbook-port";
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
    const count = cellsOf(table, (cell) => nameKey(cell) === nameKey(name)).length;
    return count > 0 ? [{ sheet: table.snapshot.sheet, count }] : [];
  });
}

/**
 * Gives a partner another name wherever it is typed: in the partner list and in every column that refers to it.
 *
 * Reads again first and writes all of it at once, or nothing. Only cells that hold the whole name are written, and no
 * formula is: what takes the name from another cell takes the new one from there.
 */
export async function renamePartner(
  port: WorkbookPort,
  { from, to }: RenameRequest,
): Promise<RenamedPartner> {
  const workbook = await readWorkbook(port);
  const name = visibleName(to);
  const refused = (refusals: readonly Issue[]): RenamedPartner => ({ name, cells: 0, sheets: 0, refusals });
  const refusals = refusalsOf(workbook, { from, to: name });
  if (refusals.length > 0) return refused(refusals);
  const isOld = (cell: Cell) => nameKey(cell) === nameKey(from) && cellText(cell) !== name;
  const found = tablesOf(workbook).flatMap((table) => cellsOf(table, isOld));
  const { formulas } = await formulaPlaces(port, sheetAreas(found));
  const isTyped = ({ place, text }: NamedCell) => (formulas.get(placeKey(place)) ?? text) === text;
  const listed = found.find((cell) => cell.table === partnerListTable.name && !isTyped(cell));
  if (listed) return refused([nameIsFormula(listed)]);
  const typed = found.filter(isTyped);
  const writes = groupedAreas(typed).flatMap(({ sheet, areas }) =>
    areas.map((area) => nameWrite(sheet, area, name)),
  );
  if (writes.length > 0) await port.write(writes);
  return { name, cells: typed.length, sheets: new Set(writes.map(({ sheet }) => sheet)).size, refusals: [] };
}

function refusalsOf(workbook: PlannerWorkbook, { from, to }: RenameRequest): readonly Issue[] {
  const { PartnerList: list } = workbook.tables;
  const newer = newerSchema(workbook);
  if (newer.length > 0) return newer;
  const table = partnerListTable.name;
  if (!list) return [buildIssue("workbook.missingTable", everywhere, { table })];
  const rowOf = (name: string, keyOf: (cell: Cell) => string) =>
    list.rows.findIndex(({ organization }) => keyOf(organization) === keyOf(name)) + 1;
  const row = nameKey(from) === "" ? 0 : rowOf(from, nameKey);
  if (row === 0) return [buildIssue("workbook.noSuchRow", everywhere, { table })];
  const place = { row, field: partnerListTable.key };
  if (isBlank(to) || isOnlySpaces(to)) return [buildIssue("workbook.newNameBlank", place, { table })];
  if (to.length > longestName)
    return [buildIssue("partners.longName", place, { length: to.length, longest: longestName })];
  const taken = rowOf(to, lookAlikeKey);
  const isAnother = lookAlikeKey(to) !== lookAlikeKey(from);
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

/** A cell with a partner's name; the row counts from 1 in the table's body. */
interface NamedCell {
  readonly table: string;
  readonly place: SheetPlace;
  readonly row: number;
  readonly text: string;
}

function cellsOf(table: PlannerTable, isMeant: (cell: Cell) => boolean): NamedCell[] {
  return namingColumns(table.definition).flatMap((key) => {
    const position = table.positions[key] ?? null;
    if (position === null) return [];
    return table.snapshot.rows.flatMap((cells, at) => {
      const [cell, row] = [cells[position] ?? null, at + 1];
      const place = placeOf(table, row, position);
      return isMeant(cell) ? [{ table: table.definition.name, place, row, text: cellText(cell) }] : [];
    });
  });
}

function nameIsFormula({ table, row }: NamedCell): Issue {
  return buildIssue("workbook.nameIsFormula", { row, field: partnerListTable.key }, { table });
}

function nameWrite(sheet: string, { row, column, rowCount, columnCount }: Area, name: string) {
  const cells = Array.from({ length: rowCount }, () =>
    Array.from({ length: columnCount }, () => ({ text: name })),
  );
  return { write: "cells", sheet, row, column, cells } satisfies Write;
}
