import { areaHolds, sharedArea } from "./a1";
import { BookRefusal } from "./book";
import type { Area } from "./book-content";
import { areaOf, zoneOf } from "./book-state";
import { BOOK_RESHAPED, type Range, type RangeChange } from "./engine";
import { rangeAdapters, unchanged } from "./range-adapters";
import { ensureRoom } from "./sheet-size";
import { GONE } from "./formula-translation";
import { allTables, command, type Workings } from "./workings";

type Axis = "row" | "column";

export interface CellShift {
  area: Area;
  axis: Axis;
  /** The table inside which cells are shifted; other tables must not be torn apart. */
  inside?: string;
  /** Whether a range that begins where cells come in takes them in, instead of moving away. */
  stretches?: (area: Area) => boolean;
}

/** Pushes the cells of a block, and all behind them, down or to the right. References follow. */
export function pushCells(w: Workings, sheetId: string, shift: CellShift): void {
  const { area, axis } = shift;
  checkTablesStayWhole(w, sheetId, { ...shift, area: behindOf(w, sheetId, shift) });
  const count = area[sizeOf(axis)];
  ensureRoom(w, sheetId, { ...lastUsed(w, sheetId), [axis]: lastUsed(w, sheetId)[axis] + count });
  const from = behindOf(w, sheetId, shift);
  w.state.reshape(rangeAdapters(w, (range) => pushed(w, { ...shift, range, sheetId })));
  moveCells(w, sheetId, { area: from, axis, by: count });
  command(w, BOOK_RESHAPED);
}

/** Takes a block of cells out and closes the gap from below or from the right. References follow. */
export function pullCells(w: Workings, sheetId: string, shift: CellShift): void {
  const { area, axis } = shift;
  const size = sizeOf(axis);
  const behind = behindOf(w, sheetId, { area: { ...area, [axis]: area[axis] + area[size] }, axis });
  checkTablesStayWhole(w, sheetId, { ...shift, area: behind });
  command(w, "CLEAR_CELLS", { sheetId, target: [zoneOf(area)] });
  w.state.reshape(rangeAdapters(w, (range) => pulled(w, { ...shift, range, sheetId })));
  moveCells(w, sheetId, { area: behind, axis, by: -area[size] });
  command(w, BOOK_RESHAPED);
}

function sizeOf(axis: Axis): "rowCount" | "columnCount" {
  return axis === "row" ? "rowCount" : "columnCount";
}

/** A block and everything behind it up to the edge of the sheet. */
function behindOf(w: Workings, sheetId: string, { area, axis }: CellShift): Area {
  const edge = axis === "row" ? w.getters.getNumberRows(sheetId) : w.getters.getNumberCols(sheetId);
  return { ...area, [sizeOf(axis)]: Math.max(0, edge - area[axis]) };
}

function lastUsed(w: Workings, sheetId: string): Area {
  let row = 0;
  let column = 0;
  for (const { id } of w.getters.getCells(sheetId)) {
    const position = w.getters.getCellPosition(id);
    row = Math.max(row, position.row);
    column = Math.max(column, position.col);
  }
  return { row, column, rowCount: 1, columnCount: 1 };
}

/** Excel does not shift a part of a table only. */
function checkTablesStayWhole(w: Workings, sheetId: string, { area, axis, inside }: CellShift): void {
  const across = axis === "row" ? "column" : "row";
  const torn = allTables(w).some(
    (table) =>
      table.sheetId === sheetId &&
      table.id !== inside &&
      sharedArea(table.area, area) !== null &&
      !within(table.area, area, across),
  );
  if (torn) throw new BookRefusal("InvalidOperation", "This would shift a part of a table only.");
}

function moveCells(w: Workings, sheetId: string, move: { area: Area; axis: Axis; by: number }): void {
  const { area, axis, by } = move;
  const moving = w.getters
    .getCells(sheetId)
    .map(({ id }) => ({ id, at: w.getters.getCellPosition(id) }))
    .filter(({ at }) => areaHolds(area, at.row, at.col));
  for (const { at } of moving)
    command(w, "UPDATE_CELL_POSITION", { sheetId, col: at.col, row: at.row, cellId: undefined });
  for (const { id, at } of moving) {
    const target = axis === "row" ? { row: at.row + by, col: at.col } : { row: at.row, col: at.col + by };
    command(w, "UPDATE_CELL_POSITION", { sheetId, ...target, cellId: id });
  }
}

type Shift = CellShift & { range: Range; sheetId: string };

function pushed(w: Workings, { range, sheetId, area, axis, stretches }: Shift): RangeChange {
  const before = areaOf(range);
  const size = sizeOf(axis);
  const across = axis === "row" ? "column" : "row";
  if (range.sheetId !== sheetId || range.invalidXc || !within(before, area, across)) return unchanged(range);
  const takesIn = before[axis] === area[axis] && stretches?.(before) === true;
  if (before[axis] >= area[axis] && !takesIn)
    return changed(w, range, { ...before, [axis]: before[axis] + area[size] });
  if (before[axis] + before[size] <= area[axis]) return unchanged(range);
  return changed(w, range, { ...before, [size]: before[size] + area[size] });
}

function pulled(w: Workings, { range, sheetId, area, axis }: Shift): RangeChange {
  const before = areaOf(range);
  const size = sizeOf(axis);
  const across = axis === "row" ? "column" : "row";
  if (range.sheetId !== sheetId || range.invalidXc || !within(before, area, across)) return unchanged(range);
  const [start, end] = [before[axis], before[axis] + before[size]];
  const [cutStart, cutEnd] = [area[axis], area[axis] + area[size]];
  if (end <= cutStart) return unchanged(range);
  const removed = Math.max(0, Math.min(end, cutEnd) - Math.max(start, cutStart));
  const left = before[size] - removed;
  if (left === 0) return { changeType: "REMOVE", range: w.getters.getRangeFromSheetXC(range.sheetId, GONE) };
  const moved = start >= cutEnd ? start - area[size] : Math.min(start, cutStart);
  return changed(w, range, { ...before, [axis]: moved, [size]: left });
}

/** Whether a range lies, across the direction of the shift, wholly in what is shifted. */
function within(inner: Area, outer: Area, across: Axis): boolean {
  const size = sizeOf(across);
  return inner[across] >= outer[across] && inner[across] + inner[size] <= outer[across] + outer[size];
}

function changed(w: Workings, range: Range, area: Area): RangeChange {
  const before = areaOf(range);
  const isMoved = area.rowCount === before.rowCount && area.columnCount === before.columnCount;
  const { parts, prefixSheet } = range;
  const moved = w.getters.getRangeFromZone(range.sheetId, zoneOf(area));
  return { changeType: isMoved ? "MOVE" : "RESIZE", range: { ...moved, parts, prefixSheet } };
}
