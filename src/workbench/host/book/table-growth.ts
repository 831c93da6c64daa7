import { sharedArea } from "./a1";
import type { CellInput } from "./book";
import type { Area } from "./book-content";
import type { TableRecord } from "./book-records";
import { fillCalculatedColumns, wakeBlankRows } from "./calculated-columns";
import { cellAt } from "./cell-formula";
import type { Cell } from "./engine";
import { resizeRows } from "./table-resize";
import { bodyArea } from "./table-geometry";
import { freshColumn } from "./table-names";
import { allTables, tableWithId, command, type Workings } from "./workings";

interface CellWrite {
  sheetId: string;
  area: Area;
  inputs: readonly (readonly CellInput[])[];
  /** A block that a person pastes or drags out is taken in as a whole, also when it begins inside the table. */
  asBlock?: boolean;
}

/** Lets tables take in what is about to be written directly below or beside them, by Excel's rules. */
export function growTablesFor(w: Workings, write: CellWrite): void {
  const { sheetId, area, inputs, asBlock } = write;
  // Before the table grows: its one blank row is what the others go on from.
  if (asBlock && inputs.some((row) => row.some(isFilled))) wakeBlankRows(w, sheetId, area);
  for (const table of growingTables(w, write)) {
    const growsDown = takeRowsIn(w, table, write);
    const mayWiden = write.asBlock ? write.area.row < endOf(table) : !growsDown;
    if (mayWiden) takeColumnsIn(w, tableWithId(w, table.id), write);
  }
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
  const { area } = write;
  const end = endOf(table);
  const shared = sharedArea({ ...area, row: 0, rowCount: 1 }, { ...table.area, row: 0, rowCount: 1 });
  const reaches = write.asBlock
    ? area.row >= table.area.row && area.row <= end && area.row + area.rowCount > end
    : area.row === end;
  if (table.showTotals || !reaches || !shared || strangeValidation(w, table, end)) return 0;
  let row = end;
  while (isTakenIn(write, row, shared.column) && isFree(w, write, { ...table.area, row, rowCount: 1 })) row++;
  return row - end;
}

/** The row below a table. */
function endOf({ area }: TableRecord): number {
  return area.row + area.rowCount;
}

function isTakenIn({ area, inputs, asBlock }: CellWrite, row: number, firstColumn: number): boolean {
  if (asBlock) return inputs.slice(row - area.row).some((one) => one.some(isFilled));
  // A row whose first cell stays blank is not taken in, which surprises add-ins in Excel, too.
  return isFilled(inputs[row - area.row]?.[firstColumn - area.column]);
}

function isFilled(input: CellInput | undefined): boolean {
  return input !== undefined && input !== null && input !== "";
}

function isFree(w: Workings, { sheetId }: CellWrite, area: Area): boolean {
  const inTable = allTables(w).some((table) => table.sheetId === sheetId && sharedArea(table.area, area));
  if (inTable) return false;
  for (let row = area.row; row < area.row + area.rowCount; row++) {
    for (let column = area.column; column < area.column + area.columnCount; column++) {
      const cell = cellAt(w, { sheetId, row, column });
      if (cell?.isFormula || cell?.content) return false;
      if (w.getters.isInMerge({ sheetId, row, col: column })) return false;
    }
  }
  return true;
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

function takeColumnsIn(w: Workings, table: TableRecord, write: CellWrite): void {
  const added = columnsGained(table, write);
  const column = table.area.column + table.area.columnCount;
  const beside = { ...table.area, column, columnCount: added };
  if (added > 0 && isFree(w, write, beside)) growRight(w, table, added);
}

/** How many columns beside the table the block to be written fills. */
function columnsGained(table: TableRecord, write: CellWrite): number {
  const { area, inputs, asBlock } = write;
  const edge = table.area.column + table.area.columnCount;
  const added = area.column + area.columnCount - edge;
  const begins = asBlock ? area.column >= table.area.column && area.column <= edge : area.column === edge;
  if (!table.showHeaders || !begins || added <= 0 || !isInRows(table, write)) return 0;
  const isSaid = asBlock
    ? inputs.some((row) => row.slice(edge - area.column).some(isFilled))
    : isFilled(inputs[0]?.[0]);
  return isSaid ? added : 0;
}

/** Whether a block begins in rows of the table; one that is pasted may end below them. */
function isInRows(table: TableRecord, { area, asBlock }: CellWrite): boolean {
  const begins = area.row >= table.area.row && area.row < endOf(table);
  return begins && (asBlock === true || area.row + area.rowCount <= endOf(table));
}

function growRight(w: Workings, table: TableRecord, added: number): void {
  const columns = [...table.columns];
  while (columns.length < table.columns.length + added) columns.push(freshColumn(columns));
  const wider = { ...table.area, columnCount: columns.length };
  w.state.setTable(table.id, { ...table, columns, area: wider });
  columns.slice(table.columns.length).forEach((column, position) => {
    const col = table.area.column + table.area.columnCount + position;
    command(w, "UPDATE_CELL", {
      sheetId: table.sheetId,
      row: table.area.row,
      col,
      content: `'${column.name}`,
    });
  });
}

function written({ area, inputs }: CellWrite, row: number, column: number): boolean {
  return isFilled(inputs[row - area.row]?.[column - area.column]);
}
