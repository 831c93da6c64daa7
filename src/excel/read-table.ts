import type { TableSnapshot } from "../app/workbook-port";
import type { Area } from "../workbook/area";
import { tables } from "../workbook/tables";
import { areasOfAddress } from "./areas-of-address";
import { cellValue } from "./cell-value";
import type { RequestPart } from "./in-requests";

/** A table whose rows are being read: what to ask for, and what came back once it was asked. */
export interface TableReading {
  readonly table: Excel.Table;
  readonly parts: readonly RequestPart[];
  readonly snapshot: () => TableSnapshot;
}

/** What is known of a table before its rows are read. */
export type DescribedTable = Pick<
  TableSnapshot,
  "id" | "name" | "sheet" | "columns" | "header" | "showTotals"
>;

/** Units: characters of JSON, a guess on the large side. */
const usualCell = 16;
const blockRows = 5_000;
/** More rows below a table than these are counted but not looked at. */
const mostStrayRows = 200;

const computedHeaders = new Set(
  Object.values(tables).flatMap((table) =>
    Object.values<{ header: string }>(table.computed).map(({ header }) => header),
  ),
);

/** What can be said of a table once its properties are loaded. */
export function describeTable(table: Excel.Table): DescribedTable {
  return {
    id: table.id,
    name: table.name,
    sheet: table.worksheet.name,
    columns: table.columns.items.map((column) => ({ id: String(column.id), header: column.name })),
    header: table.showHeaders ? "shown" : "hidden",
    showTotals: table.showTotals,
  };
}

/** Prepares to read a table's rows, which of its formula cells were typed over, and what stands below it. */
export function readTable(table: Excel.Table): TableReading {
  const described = describeTable(table);
  const rowCount = table.rows.count;
  const frame = readFrame(table, described);
  const body = readBody(table, rowCount, described.columns.length);
  return {
    table,
    parts: [frame.part, ...body.parts],
    snapshot: () => withoutHeaderRow({ ...described, ...frame.found(rowCount), rows: body.rows() }),
  };
}

// A program that forgets that a table has a header (exceljs does) leaves the headers as the first row of its body.
function withoutHeaderRow(table: TableSnapshot): TableSnapshot {
  const [first, ...rows] = table.rows;
  const isHeader =
    table.header === "hidden" &&
    first !== undefined &&
    table.columns.every(({ header }, at) => first[at] === header);
  if (!isHeader) return table;
  const typed = table.typed.filter(({ row }) => row > 0).map((cell) => ({ ...cell, row: cell.row - 1 }));
  return { ...table, header: "asRow", row: table.row + 1, rows, typed };
}

type Frame = Pick<TableSnapshot, "row" | "column" | "typed" | "validated" | "strayRows">;

// Where the table stands, and what is not as it should be in and around it.
function readFrame(
  table: Excel.Table,
  described: DescribedTable,
): { part: RequestPart; found: (rowCount: number) => Frame } {
  const computed = described.columns.flatMap(({ header }, column) =>
    computedHeaders.has(header) ? [column] : [],
  );
  const whole = table.getRange();
  const used = whole.getEntireColumn().getUsedRangeOrNullObject(true);
  const below = used.getIntersectionOrNullObject(whole.getRowsBelow(mostStrayRows));
  const typed = computed.map((column) => ({ column, cells: typedCells(table, column) }));
  const validated = { cells: atLeastTwo(whole, table).getSpecialCellsOrNullObject("DataValidations") };
  const add = () => {
    whole.load("rowIndex,columnIndex");
    used.load("rowIndex,rowCount");
    below.load("formulas");
    for (const { cells } of [...typed, validated]) cells.load("address");
  };
  const asked = { whole, used, below, typed, validated };
  return {
    part: { size: 200 * (computed.length + 3), add },
    found: (rowCount) => frameOf(described, asked, rowCount),
  };
}

interface AskedFrame {
  readonly whole: Excel.Range;
  readonly used: Excel.Range;
  readonly below: Excel.Range;
  readonly typed: readonly { readonly column: number; readonly cells: Excel.RangeAreas }[];
  readonly validated: { readonly cells: Excel.RangeAreas };
}

function frameOf(
  { header, showTotals }: DescribedTable,
  { whole, used, below, typed, validated }: AskedFrame,
  rowCount: number,
): Frame {
  const row = whole.rowIndex - (header === "shown" ? 0 : 1);
  return {
    row,
    column: whole.columnIndex,
    typed: typed.flatMap(({ column, cells }) =>
      bodyRows(cells, row, rowCount).map((typedRow) => ({ row: typedRow, column })),
    ),
    validated: areasOf(validated.cells),
    strayRows: strayRows({ used, below }, row + rowCount + (showTotals ? 1 : 0)),
  };
}

function readBody(table: Excel.Table, rowCount: number, width: number) {
  const blocks = blockStarts(rowCount).map((start) => {
    const height = Math.min(blockRows, rowCount - start);
    const range = table
      .getDataBodyRange()
      .getCell(start, 0)
      .getResizedRange(height - 1, width - 1);
    return { size: height * width * usualCell, range };
  });
  return {
    parts: blocks.map(({ size, range }): RequestPart => ({ size, add: () => void range.load("values") })),
    rows: () => blocks.flatMap(({ range }) => range.values.map((row) => row.map(cellValue))),
  };
}

function blockStarts(rowCount: number): number[] {
  return Array.from({ length: Math.ceil(rowCount / blockRows) }, (_, index) => index * blockRows);
}

function typedCells(table: Excel.Table, column: number): Excel.RangeAreas {
  const cells = atLeastTwo(table.columns.getItemAt(column).getRange(), table);
  return cells.getSpecialCellsOrNullObject("Constants");
}

// Excel takes a single cell to mean the whole sheet: without a header, one row is looked at with the row below.
function atLeastTwo(cells: Excel.Range, table: Excel.Table): Excel.Range {
  return table.showHeaders || table.rows.count > 1 ? cells : cells.getResizedRange(1, 0);
}

function areasOf(cells: Excel.RangeAreas): Area[] {
  return cells.isNullObject ? [] : areasOfAddress(cells.address);
}

function bodyRows(cells: Excel.RangeAreas, headerRow: number, rowCount: number): number[] {
  const rows = areasOf(cells).flatMap(({ row, rowCount: count }) =>
    Array.from({ length: count }, (_, index) => row + index - headerRow - 1),
  );
  return rows.filter((row) => row >= 0 && row < rowCount);
}

function strayRows(
  { used, below }: { used: Excel.Range; below: Excel.Range },
  lastRow: number,
): TableSnapshot["strayRows"] {
  if (used.isNullObject) return null;
  const last = used.rowIndex + used.rowCount - 1;
  if (last <= lastRow) return null;
  const rows = { first: lastRow + 1, last };
  if (below.isNullObject || last - lastRow > mostStrayRows) return rows;
  return { ...rows, cells: below.formulas.map((line: unknown[]) => line.map(cellValue)) };
}
