import { cellText, isBlank, type Cell } from "../domain/cell";
import { buildIssue, everywhere, type Issue } from "../domain/issue";
import { nameKey } from "../domain/name-key";
import type { TableName } from "../workbook/tables";
import { shownCell } from "./shown-cell";
import { dayForWorkbook, dayFromWorkbook } from "./date-system";
import { placeOf, type PlannerTable } from "./planner-table";
import type { WorkbookPort } from "./workbook-port";
import { writableTable, type WritableTable } from "./writable-table";

/** One cell that a person asked to change, with what they saw in it. */
export interface CellUpdate {
  readonly table: TableName;
  /** Counts from 1 in the body of the table. */
  readonly row: number;
  /** What the row's key column held when the person looked, to be sure that it is still the same row. */
  readonly rowKey: Cell;
  /** The header of a column that people fill. */
  readonly header: string;
  readonly seen: Cell;
  readonly value: Cell;
}

/**
 * Changes one cell if it still holds what the person saw.
 *
 * Reads again before it writes: if somebody changed the cell or moved the row meanwhile, nothing is written and the
 * refusal shows both versions.
 */
export async function updateCell(port: WorkbookPort, update: CellUpdate): Promise<readonly Issue[]> {
  const found = await writableTable(port, update.table);
  if (found.table === null) return found.refusals;
  const { table, snapshot } = found;
  const column = storedColumn(table, update.header);
  const refusal = column ? changedMeanwhile(found, update, column) : missingColumn(update);
  if (refusal || !column) return refusal ? [refusal] : [];
  const value = newValue(update.value, column.isDay && snapshot.date1904);
  await port.write([{ write: "cells", ...placeOf(table, update.row, column.position), cells: [[value]] }]);
  return [];
}

interface FoundColumn {
  readonly position: number;
  readonly isDay: boolean;
}

function missingColumn({ table, header }: CellUpdate): Issue {
  return buildIssue("workbook.missingColumn", everywhere, { table, column: header });
}

function changedMeanwhile(
  { table, snapshot }: Extract<WritableTable, { refusals: readonly [] }>,
  update: CellUpdate,
  column: FoundColumn,
): Issue | null {
  const place = { row: update.row, field: null };
  const held = table.snapshot.rows[update.row - 1];
  const keyAt = table.positions[table.definition.key] ?? null;
  if (!held || keyAt === null || !isSame(held[keyAt] ?? null, update.rowKey)) {
    return buildIssue("workbook.noSuchRow", place, { table: update.table });
  }
  const raw = held[column.position] ?? null;
  const now = column.isDay ? dayFromWorkbook(raw, snapshot.date1904) : raw;
  if (isSame(now, update.seen)) return null;
  const versions = { shown: shownCell(now), expected: shownCell(update.seen) };
  return buildIssue("workbook.rowChanged", place, {
    table: update.table,
    column: update.header,
    ...versions,
  });
}

function storedColumn(table: PlannerTable, header: string): FoundColumn | null {
  const rating = table.ratingColumns.find((column) => nameKey(column.header) === nameKey(header));
  if (rating) return { position: rating.position, isDay: false };
  const [key, column] =
    Object.entries(table.definition.columns).find(([, { header: known }]) => known === header) ?? [];
  const position = key === undefined ? null : (table.positions[key] ?? null);
  return position === null ? null : { position, isDay: column?.kind === "date" };
}

function isSame(one: Cell, other: Cell): boolean {
  return (
    one === other ||
    (isBlank(one) && isBlank(other)) ||
    (cellText(one) === cellText(other) && typeof one === typeof other)
  );
}

function newValue(value: Cell, date1904: boolean) {
  if (value === null || typeof value === "object") return "";
  return date1904 && typeof value === "number" ? dayForWorkbook(value, true) : value;
}
