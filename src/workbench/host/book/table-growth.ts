import { sharedArea } from "./a1";
import type { CellInput } from "./book";
import type { Area } from "./book-content";
import type { TableRecord } from "./book-records";
import { fillCalculatedColumns } from "./calculated-columns";
import { cellAt } from "./cell-formula";
import type { Cell } from "./engine";
import { resizeRows } from "./table-resize";
import { bodyArea } from "./table-geometry";
import { freshColumn } from "./table-names";
import { allTables, tableWithId, command, type Workings } from "./workings";

export interface CellWrite {
  sheetId: string;
  area: Area;
  inputs: readonly (readonly CellInput[])[];
  /** Whether a cell held nothing before; for cells that hold the inputs already. */
  isBlank?: (row: number, column: number) => boolean;
}

/** Lets tables take in what is about to be written directly below or beside them, by Excel's rules. */
export function growTablesFor(w: Workings, write: CellWrite): void {
  for (const table of growingTables(w, write)) {
    if (!takeRowsIn(w, table, write) && gainsColumns(w, table, write)) growRight(w, table, write);
  }
}

/** Lets tables take in rows that are written directly below them, by Excel's rules. */
export function growTablesDown(w: Workings, write: CellWrite): void {
  for (const table of growingTables(w, write)) takeRowsIn(w, table, write);
}

function growingTables(w: Workings, { sheetId }: CellWrite): TableRecord[] {
  if (w.state.sheetRecord(sheetId).protection) return [];
  return allTables(w).filter((table) => table.sheetId === sheetId);
}

function takeRowsIn(w: Workings, table: TableRecord, write: CellWrite): boolean {
  const rows = rowsGained(w, table, write);
  if (rows > 0) growDown(w, table, { rows, leaveAlone: (row, column) => written(write, row, column) });
  return rows > 0;
}

/** Adds rows at the end of a table: looks and formulas of its last row carry on. */
export function growDown(
  w: Workings,
  table: TableRecord,
  growth: { rows: number; leaveAlone?: (row: number, column: number) => boolean },
): void {
  const firstRow = table.area.row + table.area.rowCount;
  resizeRows(w, table, table.area.rowCount + growth.rows);
  const grown = tableWithId(w, table.id);
  copyLooks(w, grown, { from: firstRow - 1, firstRow, rowCount: growth.rows });
  fillCalculatedColumns(w, grown, { firstRow, rowCount: growth.rows, ...pick(growth.leaveAlone) });
}

function pick(leaveAlone?: (row: number, column: number) => boolean) {
  return leaveAlone ? { leaveAlone } : {};
}

/** Gives new rows of a table the looks of a row it had. */
export function copyLooks(
  w: Workings,
  table: TableRecord,
  rows: { from: number; firstRow: number; rowCount: number },
): void {
  const { sheetId, area } = table;
  for (let column = area.column; column < area.column + area.columnCount; column++) {
    const model = cellAt(w, { sheetId, row: rows.from, column });
    if (!hasLook(model)) continue;
    const look = { style: model.style ?? null, format: model.format ?? "" };
    for (let row = rows.firstRow; row < rows.firstRow + rows.rowCount; row++) {
      if (hasLook(cellAt(w, { sheetId, row, column }))) continue;
      command(w, "UPDATE_CELL", { sheetId, row, col: column, ...look });
    }
  }
}

function hasLook(cell: Cell | undefined): cell is Cell {
  return Boolean(cell?.style ?? cell?.format);
}

/** How many of the rows to be written become rows of the table. */
function rowsGained(w: Workings, table: TableRecord, write: CellWrite): number {
  const { area, inputs } = write;
  const shared = sharedArea({ ...area, row: 0, rowCount: 1 }, { ...table.area, row: 0, rowCount: 1 });
  if (table.showTotals || area.row !== table.area.row + table.area.rowCount || !shared) return 0;
  let rows = 0;
  while (rows < area.rowCount) {
    const first = inputs[rows]?.[shared.column - area.column];
    const below = { ...table.area, row: area.row + rows, rowCount: 1 };
    // A row whose first cell stays blank is not taken in, which surprises add-ins in Excel, too.
    if (first === null || first === undefined || first === "" || !isFree(w, write, below)) break;
    rows++;
  }
  return strangeValidation(w, table, area.row) ? 0 : rows;
}

function isFree(w: Workings, { sheetId, isBlank = cellIsBlank(w, sheetId) }: CellWrite, area: Area): boolean {
  const inTable = allTables(w).some((table) => table.sheetId === sheetId && sharedArea(table.area, area));
  if (inTable) return false;
  for (let row = area.row; row < area.row + area.rowCount; row++) {
    for (let column = area.column; column < area.column + area.columnCount; column++) {
      if (!isBlank(row, column)) return false;
      if (w.getters.isInMerge({ sheetId, row, col: column })) return false;
    }
  }
  return true;
}

function cellIsBlank(w: Workings, sheetId: string): NonNullable<CellWrite["isBlank"]> {
  return (row, column) => {
    const cell = cellAt(w, { sheetId, row, column });
    return !cell?.isFormula && !cell?.content;
  };
}

/** Validation below the table that is not the table's own keeps it from growing. */
function strangeValidation(w: Workings, table: TableRecord, row: number): boolean {
  const below = { ...table.area, row, rowCount: 1 };
  const body = bodyArea(table);
  const lastRow = { ...body, row: body.row + body.rowCount - 1, rowCount: 1 };
  return w.state
    .sheetRecord(table.sheetId)
    .validations.some(
      ({ areas }) =>
        areas.some((area) => sharedArea(area, below)) && !areas.some((area) => sharedArea(area, lastRow)),
    );
}

function gainsColumns(w: Workings, table: TableRecord, write: CellWrite): boolean {
  const { area, inputs } = write;
  const beside = table.area.column + table.area.columnCount;
  const atHeader = area.row - table.area.row;
  const inRows =
    atHeader >= 0 &&
    atHeader < table.area.rowCount &&
    area.row + area.rowCount <= table.area.row + table.area.rowCount;
  if (!table.showHeaders || area.column !== beside || !inRows) return false;
  const first = inputs[0]?.[0];
  const cells = { ...table.area, column: beside, columnCount: area.columnCount };
  return first !== null && first !== undefined && first !== "" && isFree(w, write, cells);
}

function growRight(w: Workings, table: TableRecord, { area, sheetId }: CellWrite): void {
  const columns = [...table.columns];
  for (let added = 0; added < area.columnCount; added++) {
    columns.push(freshColumn(columns));
  }
  const wider = { ...table.area, columnCount: columns.length };
  w.state.setTable(table.id, { ...table, columns, area: wider });
  columns.slice(table.columns.length).forEach((column, added) => {
    const col = table.area.column + table.area.columnCount + added;
    command(w, "UPDATE_CELL", { sheetId, row: table.area.row, col, content: `'${column.name}` });
  });
}

function written({ area, inputs }: CellWrite, row: number, column: number): boolean {
  const input = inputs[row - area.row]?.[column - area.column];
  return input !== undefined && input !== null && input !== "";
}
