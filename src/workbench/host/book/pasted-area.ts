import { sharedArea } from "./a1";
import { BookRefusal } from "./book";
import type { Area } from "./book-content";
import { areaOf, zoneOf } from "./book-state";
import type { Zone } from "./engine";
import { sheetName, type Workings } from "./workings";

/** Where a block comes to lie: a selection that is a multiple of it is filled, any other takes the block's size. */
export function pastedArea(size: Pick<Area, "rowCount" | "columnCount">, selected: Area): Area {
  const fit = (given: number, needed: number) => (given % needed === 0 ? given : needed);
  return {
    ...selected,
    rowCount: fit(selected.rowCount, size.rowCount),
    columnCount: fit(selected.columnCount, size.columnCount),
  };
}

/** What is selected to paste into; merged cells count as the one cell that they show. */
export function selectedArea(w: Workings, sheetId: string, zone: Zone): Area {
  const area = areaOf({ zone });
  return w.getters.isSingleCellOrMerge(sheetId, zone) ? { ...area, rowCount: 1, columnCount: 1 } : area;
}

/** Refuses a block that does not fit on a sheet, or that would be torn apart by merged cells. */
export function checkPasteable(w: Workings, sheetId: string, area: Area): void {
  const { row, column, rowCount, columnCount } = area;
  if (row + rowCount > MOST_ROWS || column + columnCount > MOST_COLUMNS) {
    throw new BookRefusal(
      "InvalidArgument",
      `What was copied does not fit on the sheet ${sheetName(w, sheetId)} below and beside the selected cell. Begin further up or further left.`,
    );
  }
  // A single cell that is merged takes what a single cell takes.
  if (rowCount * columnCount > 1 && w.getters.doesIntersectMerge(sheetId, zoneOf(area)))
    throw new BookRefusal(
      "InvalidOperation",
      `Merged cells on the sheet ${sheetName(w, sheetId)} are in the way. Unmerge them, or paste elsewhere.`,
    );
}

/** The rows of a block as positions. */
export function rowsOf({ row, rowCount }: Area): number[] {
  return Array.from({ length: rowCount }, (_none, index) => row + index);
}

/** The columns of a block as positions. */
export function columnsOf({ column, columnCount }: Area): number[] {
  return Array.from({ length: columnCount }, (_none, index) => column + index);
}

/** Whether a block holds all of another one. */
export function holdsArea(outer: Area, inner: Area): boolean {
  const shared = sharedArea(outer, inner);
  return shared?.rowCount === inner.rowCount && shared.columnCount === inner.columnCount;
}

// The size of a sheet in Excel.
const MOST_ROWS = 1_048_576;
const MOST_COLUMNS = 16_384;
