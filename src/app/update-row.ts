import { cellText, isBlank, type Cell } from "../domain/cell";
import { buildIssue, everywhere, type Issue } from "../domain/issue";
import { dayOf, formatDay } from "../domain/serial-day";
import { isKeptAsText, keyOfHeader } from "../workbook/define-table";
import type { TableName } from "../workbook/tables";
import { shownCell } from "./shown-cell";
import { dayForWorkbook, dayFromWorkbook } from "./date-system";
import { placeOf, ratingPosition, type PlannerTable } from "./planner-table";
import type { WorkbookPort } from "./workbook-port";
import { writableTable, type WritableTable } from "./writable-table";
import type { CellWrite, Write } from "./write";

/** Cells of one row that a person asked to change, with what they saw in them. */
export interface RowUpdate {
  readonly table: TableName;
  /** Counts from 1 in the body of the table. */
  readonly row: number;
  /** What the row's key column held when the person looked, to be sure that it is still the same row. */
  readonly rowKey: Cell;
  readonly cells: readonly CellUpdate[];
  /** Cells that stay as they are and have to hold what the person saw, too. */
  readonly kept?: readonly SeenCell[];
}

/** One cell by the header of its column, which is one that people fill. */
export interface SeenCell {
  readonly header: string;
  readonly seen: Cell;
}

/** A cell that is to hold something else. */
export interface CellUpdate extends SeenCell {
  readonly value: Cell;
}

/**
 * Changes cells of a row if all of them still hold what the person saw.
 *
 * Reads again before it writes: if somebody changed one of the cells or moved the row meanwhile, nothing is written
 * and the refusals show both versions.
 */
export async function updateRow(port: WorkbookPort, update: RowUpdate): Promise<readonly Issue[]> {
  const found = await writableTable(port, update.table);
  if (found.table === null) return found.refusals;
  const { table, snapshot } = found;
  if (!isSameRow(table, update)) {
    return [buildIssue("workbook.noSuchRow", { row: update.row, field: null }, { table: update.table })];
  }
  const planned = update.cells.map((cell) => planCell({ table, snapshot }, update, cell));
  const kept = (update.kept ?? []).map((cell) =>
    planCell({ table, snapshot }, update, { ...cell, value: null }),
  );
  const refusals = [...kept, ...planned].flatMap(({ refusal }) => refusal ?? []);
  const writes = planned.flatMap(({ write }) => write ?? []);
  if (refusals.length === 0 && writes.length > 0) await port.write(writes);
  return refusals;
}

type Found = Omit<Extract<WritableTable, { refusals: readonly [] }>, "refusals">;

function isSameRow(table: PlannerTable, { row, rowKey }: RowUpdate): boolean {
  const held = table.snapshot.rows[row - 1];
  const keyAt = table.positions[table.definition.key] ?? null;
  return held !== undefined && keyAt !== null && isSame(held[keyAt] ?? null, rowKey);
}

interface PlannedCell {
  readonly write?: Write;
  readonly refusal?: Issue;
}

function planCell({ table, snapshot }: Found, update: RowUpdate, cell: CellUpdate): PlannedCell {
  const about = { table: update.table, column: cell.header };
  const column = storedColumn(table, cell.header);
  if (!column) return { refusal: buildIssue("workbook.missingColumn", everywhere, about) };
  const { date1904 } = snapshot;
  const raw = table.snapshot.rows[update.row - 1]?.[column.position] ?? null;
  const now = column.isDay ? dayFromWorkbook(raw, date1904) : raw;
  if (!isSame(now, cell.seen)) {
    const versions = { shown: shownIn(column, now), expected: shownIn(column, cell.seen) };
    const place = { row: update.row, field: null };
    return { refusal: buildIssue("workbook.rowChanged", place, { ...about, ...versions }) };
  }
  const value = newValue(column, cell.value, date1904);
  return { write: { write: "cells", ...placeOf(table, update.row, column.position), cells: [[value]] } };
}

interface FoundColumn {
  readonly position: number;
  readonly isDay: boolean;
  readonly isText: boolean;
}

function storedColumn(table: PlannerTable, header: string): FoundColumn | null {
  const rating = ratingPosition(table, header);
  if (rating !== null) return { position: rating, isDay: false, isText: false };
  const { columns } = table.definition;
  const key = keyOfHeader(columns, header) ?? "";
  const [column, position] = [columns[key], table.positions[key] ?? null];
  if (!column || position === null) return null;
  return { position, isDay: column.kind === "date", isText: isKeptAsText(column) };
}

// Nobody reads a day as a number.
function shownIn({ isDay }: FoundColumn, cell: Cell): string {
  const day = isDay ? dayOf(cell) : null;
  return day === null ? shownCell(cell) : formatDay(day);
}

function isSame(one: Cell, other: Cell): boolean {
  return (
    one === other ||
    (isBlank(one) && isBlank(other)) ||
    (cellText(one) === cellText(other) && typeof one === typeof other)
  );
}

function newValue({ isDay, isText }: FoundColumn, value: Cell, date1904: boolean): CellWrite {
  if (value === null || value === "" || typeof value === "object") return "";
  if (isText) return { text: cellText(value) };
  return isDay && date1904 && typeof value === "number" ? dayForWorkbook(value, true) : value;
}
