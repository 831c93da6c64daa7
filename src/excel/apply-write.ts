import type { Write } from "../app/write";
import { columnLetters } from "../workbook/references";
import { addChart } from "./add-chart";
import { applyLook } from "./apply-look";
import { applyHighlight } from "./apply-highlight";
import { applyValidation } from "./apply-validation";
import { cellInput } from "./cell-input";
import { writeRestoringMark } from "./planner-note";
import { writePrintViewMark } from "./print-view-sheet";
import type { RequestObjects } from "./request-objects";
import { heightInPoints, widthInPoints } from "./sizes-in-points";
import { writeCells } from "./write-cells";

/** What a request can be told without an answer; rows, emptied tables and the note need one and are done elsewhere. */
export type SimpleWrite = Exclude<Write, { write: "rows" | "emptyTable" | "note" }>;

type Appliers = {
  readonly [Kind in SimpleWrite["write"]]: (
    objects: RequestObjects,
    write: Extract<SimpleWrite, { write: Kind }>,
  ) => void;
};

/** Adds one planned write to the request that is being made. */
export function applyWrite(objects: RequestObjects, write: SimpleWrite): void {
  const apply = appliers[write.write] as (objects: RequestObjects, write: SimpleWrite) => void;
  apply(objects, write);
}

const appliers: Appliers = {
  sheet: (objects, { sheet, instead, tabColor, gridlines }) => {
    const { worksheets } = objects.context.workbook;
    const worksheet = instead === null ? worksheets.add(sheet) : worksheets.getItem(instead);
    if (instead !== null) worksheet.name = sheet;
    objects.name(sheet, worksheet);
    worksheet.tabColor = tabColor;
    worksheet.showGridlines = gridlines;
  },
  cells: (objects, { sheet, row, column, cells }) => {
    const columnCount = cells[0]?.length ?? 0;
    if (columnCount === 0) return;
    writeCells(objects.area(sheet, { row, column, rowCount: cells.length, columnCount }), cells);
  },
  fill: (objects, { sheet, area, formula, except = [] }) => {
    // One formula for the whole column, as Excel wants it for a calculated column; the types know only grids.
    objects.area(sheet, area).formulas = formula as unknown as string[][];
    for (const { row, column, cell } of except)
      objects.area(sheet, { row, column, rowCount: 1, columnCount: 1 }).values = [[cellInput(cell)]];
  },
  look: (objects, { sheet, areas, look }) =>
    applyLook(objects.areas(sheet, areas), look, { linesInside: areas.some(({ rowCount }) => rowCount > 1) }),
  numberFormat: (objects, { sheet, area, format }) => {
    objects.area(sheet, area).numberFormat = format as unknown as string[][];
  },
  numberFormats: (objects, { sheet, area, formats }) => {
    objects.area(sheet, area).numberFormat = formats.map((line) => [...line]);
  },
  columnWidth: (objects, { sheet, areas, characters }) => {
    objects.areas(sheet, areas).format.columnWidth = widthInPoints(characters);
  },
  rowHeight: (objects, { sheet, row, lines }) => {
    objects.area(sheet, { row, column: 0, rowCount: 1, columnCount: 1 }).format.rowHeight =
      heightInPoints(lines);
  },
  hideColumns: (objects, { sheet, column, columnCount }) => {
    const cells = objects.area(sheet, { row: 0, column, rowCount: 1, columnCount });
    cells.getEntireColumn().columnHidden = true;
  },
  table: (objects, { sheet, table: name, area, filterButtons }) => {
    const table = objects.sheet(sheet).tables.add(objects.area(sheet, area), true);
    table.name = name;
    table.style = "TableStyleLight1";
    // Rows are told apart by thin lines, which leave the highlights their colors.
    table.showBandedRows = false;
    if (!filterButtons) table.showFilterButton = false;
  },
  releaseTable: ({ context }, { table: name }) => {
    context.workbook.tables.getItem(name).convertToRange();
  },
  showHeader: ({ context }, { table: name }) => {
    context.workbook.tables.getItem(name).showHeaders = true;
  },
  growTable: ({ context }, { table: name, rowCount }) => {
    const table = context.workbook.tables.getItem(name);
    table.resize(table.getRange().getResizedRange(rowCount, 0));
  },
  validation: (objects, { sheet, areas, validation }) =>
    applyValidation(objects.areas(sheet, areas), validation),
  highlight: (objects, { sheet, area, rule }) => applyHighlight(objects.area(sheet, area), rule),
  name: (objects, { name, sheet, row, column }) => {
    objects.context.workbook.names.add(
      name,
      objects.area(sheet, { row, column, rowCount: 1, columnCount: 1 }),
    );
  },
  freeze: (objects, { sheet, rows, columns }) => {
    const panes = objects.sheet(sheet).freezePanes;
    if (columns === 0) panes.freezeRows(rows);
    else panes.freezeAt(objects.area(sheet, { row: 0, column: 0, rowCount: rows, columnCount: columns }));
  },
  page: (objects, { sheet, headerRows, headerColumns, pagesAcross, upright, paper }) => {
    const layout = objects.sheet(sheet).pageLayout;
    layout.orientation = upright ? "Portrait" : "Landscape";
    if (paper !== undefined) layout.paperSize = paper;
    layout.zoom = { horizontalFitToPages: pagesAcross };
    if (headerRows > 0) layout.setPrintTitleRows(`$${headerRows}:$${headerRows}`);
    if (headerColumns > 0) layout.setPrintTitleColumns(`$A:$${columnLetters(headerColumns - 1)}`);
  },
  clear: (objects, { sheet }) => {
    const cells = objects.sheet(sheet).getRange();
    cells.unmerge();
    cells.clear();
  },
  merge: (objects, { sheet, area }) => objects.area(sheet, area).merge(),
  deleteName: (objects, { name }) => objects.context.workbook.names.getItem(name).delete(),
  noteRestoring: ({ context }, { isRestoring }) => writeRestoringMark(context, isRestoring),
  notePrintView: ({ context }, { mark }) => writePrintViewMark(context, mark),
  activate: (objects, { sheet, row, column }) => {
    objects.sheet(sheet).activate();
    objects.area(sheet, { row, column, rowCount: 1, columnCount: 1 }).select();
  },
  repeat: (objects, { sheet, area, over }) => {
    objects.area(sheet, over).copyFrom(objects.area(sheet, area), "Formulas");
  },
  chart: (objects, { sheet, chart }) => addChart(objects, sheet, chart),
  insertColumn: (objects, { sheet, column }) => {
    objects.column(sheet, column).insert("Right");
    objects.forgetAreas();
  },
  copyColumn: (objects, { sheet, from, to, firstRow, rowCount }) => {
    const cells = (column: number) =>
      objects.area(sheet, { row: firstRow, column, rowCount, columnCount: 1 });
    cells(to).copyFrom(cells(from));
  },
  deleteColumn: (objects, { sheet, column }) => {
    objects.column(sheet, column).delete("Left");
    objects.forgetAreas();
  },
};
