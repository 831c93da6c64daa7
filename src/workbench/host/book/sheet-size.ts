import type { Area } from "./book-content";
import { areaOf } from "./book-state";
import { cellAt } from "./cell-formula";
import type { CellPlace } from "./cell-place";
import type { Range } from "./engine";
import { command, type Workings } from "./workings";

/** Makes room on a sheet for cells that lie beyond its edge: the engine's sheets have one, Excel's hardly do. */
export function ensureRoom(w: Workings, sheetId: string, area: Area): void {
  grow(w, sheetId, { dimension: "ROW", needed: area.row + area.rowCount });
  grow(w, sheetId, { dimension: "COL", needed: area.column + area.columnCount });
}

/**
 * Makes room for all that a cell's formula refers to, and says whether a sheet has grown for it. The engine moves
 * references that lie beyond the edge when a sheet grows: the formula has to be written once more.
 */
export function ensureRoomForReferences(w: Workings, place: CellPlace): boolean {
  const cell = cellAt(w, place);
  if (!cell?.isFormula) return false;
  const beyond = cell.compiledFormula.rangeDependencies.filter((range) => liesBeyond(w, range));
  for (const range of beyond) ensureRoom(w, range.sheetId, areaOf(range));
  return beyond.length > 0;
}

function liesBeyond(w: Workings, { sheetId, zone }: Range): boolean {
  if (!w.getters.tryGetSheet(sheetId)) return false;
  return zone.bottom >= w.getters.getNumberRows(sheetId) || zone.right >= w.getters.getNumberCols(sheetId);
}

/** The part of a block that lies on the sheet as large as it is now; whole columns and rows are cut to it. */
export function onSheet(w: Workings, sheetId: string, area: Area): Area {
  const rows = w.getters.getNumberRows(sheetId);
  const columns = w.getters.getNumberCols(sheetId);
  return {
    ...area,
    rowCount: Math.max(0, Math.min(area.rowCount, rows - area.row)),
    columnCount: Math.max(0, Math.min(area.columnCount, columns - area.column)),
  };
}

function grow(w: Workings, sheetId: string, to: { dimension: "ROW" | "COL"; needed: number }): void {
  const { dimension, needed } = to;
  const size = w.getters.getNumberHeaders(sheetId, dimension);
  if (needed <= size) return;
  command(w, "ADD_COLUMNS_ROWS", {
    sheetId,
    sheetName: w.getters.getSheetName(sheetId),
    dimension,
    base: size - 1,
    position: "after",
    // The engine copies the looks of the last row or column into new ones: a spare one at the end has none.
    quantity: needed - size + SPARE[dimension],
  });
}

const SPARE = { ROW: 100, COL: 5 };
