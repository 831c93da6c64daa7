import { sharedArea } from "./a1";
import { BookRefusal, type Book, type CellInput } from "./book";
import type { Area } from "./book-content";
import type { ColumnRecord, TableRecord } from "./book-records";
import { noteCalculatedColumns } from "./calculated-columns";
import { cellAt } from "./cell-formula";
import { pullCells, pushCells } from "./cell-shifting";
import { writeInput } from "./cell-writing";
import { refreshTableFormulas } from "./formula-refresh";
import { checkUnprotected } from "./protection";
import { ensureRoom } from "./sheet-size";
import { drawTable } from "./table-drawing";
import { bodyArea } from "./table-geometry";
import { renameHeader, showHeader } from "./table-headers";
import { freshColumnName } from "./table-names";
import { resizeRows } from "./table-resize";
import { valueAt } from "./cell-reading";
import { formatNumber } from "./number-format";
import { allTables, noteChange, tableWithId, type Workings } from "./workings";

/** Adds and deletes columns of tables, and sets their size. */
export function tableColumns(
  w: Workings,
): Pick<Book, "addTableColumn" | "deleteTableColumn" | "resizeTable"> {
  return {
    addTableColumn: (id, position, values, name) => addColumn(w, id, { position, values, name }),
    deleteTableColumn: (id, columnId) => deleteColumn(w, id, columnId),
    resizeTable: (id, area) => resizeTable(w, id, area),
  };
}

interface NewColumn {
  position: number | null;
  values: readonly CellInput[] | undefined;
  name: string | undefined;
}

function addColumn(w: Workings, id: string, { position, values = [], name }: NewColumn): void {
  const table = tableWithId(w, id);
  checkUnprotected(w, table.sheetId);
  const at = position === null || position < 0 ? table.columns.length : position;
  const { rowCount } = table.area;
  const fits = [0, rowCount, bodyArea(table).rowCount].includes(values.length);
  if (at > table.columns.length || !fits)
    throw new BookRefusal("InvalidArgument", "The column does not fit the table.");
  const area = { ...table.area, column: table.area.column + at, columnCount: 1 };
  ensureRoom(w, table.sheetId, area);
  if (at < table.columns.length || !isBlank(w, table.sheetId, area)) {
    pushCells(w, table.sheetId, { area, axis: "column", inside: id });
  }
  widen(w, table, at);
  const withHeader = values.length === rowCount && table.showHeaders;
  const header = name ?? (withHeader ? String(values[0] ?? "") : "");
  if (table.showHeaders) {
    renameHeader(
      w,
      tableWithId(w, id),
      { sheetId: table.sheetId, row: area.row, column: area.column },
      header,
    );
  }
  const body = bodyArea(tableWithId(w, id));
  (withHeader ? values.slice(1) : values).slice(0, body.rowCount).forEach((input, r) => {
    writeInput(w, { sheetId: table.sheetId, row: body.row + r, column: area.column }, input);
  });
  noteCalculatedColumns(w, table.sheetId, area);
  drawTable(w, tableWithId(w, id));
  noteChange(w, { sheetId: table.sheetId, area, kind: "ColumnInserted" });
}

/** Makes the table wider at its edges; inside, the shifted cells have done so already. */
function widen(w: Workings, before: TableRecord, at: number): void {
  const now = tableWithId(w, before.id);
  if (now.columns.length > before.columns.length) return;
  const columns = [...before.columns];
  columns.splice(at, 0, freshColumn(columns));
  const area = { ...before.area, columnCount: columns.length };
  w.state.setTable(before.id, { ...now, columns, area });
  refreshTableFormulas(w, before.id);
}

function freshColumn(columns: readonly ColumnRecord[], wanted = ""): ColumnRecord {
  const id = String(Math.max(0, ...columns.map((column) => Number(column.id) || 0)) + 1);
  return {
    id,
    name: freshColumnName(
      columns.map(({ name }) => name),
      wanted,
    ),
  };
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
  refreshTableFormulas(w, id);
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
  refreshTableFormulas(w, table.id);
}
