import type { Cell } from "../../domain/cell";
import { addDays, type SerialDay } from "../../domain/serial-day";
import type { Table } from "../../workbook/define-table";
import { dataRows, type KeyedRow } from "../data-rows";
import type { DataRow } from "../planner-data";

/** A row of the example by the keys of its table's columns. Units: its days are told in days from today. */
export type ExampleRow<Of extends Table> = Of extends Table<infer Stored> ? KeyedRow<Stored> : never;

/** The rows as they stand in a table when the example is loaded today. */
export function exampleRows<Stored extends string, Computed extends string>(
  table: Table<Stored, Computed>,
  rows: readonly KeyedRow<Stored>[],
  today: SerialDay,
): DataRow[] {
  const dayOf = (key: string, cell: Cell) =>
    table.columns[key as Stored].kind === "date" && typeof cell === "number" ? addDays(today, cell) : cell;
  const dated = rows.map((row) => {
    const cells = Object.entries<Cell | undefined>(row);
    return Object.fromEntries(cells.map(([key, cell]) => [key, dayOf(key, cell ?? null)]));
  });
  return dataRows(table, dated as KeyedRow<Stored>[]);
}
