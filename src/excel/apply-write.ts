import type { Write } from "../app/write";
import { applyLook } from "./apply-look";
import { applyHighlight } from "./apply-highlight";
import { applyValidation } from "./apply-validation";
import { cellInput } from "./cell-input";
import type { RequestObjects } from "./request-objects";
import { heightInPoints, widthInPoints } from "./sizes-in-points";

/** What a request can be told without an answer; rows and the note need one and are done elsewhere. */
export type SimpleWrite = Exclude<Write, { write: "rows" | "note" }>;

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
    const range = objects.area(sheet, { row, column, rowCount: cells.length, columnCount });
    range.values = cells.map((line) => line.map(cellInput));
  },
  fill: (objects, { sheet, area, formula }) => {
    // One formula for the whole column, as Excel wants it for a calculated column; the types know only grids.
    objects.area(sheet, area).formulas = formula as unknown as string[][];
  },
  look: (objects, { sheet, area, look }) => applyLook(objects.area(sheet, area), look),
  numberFormat: (objects, { sheet, area, format }) => {
    objects.area(sheet, area).numberFormat = format as unknown as string[][];
  },
  columnWidth: (objects, { sheet, column, characters }) => {
    objects.column(sheet, column).format.columnWidth = widthInPoints(characters);
  },
  rowHeight: (objects, { sheet, row, lines }) => {
    objects.area(sheet, { row, column: 0, rowCount: 1, columnCount: 1 }).format.rowHeight =
      heightInPoints(lines);
  },
  hideColumn: (objects, { sheet, column }) => {
    objects.column(sheet, column).columnHidden = true;
  },
  table: (objects, { sheet, table: name, area, filterButtons }) => {
    const table = objects.sheet(sheet).tables.add(objects.area(sheet, area), true);
    table.name = name;
    table.style = "TableStyleLight1";
    // Rows are told apart by thin lines, which leave the highlights their colors.
    table.showBandedRows = false;
    table.showFilterButton = filterButtons;
  },
  validation: (objects, { sheet, area, validation }) =>
    applyValidation(objects.area(sheet, area), validation),
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
  page: (objects, { sheet, headerRows }) => {
    const layout = objects.sheet(sheet).pageLayout;
    layout.orientation = "Landscape";
    layout.zoom = { horizontalFitToPages: 1 };
    if (headerRows > 0) layout.setPrintTitleRows(`$${headerRows}:$${headerRows}`);
  },
  activate: (objects, { sheet, row, column }) => {
    objects.sheet(sheet).activate();
    objects.area(sheet, { row, column, rowCount: 1, columnCount: 1 }).select();
  },
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
