import { sharedArea } from "./a1";
import type { Area } from "./book-content";
import type { TableRecord } from "./book-records";
import { cellAt } from "./cell-formula";
import { columnsOf, rowsOf } from "./pasted-area";
import { allTables, tableAt, type Workings } from "./workings";

/**
 * Tells the person when rows that were pasted stand below a table and not in it, where Excel leaves them, too: below a
 * gap, below totals, or where something stands in the way.
 */
export function tellStrayRows(w: Workings, sheetId: string, pasted: Area): void {
  const table = allTables(w).find((one) => one.sheetId === sheetId && standsAbove(w, one, pasted));
  if (!table) return;
  const end = table.area.row + table.area.rowCount;
  const below = pasted.row + pasted.rowCount - Math.max(pasted.row, end);
  const rows = below === 1 ? "The last pasted row stands" : `The last ${below} pasted rows stand`;
  const advice = table.showTotals
    ? "Insert rows above its totals and paste there."
    : `Rows that are pasted directly below it, from row ${end + 1} on, become part of it.`;
  const text = `${rows} below the table ${table.name} and not in it. ${advice}`;
  w.model.config.notifyUI({ type: "warning", text, sticky: false });
}

/** Whether a table ends above the last pasted row, with nothing but blank rows in between. */
function standsAbove(w: Workings, { sheetId, area }: TableRecord, pasted: Area): boolean {
  const end = area.row + area.rowCount;
  const last = pasted.row + pasted.rowCount - 1;
  const columns = sharedArea({ ...pasted, row: 0, rowCount: 1 }, { ...area, row: 0, rowCount: 1 });
  if (!columns || pasted.row < area.row || last < end) return false;
  if (tableAt(w, { sheetId, row: last, column: columns.column })) return false;
  const between = { ...area, row: end, rowCount: Math.max(0, pasted.row - end) };
  return rowsOf(between).every((row) =>
    columnsOf(between).every((column) => {
      const cell = cellAt(w, { sheetId, row, column });
      return !cell?.isFormula && !cell?.content;
    }),
  );
}
