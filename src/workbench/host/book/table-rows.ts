import { BookRefusal, type Book, type CellInput } from "./book";
import type { Area } from "./book-content";
import type { TableRecord } from "./book-records";
import { cellAt } from "./cell-formula";
import { pullCells, pushCells } from "./cell-shifting";
import { writeInput } from "./cell-writing";
import { fillCalculatedColumns, noteCalculatedColumns } from "./calculated-columns";
import { checkUnprotected } from "./protection";
import { ensureRoom } from "./sheet-size";
import { copyLooks, growDown } from "./table-growth";
import { bodyArea } from "./table-geometry";
import { command, noteChange, tableWithId, type Workings } from "./workings";

/** Adds and deletes rows of tables; what stands below them moves out of the way. */
export function tableRows(w: Workings): Pick<Book, "addTableRows" | "deleteTableRow"> {
  return {
    addTableRows: (id, position, rows) => addRows(w, id, { position, rows }),
    deleteTableRow: (id, position, count = 1) => deleteRows(w, id, { position, count }),
  };
}

interface NewRows {
  position: number | null;
  rows: readonly (readonly CellInput[])[];
}

function addRows(w: Workings, id: string, { position, rows }: NewRows): void {
  const table = tableWithId(w, id);
  checkUnprotected(w, table.sheetId);
  const body = bodyArea(table);
  const at = position === null || position < 0 ? body.rowCount : position;
  if (at > body.rowCount || rows.some((row) => row.length !== table.columns.length)) {
    throw new BookRefusal("InvalidArgument", "The rows do not fit the table.");
  }
  const area = { ...table.area, row: body.row + at, rowCount: rows.length };
  makeRoom(w, table, { area, atEnd: at === body.rowCount });
  rows.forEach((row, r) => {
    row.forEach((input, c) => {
      const blank = input === null || input === "";
      if (!blank)
        writeInput(w, { sheetId: table.sheetId, row: area.row + r, column: area.column + c }, input);
    });
  });
  noteCalculatedColumns(w, table.sheetId, area);
  noteChange(w, { sheetId: table.sheetId, area, kind: "RowInserted" });
}

function makeRoom(w: Workings, table: TableRecord, { area, atEnd }: { area: Area; atEnd: boolean }): void {
  ensureRoom(w, table.sheetId, area);
  const { id, sheetId } = table;
  if (atEnd && !table.showTotals) {
    if (!isBlank(w, sheetId, area)) pushCells(w, sheetId, { area, axis: "row", inside: id });
    return growDown(w, table, { rows: area.rowCount });
  }
  const body = bodyArea(table);
  // Above the first row, and above the totals, whole columns take the new rows in all the same.
  const stretches = (range: Area) => range.row === body.row && range.rowCount === body.rowCount;
  pushCells(w, sheetId, { area, axis: "row", inside: id, stretches });
  const from = area.row > body.row ? area.row - 1 : area.row + area.rowCount;
  const now = tableWithId(w, id);
  copyLooks(w, now, { from, firstRow: area.row, rowCount: area.rowCount });
  fillCalculatedColumns(w, now, { firstRow: area.row, rowCount: area.rowCount });
}

function isBlank(w: Workings, sheetId: string, area: Area): boolean {
  for (let row = area.row; row < area.row + area.rowCount; row++) {
    for (let column = area.column; column < area.column + area.columnCount; column++) {
      const cell = cellAt(w, { sheetId, row, column });
      if (cell?.isFormula || cell?.content) return false;
    }
  }
  return true;
}

function deleteRows(w: Workings, id: string, at: { position: number; count: number }): void {
  const { position, count } = at;
  const table = tableWithId(w, id);
  checkUnprotected(w, table.sheetId);
  const body = bodyArea(table);
  if (position < 0 || count < 1 || position + count > body.rowCount)
    throw new BookRefusal("InvalidArgument", "There is no such row.");
  const area = { ...body, row: body.row + position, rowCount: count };
  // The last row of a table stays, blank.
  const isAll = body.rowCount === count;
  const going = isAll ? { ...area, row: area.row + 1, rowCount: count - 1 } : area;
  if (going.rowCount > 0) pullCells(w, table.sheetId, { area: going, axis: "row", inside: id });
  if (isAll) clearRow(w, table, { ...area, rowCount: 1 });
  noteChange(w, { sheetId: table.sheetId, area, kind: "RowDeleted" });
}

function clearRow(w: Workings, table: TableRecord, area: Area): void {
  table.columns.forEach((_column, position) => {
    const col = area.column + position;
    command(w, "UPDATE_CELL", { sheetId: table.sheetId, row: area.row, col, content: "" });
  });
}
