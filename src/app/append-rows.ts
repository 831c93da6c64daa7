import { isBlank, type Cell } from "../domain/cell";
import type { Issue } from "../domain/issue";
import type { TableName } from "../workbook/tables";
import { cellWrite, columnWrite } from "./cell-write";
import { dayForWorkbook } from "./date-system";
import type { DataRow } from "./planner-data";
import type { PlannerTable } from "./planner-table";
import type { WorkbookPort, WorkbookSnapshot } from "./workbook-port";
import { writableTable, type WritableTable } from "./writable-table";
import type { CellWrite, Write } from "./write";

type FoundTable = Extract<WritableTable, { refusals: readonly [] }>;

/** Rows that a person asked to add to a table. */
export interface AppendRequest {
  readonly table: TableName;
  /** At least the key column of each row has to be filled: a table does not grow over a row that begins blank. */
  readonly rows: readonly DataRow[];
}

/**
 * Adds rows at the end of a table, whatever order its columns are in.
 *
 * Nothing is written when the table is not there, or when something stands in the way below it.
 */
export async function appendRows(port: WorkbookPort, request: AppendRequest): Promise<readonly Issue[]> {
  const found = await writableTable(port, request.table);
  return found.table === null ? found.refusals : appendTo(port, found, request.rows);
}

/** Adds rows to a table that was just read; as `appendRows` otherwise. */
export async function appendTo(
  port: WorkbookPort,
  { table, snapshot }: FoundTable,
  rows: readonly DataRow[],
): Promise<readonly Issue[]> {
  const refusals = table.issues.filter(
    ({ code }) => code === "workbook.rowOutsideTable" || code === "workbook.missingColumn",
  );
  if (refusals.length === 0) await port.write(planAppend(table, rows, snapshot));
  return refusals;
}

/** Which row of the body the next row will be, counted from 1. */
export function firstNewRow(table: PlannerTable): number {
  return isUnused(table) ? 1 : table.snapshot.rows.length + 1;
}

/** What adding rows writes: a new table's one blank row is filled first, the others come below the table. */
function planAppend(table: PlannerTable, rows: readonly DataRow[], snapshot: WorkbookSnapshot): Write[] {
  const [first, ...others] = rows.map((row) => cellsOf(table, row, snapshot.date1904));
  if (!first) return [];
  const isNew = isUnused(table);
  const below = isNew ? others : [first, ...others];
  return [...(isNew ? fillFirst(table, first) : []), ...(below.length > 0 ? [rowsBelow(table, below)] : [])];
}

function isUnused(table: PlannerTable): boolean {
  return table.snapshot.rows.length === 1 && storedCells(table, 0).every(isBlank);
}

function storedCells(table: PlannerTable, row: number): Cell[] {
  const computed = new Set([...computedPositions(table), ...usualPositions(table)]);
  return (table.snapshot.rows[row] ?? []).filter((_, position) => !computed.has(position));
}

function fillFirst({ snapshot }: PlannerTable, cells: readonly CellWrite[]): Write[] {
  return [
    { write: "cells", sheet: snapshot.sheet, row: snapshot.row + 1, column: snapshot.column, cells: [cells] },
  ];
}

function rowsBelow(table: PlannerTable, rows: readonly (readonly CellWrite[])[]): Write {
  const { name, showTotals } = table.snapshot;
  // A usual text fills itself as well, unless a row brings its own.
  const untouched = usualPositions(table).filter((position) => rows.every((row) => row[position] === null));
  const computed = [...computedPositions(table), ...untouched];
  return { write: "rows", table: name, rows, computed, showTotals };
}

function usualPositions({ definition, positions }: PlannerTable): number[] {
  return Object.entries(definition.columns).flatMap(([key, column]) => {
    const position = positions[key] ?? null;
    const isUsual = "usual" in column && column.usual !== undefined;
    return isUsual && position !== null ? [position] : [];
  });
}

function computedPositions({ definition, positions }: PlannerTable): number[] {
  return Object.keys(definition.computed).flatMap((key) => {
    const position = positions[key] ?? null;
    return position === null ? [] : [position];
  });
}

// Columns that people added, and computed ones, are left as they are.
function cellsOf(table: PlannerTable, row: DataRow, date1904: boolean): CellWrite[] {
  const { definition, positions, ratingColumns, snapshot } = table;
  const cells: CellWrite[] = snapshot.columns.map(() => null);
  for (const [key, column] of Object.entries(definition.columns)) {
    const position = positions[key] ?? null;
    if (position === null) continue;
    const cell = columnWrite(column, row[column.header] ?? null);
    cells[position] =
      column.kind === "date" && typeof cell === "number" ? dayForWorkbook(cell, date1904) : cell;
  }
  for (const { header, position } of ratingColumns) cells[position] = cellWrite(row[header] ?? null);
  return cells;
}
