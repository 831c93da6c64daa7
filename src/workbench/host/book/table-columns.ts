import { sharedArea } from "./a1";
import { BookRefusal, type Book, type CellInput } from "./book";
import type { Area } from "./book-content";
import type { ColumnRecord, TableRecord } from "./book-records";
import { noteCalculatedColumns } from "./calculated-columns";
import { cellAt } from "./cell-formula";
import { pullCells, pushCells } from "./cell-shifting";
import { writeInput } from "./cell-writing";
import { checkUnprotected } from "./protection";
import { ensureRoom } from "./sheet-size";
import { drawTable } from "./table-drawing";
import { bodyArea } from "./table-geometry";
import { renameHeader, showHeader } from "./table-headers";
import { freshColumn } from "./table-names";
import { resizeRows } from "./table-resize";
import { valueAt } from "./cell-reading";
import { formatNumber } from "./number-format";
import { allTables, noteChange, tableWithId, type Workings } from "./workings";

/** Adds and deletes columns of tables, and sets their size. */
export function tableColumns(
  w: Workings,
): Pick<Book, "addTableColumn" | "deleteTableColumn" | "resizeTable"> {
  return {
    addTableColumn: (id, position, ...[values, name]) => addColumn(w, id, { position, values, name }),
    deleteTableColumn: (id, columnId) => deleteColumn(w, id, columnId),
    resizeTable: (id, area) => resizeTable(w, id, area),
  };
}

interface NewColumn {
  position: number | null;
  values: readonly CellInput[] | undefined;
  name: string | undefined;
}

function addColumn(w: Workings, id: string, added: NewColumn): void {
  const table = tableWithId(w, id);
  const { sheetId } = table;
  checkUnprotected(w, sheetId);
  const at = positionOfNew(table, added);
  const area = { ...table.area, column: table.area.column + at, columnCount: 1 };
  ensureRoom(w, sheetId, area);
  if (at < table.columns.length || !isBlank(w, sheetId, area)) {
    pushCells(w, sheetId, { area, axis: "column", inside: id });
  }
  widen(w, table, at);
  fillColumn(w, tableWithId(w, id), { ...added, column: area.column });
  noteCalculatedColumns(w, sheetId, area);
  drawTable(w, tableWithId(w, id));
  noteChange(w, { sheetId, area, kind: "ColumnInserted" });
}

/** Where a new column goes: at the end when nobody says; refuses one that does not fit. */
function positionOfNew(table: TableRecord, { position, values = [] }: NewColumn): number {
  const last = table.columns.length;
  const at = position === null || position < 0 ? last : position;
  const fits = [0, table.area.rowCount, bodyArea(table).rowCount].includes(values.length);
  if (at <= last && fits) return at;
  throw new BookRefusal("InvalidArgument", "The column does not fit the table.");
}

/** Writes the header and the cells of a column that the table has already. */
function fillColumn(w: Workings, table: TableRecord, added: NewColumn & { column: number }): void {
  const { values = [], name, column } = added;
  const { sheetId, area, showHeaders } = table;
  const withHeader = values.length === area.rowCount && showHeaders;
  if (showHeaders) {
    const wanted = name ?? (withHeader ? String(values[0] ?? "") : "");
    renameHeader(w, table, { place: { sheetId, row: area.row, column }, wanted });
  }
  const body = bodyArea(table);
  (withHeader ? values.slice(1) : values).slice(0, body.rowCount).forEach((input, r) => {
    writeInput(w, { sheetId, row: body.row + r, column }, input);
  });
}

/** Makes the table wider at its edges; inside, the shifted cells have done so already. */
function widen(w: Workings, before: TableRecord, at: number): void {
  const now = tableWithId(w, before.id);
  if (now.columns.length > before.columns.length) return;
  const columns = [...before.columns];
  columns.splice(at, 0, freshColumn(columns));
  const area = { ...before.area, columnCount: columns.length };
  w.state.setTable(before.id, { ...now, columns, area });
}

function isBlank(w: Workings, sheetId: string, area: Area): boolean {
  for (let row = area.row; row < area.row + area.rowCount; row++) {
    const cell = cellAt(w, { sheetId, row, column: area.column });
    if (cell?.isFormula || cell?.content) return false;
  }
  return !allTables(w).some((table) => table.sheetId === sheetId && sharedArea(table.area, area));
}

function deleteColumn(w: Workings, id: string, columnId: string): void {
  const table = tableWithId(w, id);
  checkUnprotected(w, table.sheetId);
  const position = table.columns.findIndex((column) => column.id === columnId);
  if (position < 0) throw new BookRefusal("ItemNotFound", "There is no such column.", 404);
  if (table.columns.length === 1) {
    throw new BookRefusal("InvalidOperation", "The last column of a table cannot be deleted.");
  }
  const area = { ...table.area, column: table.area.column + position, columnCount: 1 };
  pullCells(w, table.sheetId, { area, axis: "column", inside: id });
  noteChange(w, { sheetId: table.sheetId, area, kind: "ColumnDeleted" });
}

/** Gives a table other edges; its header row stays where it is. */
function resizeTable(w: Workings, id: string, area: Area): void {
  const table = tableWithId(w, id);
  checkUnprotected(w, table.sheetId);
  const { showHeaders, showTotals } = table;
  const least = 1 + (showHeaders ? 1 : 0) + (showTotals ? 1 : 0);
  if (area.row !== table.area.row || !sharedArea(area, table.area) || area.rowCount < least) {
    throw new BookRefusal("InvalidArgument", "The header row of the table has to stay where it is.");
  }
  const overlaps = allTables(w).some(
    (other) => other.id !== id && other.sheetId === table.sheetId && sharedArea(other.area, area),
  );
  if (overlaps) throw new BookRefusal("InvalidOperation", "A table cannot overlap another table.");
  ensureRoom(w, table.sheetId, area);
  if (area.rowCount !== table.area.rowCount) resizeRows(w, table, area.rowCount);
  resizeColumns(w, tableWithId(w, id), area);
  drawTable(w, tableWithId(w, id));
}

function resizeColumns(w: Workings, table: TableRecord, area: Area): void {
  if (area.column === table.area.column && area.columnCount === table.area.columnCount) return;
  const columns: ColumnRecord[] = [];
  for (let column = area.column; column < area.column + area.columnCount; column++) {
    const known = table.columns[column - table.area.column];
    const place = { sheetId: table.sheetId, row: area.row, column };
    const taken = [...table.columns, ...columns];
    columns.push(known ?? freshColumn(taken, formatNumber(valueAt(w, place), "General")));
  }
  w.state.setTable(table.id, { ...table, area, columns });
  columns.forEach(({ name }, position) => {
    showHeader(w, { sheetId: table.sheetId, row: area.row, column: area.column + position }, name);
  });
}
