import type { Cell } from "../domain/cell";
import type { Table } from "../workbook/define-table";
import type { DataRow } from "./planner-data";

/** A row of a table by the keys of its columns; what is not named is blank. */
export type KeyedRow<Key extends string = string> = Readonly<Partial<Record<Key, Cell>>>;

/** Rows by the keys of their columns become rows by their headers. */
export function dataRows<Stored extends string, Computed extends string>(
  { columns }: Table<Stored, Computed>,
  rows: readonly KeyedRow<Stored>[],
): DataRow[] {
  return rows.map((row) =>
    Object.fromEntries(
      Object.entries<Cell | undefined>(row).map(([key, value]) => [
        columns[key as Stored].header,
        value ?? null,
      ]),
    ),
  );
}
