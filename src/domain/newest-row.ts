import type { Cell } from "./cell";

/** Rows are numbered from 1, as in a table's body. */
interface DatedRow {
  readonly row: number;
  readonly day: number;
}

/**
 * The newest of the rows that have a day, counted from 0; of two on one day the lower one; null when none has.
 *
 * A row whose day is text, blank or no day of the calendar is passed over.
 */
export function newestRow(days: readonly Cell[], counts: (index: number) => boolean): number | null {
  let newest: DatedRow | null = null;
  days.forEach((day, row) => {
    if (typeof day !== "number" || day <= 0 || !counts(row)) return;
    if (!newest || day >= newest.day) newest = { row, day };
  });
  return (newest as DatedRow | null)?.row ?? null;
}
