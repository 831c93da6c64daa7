import type { Write } from "../app/write";
import type { Area } from "../workbook/area";
import { applyLook } from "./apply-look";
import { applyHighlight } from "./apply-highlight";
import { applyValidation } from "./apply-validation";
import { cellInput } from "./cell-input";
import { heightInPoints, widthInPoints } from "./sizes-in-points";

/** What a request can be told without an answer; rows and the note need one and are done elsewhere. */
export type SimpleWrite = Exclude<Write, { write: "rows" | "note" }>;

type Appliers = {
  readonly [Kind in SimpleWrite["write"]]: (
    context: Excel.RequestContext,
    write: Extract<SimpleWrite, { write: Kind }>,
  ) => void;
};

/** Adds one planned write to the request that is being made. */
export function applyWrite(context: Excel.RequestContext, write: SimpleWrite): void {
  const apply = appliers[write.write] as (context: Excel.RequestContext, write: SimpleWrite) => void;
  apply(context, write);
}

const appliers: Appliers = {
  sheet: (context, { sheet, instead, tabColor, gridlines }) => {
    const { worksheets } = context.workbook;
    const worksheet = instead === null ? worksheets.add(sheet) : worksheets.getItem(instead);
    if (instead !== null) worksheet.name = sheet;
    worksheet.tabColor = tabColor;
    worksheet.showGridlines = gridlines;
  },
  cells: (context, { sheet, row, column, cells }) => {
    const columnCount = cells[0]?.length ?? 0;
    if (columnCount === 0) return;
    const range = areaOf(context, sheet, { row, column, rowCount: cells.length, columnCount });
    range.values = cells.map((line) => line.map(cellInput));
  },
  fill: (context, { sheet, area, formula }) => {
    // One formula for the whole column, as Excel wants it for a calculated column; the types know only grids.
    areaOf(context, sheet, area).formulas = formula as unknown as string[][];
  },
  look: (context, { sheet, area, look }) => applyLook(areaOf(context, sheet, area), look),
  numberFormat: (context, { sheet, area, format }) => {
    areaOf(context, sheet, area).numberFormat = format as unknown as string[][];
  },
  columnWidth: (context, { sheet, column, characters }) => {
    columnOf(context, sheet, column).format.columnWidth = widthInPoints(characters);
  },
  rowHeight: (context, { sheet, row, lines }) => {
    areaOf(context, sheet, { row, column: 0, rowCount: 1, columnCount: 1 }).format.rowHeight =
      heightInPoints(lines);
  },
  hideColumn: (context, { sheet, column }) => {
    columnOf(context, sheet, column).columnHidden = true;
  },
  table: (context, { sheet, table: name, area, filterButtons }) => {
    const table = sheetOf(context, sheet).tables.add(areaOf(context, sheet, area), true);
    table.name = name;
    table.style = "TableStyleLight1";
    table.showFilterButton = filterButtons;
  },
  validation: (context, { sheet, area, validation }) =>
    applyValidation(areaOf(context, sheet, area), validation),
  highlight: (context, { sheet, area, rule }) => applyHighlight(areaOf(context, sheet, area), rule),
  name: (context, { name, sheet, row, column }) => {
    context.workbook.names.add(name, areaOf(context, sheet, { row, column, rowCount: 1, columnCount: 1 }));
  },
  freeze: (context, { sheet, rows, columns }) => {
    const panes = sheetOf(context, sheet).freezePanes;
    if (columns === 0) panes.freezeRows(rows);
    else panes.freezeAt(areaOf(context, sheet, { row: 0, column: 0, rowCount: rows, columnCount: columns }));
  },
  page: (context, { sheet, headerRows }) => {
    const layout = sheetOf(context, sheet).pageLayout;
    layout.orientation = "Landscape";
    layout.zoom = { horizontalFitToPages: 1 };
    if (headerRows > 0) layout.setPrintTitleRows(`$${headerRows}:$${headerRows}`);
  },
  activate: (context, { sheet, row, column }) => {
    sheetOf(context, sheet).activate();
    areaOf(context, sheet, { row, column, rowCount: 1, columnCount: 1 }).select();
  },
  insertColumn: (context, { sheet, column }) => {
    columnOf(context, sheet, column).insert("Right");
  },
  copyColumn: (context, { sheet, from, to, firstRow, rowCount }) => {
    const cells = (column: number) =>
      areaOf(context, sheet, { row: firstRow, column, rowCount, columnCount: 1 });
    cells(to).copyFrom(cells(from));
  },
  deleteColumn: (context, { sheet, column }) => {
    columnOf(context, sheet, column).delete("Left");
  },
};

function sheetOf(context: Excel.RequestContext, sheet: string): Excel.Worksheet {
  return context.workbook.worksheets.getItem(sheet);
}

function areaOf(context: Excel.RequestContext, sheet: string, area: Area): Excel.Range {
  return sheetOf(context, sheet).getRangeByIndexes(area.row, area.column, area.rowCount, area.columnCount);
}

function columnOf(context: Excel.RequestContext, sheet: string, column: number): Excel.Range {
  return areaOf(context, sheet, { row: 0, column, rowCount: 1, columnCount: 1 }).getEntireColumn();
}
