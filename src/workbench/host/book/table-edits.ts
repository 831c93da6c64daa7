import { sharedArea } from "./a1";
import { BookRefusal, type Book, type BookTable } from "./book";
import type { Area } from "./book-content";
import type { TableRecord } from "./book-records";
import { calculatedText, noteCalculatedColumns } from "./calculated-columns";
import { valueAt } from "./cell-reading";
import { formatNumber } from "./number-format";
import { checkUnprotected } from "./protection";
import { drawTable, eraseTable } from "./table-drawing";
import { pullCells, pushCells } from "./cell-shifting";
import { writeInput } from "./cell-writing";
import { zoneOf } from "./book-state";
import { bodyArea } from "./table-geometry";
import { showHeader } from "./table-headers";
import { checkTableName, freshTableName, uniqueHeaders } from "./table-names";
import { allTables, checkSheet, command, tableWithId, type Workings } from "./workings";

/** Tables as a whole: making, naming, removing. */
export function tableEdits(
  w: Workings,
): Pick<Book, "tables" | "table" | "addTable" | "changeTable" | "deleteTable" | "convertTableToRange"> {
  return {
    tables: () => allTables(w).map((table) => readTable(w, table)),
    table: (id) => {
      const found = w.state.tables[id];
      return found ? readTable(w, found) : null;
    },
    addTable: (sheetId, area, ...[hasHeaders, name]) => addTable(w, { sheetId, area, hasHeaders, name }),
    changeTable: (id, change) => changeTable(w, id, change),
    deleteTable: (id) => deleteTable(w, id),
    convertTableToRange: (id) => convertToRange(w, id),
  };
}

/** A table as callers see it. */
export function readTable(w: Workings, table: TableRecord): BookTable {
  const { columns, filters, ...rest } = table;
  const byPosition = Object.entries(filters).map(
    ([id, values]) => [columns.findIndex((column) => column.id === id), values] as const,
  );
  return {
    ...rest,
    area: { ...table.area },
    filters: Object.fromEntries(byPosition),
    columns: columns.map((column, position) => readColumn(column, () => calculatedText(w, table, position))),
  };
}

function readColumn(
  { id, name, calculated, totals }: TableRecord["columns"][number],
  calculatedFormula: () => string,
): BookTable["columns"][number] {
  const column = { id, name, ...(totals === undefined ? {} : { totalsFormula: totals }) };
  if (!calculated) return column;
  // Worked out when asked for, which most callers never do: formulas are put together from many parts.
  return Object.defineProperty(column, "calculatedFormula", {
    get: calculatedFormula,
    enumerable: true,
  });
}

interface NewTable {
  sheetId: string;
  area: Area;
  hasHeaders: boolean;
  name: string | undefined;
}

function addTable(w: Workings, { sheetId, area, hasHeaders, name }: NewTable): BookTable {
  checkSheet(w, sheetId);
  checkUnprotected(w, sheetId);
  checkFree(w, sheetId, area);
  const taken = takenNames(w);
  if (name !== undefined) checkTableName(name, taken);
  if (!hasHeaders) makeHeaderRow(w, sheetId, area);
  // A table without any data still has one blank row.
  const rowCount = hasHeaders ? Math.max(2, area.rowCount) : area.rowCount + 1;
  const headers = uniqueHeaders(hasHeaders ? headerTexts(w, sheetId, area) : noHeaders(area));
  const table: TableRecord = {
    ...PLAIN_TABLE,
    id: freshTableId(w),
    sheetId,
    name: name ?? freshTableName(taken),
    area: { ...area, rowCount },
    columns: headers.map((header, position) => ({ id: String(position + 1), name: header })),
  };
  w.state.setTable(table.id, table);
  headers.forEach((header, c) => showHeader(w, { sheetId, row: area.row, column: area.column + c }, header));
  noteCalculatedColumns(w, sheetId, bodyArea(table));
  drawTable(w, table);
  w.run.events.push({ type: "tableAdded", tableId: table.id, sheetId, author: w.run.author });
  return readTable(w, tableWithId(w, table.id));
}

function noHeaders(area: Area): string[] {
  return Array.from({ length: area.columnCount }, () => "");
}

const PLAIN_TABLE = {
  style: "TableStyleMedium2",
  showHeaders: true,
  showTotals: false,
  showFilterButton: true,
  showBandedRows: true,
  filters: {},
} as const;

/** Without headers of its own, a table pushes its cells down to make room for some. */
function makeHeaderRow(w: Workings, sheetId: string, area: Area): void {
  pushCells(w, sheetId, { area: { ...area, rowCount: 1 }, axis: "row" });
}

function headerTexts(w: Workings, sheetId: string, area: Area): string[] {
  return Array.from({ length: area.columnCount }, (_none, c) => {
    const place = { sheetId, row: area.row, column: area.column + c };
    return formatNumber(valueAt(w, place), "General");
  });
}

function checkFree(w: Workings, sheetId: string, area: Area): void {
  const overlaps = allTables(w).some((table) => table.sheetId === sheetId && sharedArea(table.area, area));
  if (overlaps) throw new BookRefusal("InvalidOperation", "A table cannot overlap another table.");
}

/** All names that tables and formulas of the workbook use already. */
function takenNames(w: Workings): string[] {
  const names = Object.values(w.state.names).flatMap((name) => (name && !name.sheetId ? [name.name] : []));
  return [...allTables(w).map(({ name }) => name), ...names];
}

function freshTableId(w: Workings): string {
  const used = Object.keys(w.state.tables).map((id) => Number(id) || 0);
  return String(Math.max(0, ...used) + 1);
}

function changeTable(w: Workings, id: string, change: Parameters<Book["changeTable"]>[1]): void {
  const table = tableWithId(w, id);
  checkUnprotected(w, table.sheetId);
  if (change.name !== undefined && change.name !== table.name) {
    checkTableName(
      change.name,
      takenNames(w).filter((name) => name !== table.name),
    );
  }
  const { showHeaders = table.showHeaders, showTotals = table.showTotals } = change;
  w.state.setTable(id, { ...table, ...change, showHeaders: table.showHeaders, showTotals: table.showTotals });
  if (showTotals !== table.showTotals) setTotals(w, tableWithId(w, id), showTotals);
  if (showHeaders !== table.showHeaders) setHeaders(w, tableWithId(w, id), showHeaders);
  drawTable(w, tableWithId(w, id));
}

/** The totals row takes a row of its own below the body. */
function setTotals(w: Workings, table: TableRecord, showTotals: boolean): void {
  const after = table.area.row + table.area.rowCount;
  const row = { ...table.area, row: showTotals ? after : after - 1, rowCount: 1 };
  if (showTotals) pushCells(w, table.sheetId, { area: row, axis: "row" });
  else pullCells(w, table.sheetId, { area: row, axis: "row" });
  const rowCount = table.area.rowCount + (showTotals ? 1 : -1);
  w.state.setTable(table.id, { ...tableWithId(w, table.id), showTotals, area: { ...table.area, rowCount } });
  if (showTotals) writeTotals(w, tableWithId(w, table.id), row.row);
}

function writeTotals(w: Workings, table: TableRecord, row: number): void {
  table.columns.forEach(({ totals }, position) => {
    if (totals) writeInput(w, { sheetId: table.sheetId, row, column: table.area.column + position }, totals);
  });
  const place = { sheetId: table.sheetId, row, column: table.area.column };
  if (table.columns.every(({ totals }) => !totals)) writeInput(w, place, "Total");
}

/** The header row takes a row above the body, and leaves it blank when it goes. */
function setHeaders(w: Workings, table: TableRecord, showHeaders: boolean): void {
  const { sheetId, id } = table;
  const by = showHeaders ? 1 : -1;
  const area = { ...table.area, row: table.area.row - by, rowCount: table.area.rowCount + by };
  if (area.row < 0) throw new BookRefusal("InvalidOperation", "There is no row for the headers.");
  if (!showHeaders)
    command(w, "DELETE_CONTENT", { sheetId, target: [zoneOf({ ...table.area, rowCount: 1 })] });
  w.state.setTable(id, { ...table, showHeaders, area });
  if (showHeaders) {
    table.columns.forEach(({ name }, position) => {
      showHeader(w, { sheetId, row: area.row, column: area.column + position }, name);
    });
  }
}

/** Deletes a table with its cells. */
function deleteTable(w: Workings, id: string): void {
  const table = tableWithId(w, id);
  checkUnprotected(w, table.sheetId);
  convertToRange(w, id);
  command(w, "CLEAR_CELLS", { sheetId: table.sheetId, target: [zoneOf(table.area)] });
}

/** Leaves the cells of a table as they are; formulas that named it name plain ranges. */
function convertToRange(w: Workings, id: string): void {
  const table = tableWithId(w, id);
  checkUnprotected(w, table.sheetId);
  eraseTable(w, table);
  w.state.setTable(id, undefined);
  w.run.events.push({ type: "tableDeleted", tableId: id, sheetId: table.sheetId, author: w.run.author });
}
