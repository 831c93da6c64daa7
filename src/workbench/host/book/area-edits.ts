import { BookRefusal, type Book } from "./book";
import type { Area, CellFormat } from "./book-content";
import { drawBorders } from "./border-drawing";
import { fillCalculatedColumns } from "./calculated-columns";
import { zoneOf } from "./book-state";
import { cellAt } from "./cell-formula";
import { pullCells, pushCells } from "./cell-shifting";
import { areaHolds, sharedArea } from "./a1";
import { changeLooks } from "./look-edits";
import { checkUnprotected, checkWritable } from "./protection";
import { ensureRoom, onSheet } from "./sheet-size";
import { bodyArea } from "./table-geometry";
import { restoreHeaders, showHeader } from "./table-headers";
import { allTables, checkSheet, command, noteChange, type Workings } from "./workings";

type AreaEdits = Pick<Book, "changeFormat" | "clear" | "insertCells" | "deleteCells" | "merge" | "unmerge">;

/** Edits of blocks of cells: looks, clearing, inserting, deleting, merging. */
export function areaEdits(w: Workings): AreaEdits {
  return {
    changeFormat: (sheetId, area, change) => changeFormat(w, sheetId, { area, change }),
    clear: (sheetId, area, what) => clear(w, sheetId, { area, what }),
    insertCells: (sheetId, area, shift) => insertCells(w, sheetId, { area, shift }),
    deleteCells: (sheetId, area, shift) => deleteCells(w, sheetId, { area, shift }),
    merge(sheetId, area) {
      checkUnprotected(w, sheetId);
      if (allTables(w).some((table) => table.sheetId === sheetId && sharedArea(table.area, area))) {
        throw new BookRefusal("InvalidOperation", "Cells of a table cannot be merged.");
      }
      // The engine would not merge across frozen panes, as Excel does.
      w.state.force("ADD_MERGE", { sheetId, target: [zoneOf(area)], force: true });
    },
    unmerge(sheetId, area) {
      checkUnprotected(w, sheetId);
      const zones = w.getters.getMergesInZone(sheetId, zoneOf(onSheet(w, sheetId, area)));
      if (zones.length > 0) command(w, "REMOVE_MERGE", { sheetId, target: zones });
    },
  };
}

function changeFormat(w: Workings, sheetId: string, edit: { area: Area; change: Partial<CellFormat> }): void {
  checkSheet(w, sheetId);
  checkUnprotected(w, sheetId, "allowFormatCells");
  const { area, change } = edit;
  // A whole column or row is formatted as far as the sheet goes.
  if (area.rowCount < WHOLE && area.columnCount < WHOLE) ensureRoom(w, sheetId, area);
  const onIt = onSheet(w, sheetId, area);
  changeLooks(w, sheetId, { area: onIt, change });
  if (Object.keys(change).some((key) => key.startsWith("border"))) drawBorders(w, sheetId, cellsOf(onIt));
}

function clear(
  w: Workings,
  sheetId: string,
  edit: { area: Area; what: "All" | "Contents" | "Formats" },
): void {
  checkSheet(w, sheetId);
  const area = onSheet(w, sheetId, edit.area);
  if (edit.what === "Formats") checkUnprotected(w, sheetId, "allowFormatCells");
  else checkWritable(w, sheetId, area);
  const content = edit.what === "Formats" ? {} : { content: "" };
  const look = edit.what === "Contents" ? {} : { style: null, format: "" };
  for (const { row, column } of cellsOf(area)) {
    if (cellAt(w, { sheetId, row, column })) {
      command(w, "UPDATE_CELL", { sheetId, row, col: column, ...content, ...look });
    }
  }
  if (edit.what !== "Formats") restoreHeaders(w, sheetId, area);
  noteChange(w, { sheetId, area, kind: "RangeEdited" });
}

interface Insertion {
  area: Area;
  shift: "Down" | "Right";
}

function insertCells(w: Workings, sheetId: string, { area, shift }: Insertion): void {
  checkSheet(w, sheetId);
  const dimension = wholeDimension(w, sheetId, area);
  if (dimension) return insertHeaders(w, sheetId, { area, dimension });
  checkUnprotected(w, sheetId);
  pushCells(w, sheetId, { area, axis: shift === "Down" ? "row" : "column" });
  noteChange(w, { sheetId, area, kind: "CellInserted" });
}

function insertHeaders(w: Workings, sheetId: string, at: { area: Area; dimension: "ROW" | "COL" }): void {
  const { area, dimension } = at;
  const rows = dimension === "ROW";
  checkUnprotected(w, sheetId, rows ? "allowInsertRows" : "allowInsertColumns");
  ensureRoom(w, sheetId, rows ? { ...area, columnCount: 1, column: 0 } : { ...area, row: 0, rowCount: 1 });
  const base = rows ? area.row : area.column;
  const quantity = rows ? area.rowCount : area.columnCount;
  command(w, "ADD_COLUMNS_ROWS", { ...named(w, sheetId), dimension, base, position: "before", quantity });
  if (rows) takeRowsIn(w, sheetId, area);
  else syncHeaders(w, sheetId);
  noteChange(w, { sheetId, area, kind: rows ? "RowInserted" : "ColumnInserted" });
}

/** Rows that were inserted inside a table get its formulas. */
function takeRowsIn(w: Workings, sheetId: string, area: Area): void {
  for (const table of allTables(w)) {
    const body = bodyArea(table);
    const inside = area.row >= body.row && area.row + area.rowCount <= body.row + body.rowCount;
    if (table.sheetId !== sheetId || !inside) continue;
    fillCalculatedColumns(w, table, { firstRow: area.row, rowCount: area.rowCount });
  }
}

/** Writes the headers of columns that came into tables. */
function syncHeaders(w: Workings, sheetId: string): void {
  for (const table of allTables(w)) {
    if (table.sheetId !== sheetId || !table.showHeaders) continue;
    table.columns.forEach(({ name }, position) => {
      const place = { sheetId, row: table.area.row, column: table.area.column + position };
      if (!cellAt(w, place)?.isFormula) showHeader(w, place, name);
    });
  }
}

function deleteCells(
  w: Workings,
  sheetId: string,
  { area, shift }: { area: Area; shift: "Up" | "Left" },
): void {
  checkSheet(w, sheetId);
  const dimension = wholeDimension(w, sheetId, area);
  if (dimension) return deleteHeaders(w, sheetId, { area, dimension });
  checkUnprotected(w, sheetId);
  pullCells(w, sheetId, { area, axis: shift === "Up" ? "row" : "column" });
  noteChange(w, { sheetId, area, kind: "CellDeleted" });
}

function deleteHeaders(w: Workings, sheetId: string, at: { area: Area; dimension: "ROW" | "COL" }): void {
  const rows = at.dimension === "ROW";
  checkUnprotected(w, sheetId, rows ? "allowDeleteRows" : "allowDeleteColumns");
  const area = onSheet(w, sheetId, at.area);
  const first = rows ? area.row : area.column;
  const all = Array.from({ length: rows ? area.rowCount : area.columnCount }, (_none, n) => first + n);
  const spared = rows ? lastBodyRows(w, sheetId, area) : [];
  const elements = all.filter((index) => !spared.includes(index));
  for (const row of spared) command(w, "DELETE_CONTENT", { sheetId, target: [wholeRow(w, sheetId, row)] });
  if (elements.length > 0)
    command(w, "REMOVE_COLUMNS_ROWS", { ...named(w, sheetId), dimension: at.dimension, elements });
  noteChange(w, { sheetId, area, kind: rows ? "RowDeleted" : "ColumnDeleted" });
}

/** A table whose rows would all go, but not its header, keeps the first of them, blank. */
function lastBodyRows(w: Workings, sheetId: string, going: Area): number[] {
  return allTables(w).flatMap((table) => {
    const body = bodyArea(table);
    const losesAll = going.row <= body.row && going.row + going.rowCount >= body.row + body.rowCount;
    const losesHeader = table.showHeaders && areaHolds(going, table.area.row, going.column);
    return table.sheetId === sheetId && losesAll && !losesHeader ? [body.row] : [];
  });
}

function wholeRow(w: Workings, sheetId: string, row: number): ReturnType<typeof zoneOf> {
  return { top: row, bottom: row, left: 0, right: w.getters.getNumberCols(sheetId) - 1 };
}

/** Whether a block is whole rows or whole columns. */
function wholeDimension(w: Workings, sheetId: string, area: Area): "ROW" | "COL" | null {
  if (area.column === 0 && area.columnCount >= Math.min(w.getters.getNumberCols(sheetId), WHOLE))
    return "ROW";
  if (area.row === 0 && area.rowCount >= Math.min(w.getters.getNumberRows(sheetId), WHOLE)) return "COL";
  return null;
}

function named(w: Workings, sheetId: string): { sheetId: string; sheetName: string } {
  return { sheetId, sheetName: w.getters.getSheetName(sheetId) };
}

function* cellsOf(area: Area): Generator<{ row: number; column: number }> {
  for (let row = area.row; row < area.row + area.rowCount; row++) {
    for (let column = area.column; column < area.column + area.columnCount; column++) yield { row, column };
  }
}

/** As many columns as Excel has: a block that wide or high means all of them. */
const WHOLE = 16_384;
