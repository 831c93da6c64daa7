import { sharedArea } from "./a1";
import type { Area } from "./book-content";
import type { TableRecord } from "./book-records";
import { cellAt, formulaOf, rememberTemplate, templateOf, translated } from "./cell-formula";
import { copiedFormula } from "./formula-rendering";
import type { CellPlace } from "./cell-place";
import type { Cell } from "./engine";
import { bodyArea, columnArea } from "./table-geometry";
import { allTables, command, type Workings } from "./workings";

/** Notes which columns hold one and the same formula all the way down after a write, as Excel does. */
export function noteCalculatedColumns(w: Workings, sheetId: string, written: Area): void {
  for (const table of allTables(w)) {
    const body = bodyArea(table);
    if (table.sheetId !== sheetId || !sharedArea(body, written)) continue;
    const columns = table.columns.map((column, position) => {
      const cells = columnArea(body, position);
      const shared = sharedArea(cells, written);
      if (!shared || shared.rowCount < body.rowCount) return column;
      const calculated = sharedFormula(w, sheetId, cells);
      if (column.calculated === calculated) return column;
      const { calculated: _before, ...rest } = column;
      return calculated ? { ...rest, calculated } : rest;
    });
    if (columns.some((column, position) => column !== table.columns[position])) {
      w.state.setTable(table.id, { ...table, columns });
    }
  }
}

/** Puts the formulas of calculated columns into rows of a table, where nothing else is to be written. */
export function fillCalculatedColumns(
  w: Workings,
  table: TableRecord,
  fill: { firstRow: number; rowCount: number; leaveAlone?: (row: number, column: number) => boolean },
): void {
  table.columns.forEach((_column, position) => {
    for (let row = fill.firstRow; row < fill.firstRow + fill.rowCount; row++) {
      const column = table.area.column + position;
      if (!fill.leaveAlone?.(row, column)) fillCell(w, table, { position, row });
    }
  });
}

/**
 * Puts the formulas of calculated columns into rows that hold nothing at all, once a person writes into them: the one
 * row that a table keeps when all others are gone is such a row, also after others have come below it.
 */
export function wakeBlankRows(w: Workings, sheetId: string, written: Area): void {
  for (const table of allTables(w)) {
    const rows = table.sheetId === sheetId ? sharedArea(bodyArea(table), written) : null;
    if (!rows || !table.columns.some(({ calculated }) => calculated)) continue;
    for (let row = rows.row; row < rows.row + rows.rowCount; row++)
      if (isBlankRow(w, table, row)) fillCalculatedColumns(w, table, { firstRow: row, rowCount: 1 });
  }
}

function isBlankRow(w: Workings, { sheetId, area, columns }: TableRecord, row: number): boolean {
  return columns.every((_column, at) => isBlankCell(cellAt(w, { sheetId, row, column: area.column + at })));
}

function isBlankCell(cell: Cell | undefined): boolean {
  return !cell?.isFormula && !cell?.content;
}

/** The formula of a calculated column as a person reads it, from the first row that still has it. */
export function calculatedText(w: Workings, table: TableRecord, position: number): string {
  const calculated = table.columns[position]?.calculated;
  const body = bodyArea(table);
  const column = table.area.column + position;
  for (let row = body.row; row < body.row + body.rowCount; row++) {
    const place = { sheetId: table.sheetId, row, column };
    if (calculated && templateOf(w, place) === calculated) return formulaOf(w, place) ?? calculated.source;
  }
  return calculated?.source ?? "";
}

/** A cell of a table by the position of its column. */
interface TableCell {
  position: number;
  row: number;
}

function fillCell(w: Workings, table: TableRecord, { position, row }: TableCell): void {
  const calculated = table.columns[position]?.calculated;
  if (!calculated) return;
  const place = { sheetId: table.sheetId, row, column: table.area.column + position };
  const model = modelCell(w, table, { position, row });
  const content = model ? copiedFormula(w, model, place) : translated(w, place, calculated);
  command(w, "UPDATE_CELL", { sheetId: place.sheetId, row, col: place.column, content });
  rememberTemplate(w, place, calculated);
}

/** The nearest cell above, else below, that still has the formula of its column. */
function modelCell(w: Workings, table: TableRecord, { position, row }: TableCell): CellPlace | undefined {
  const body = bodyArea(table);
  const end = body.row + body.rowCount;
  const placeAt = (at: number) => ({ sheetId: table.sheetId, row: at, column: table.area.column + position });
  const isModel = (at: number) => templateOf(w, placeAt(at)) === table.columns[position]?.calculated;
  for (let above = Math.min(row, end) - 1; above >= body.row; above--)
    if (isModel(above)) return placeAt(above);
  for (let below = row + 1; below < end; below++) if (isModel(below)) return placeAt(below);
  return undefined;
}

/** How all cells of a column were typed, when they hold the same formula counted from their own row. */
function sharedFormula(w: Workings, sheetId: string, cells: Area) {
  const first = templateOf(w, { sheetId, row: cells.row, column: cells.column });
  if (!first) return undefined;
  const expected = shapeOf(w, { sheetId, row: cells.row, column: cells.column });
  for (let row = cells.row + 1; row < cells.row + cells.rowCount; row++) {
    if (shapeOf(w, { sheetId, row, column: cells.column }) !== expected) return undefined;
  }
  // One way to have typed it for all rows, so that they are known as one formula later.
  for (let row = cells.row + 1; row < cells.row + cells.rowCount; row++) {
    rememberTemplate(w, { sheetId, row, column: cells.column }, first);
  }
  return first;
}

/** A formula with its movable rows and columns counted from its own cell: equal for cells that were filled. */
function shapeOf(w: Workings, place: CellPlace): string | null {
  const cell = cellAt(w, place);
  if (!cell?.isFormula) return null;
  const { normalizedFormula, literalValues, rangeDependencies } = cell.compiledFormula;
  const ranges = rangeDependencies.map(({ zone, parts, sheetId }) => {
    const [first, last = first] = parts;
    return [
      sheetId,
      zone.left - (first?.colFixed ? 0 : place.column),
      zone.top - (first?.rowFixed ? 0 : place.row),
      zone.right - (last?.colFixed ? 0 : place.column),
      zone.bottom - (last?.rowFixed ? 0 : place.row),
    ];
  });
  return JSON.stringify([normalizedFormula, literalValues, ranges]);
}
