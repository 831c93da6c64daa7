import { arrayAt } from "./array-formulas";
import type { BookContent, CellContent, SheetContent, TableContent } from "./book-content";
import { constantOf, resultOf } from "./cell-content";
import { formulaOf } from "./cell-formula";
import { formatOfLook } from "./cell-format";
import { areaOf } from "./book-state";
import { calculateNow, type Cell } from "./engine";
import { usualColumnWidth, usualRowHeight } from "./excel-size";
import { readTable } from "./table-edits";
import { allTables, sheetName, type Workings } from "./workings";

/** The whole workbook as plain data, to be saved or opened again. */
export function bookContents(w: Workings, names: BookContent["names"]): BookContent {
  if (w.run.active) calculateNow(w.getters);
  const ids = w.getters.getSheetIds();
  return {
    date1904: w.state.date1904,
    sheets: ids.map((id) => sheetContents(w, id)),
    names,
    activeSheet: Math.max(0, ids.indexOf(w.getters.getActiveSheetId())),
  };
}

/** One sheet as plain data. */
export function sheetContents(w: Workings, id: string): SheetContent {
  const { xSplit, ySplit } = w.getters.getPaneDivisions(id);
  const { veryHidden, page, protection, validations, conditionalFormats, charts } = w.state.sheetRecord(id);
  const { color } = w.getters.getSheet(id);
  return {
    name: sheetName(w, id),
    visibility: w.getters.isSheetVisible(id) ? "Visible" : veryHidden ? "VeryHidden" : "Hidden",
    ...(color ? { tabColor: color } : {}),
    showGridlines: w.getters.getGridLinesVisibility(id),
    frozenRows: ySplit,
    frozenColumns: xSplit,
    ...headerContents(w, id),
    cells: cellContents(w, id),
    merges: w.getters.getMerges(id).map((zone) => areaOf({ zone })),
    tables: tableContents(w, id),
    validations: validations.map(({ areas, validation }) => ({ areas, validation })),
    conditionalFormats: conditionalFormats.map(({ areas, rule }) => ({ areas, rule })),
    charts: charts.map((chart) => chart),
    protection,
    ...(page ? { page } : {}),
  };
}

function headerContents(
  w: Workings,
  id: string,
): Pick<SheetContent, "columnWidths" | "rowHeights" | "hiddenRows" | "hiddenColumns"> {
  const columns = range(w.getters.getNumberCols(id));
  const rows = range(w.getters.getNumberRows(id));
  const widths = columns.map((column) => [column, w.getters.getColSize(id, column)] as const);
  const heights = rows.map((row) => [row, w.getters.getUserRowSize(id, row)] as const);
  return {
    columnWidths: Object.fromEntries(widths.filter(([, size]) => size !== usualColumnWidth)),
    rowHeights: Object.fromEntries(
      heights.flatMap(([row, size]) => (size === undefined || size === usualRowHeight ? [] : [[row, size]])),
    ),
    hiddenRows: rows.filter((row) => w.getters.isRowHidden(id, row)),
    hiddenColumns: columns.filter((column) => w.getters.isColHidden(id, column)),
  };
}

function range(length: number): number[] {
  return Array.from({ length }, (_none, at) => at);
}

function cellContents(w: Workings, sheetId: string): CellContent[] {
  const cells: CellContent[] = [];
  for (const cell of w.getters.getCells(sheetId)) {
    const { row, col: column } = w.getters.getCellPosition(cell.id);
    const content = cellContent(w, cell, { sheetId, row, column });
    if (content) cells.push(content);
  }
  return cells.sort((a, b) => a.row - b.row || a.column - b.column);
}

function cellContent(
  w: Workings,
  cell: Cell,
  place: { sheetId: string; row: number; column: number },
): CellContent | null {
  const { row, column, sheetId } = place;
  const array = arrayAt(w, place);
  const formula = array === "broken" ? null : formulaOf(w, place);
  const value = cell.isFormula
    ? resultOf(w.getters.getEvaluatedCell({ sheetId, row, col: column }))
    : constantOf(cell);
  const format = formatOfLook({ style: cell.style, format: cell.format });
  const looks = Object.keys(format).length > 0 ? { format } : {};
  const filled = typeof array === "object" ? { array } : {};
  if (formula !== null) return { row, column, value, formula, ...filled, ...looks };
  if (value !== null) return { row, column, value, ...looks };
  return "format" in looks ? { row, column, ...looks } : null;
}

function tableContents(w: Workings, sheetId: string): TableContent[] {
  return allTables(w)
    .filter((table) => table.sheetId === sheetId)
    .map((table) => {
      const { sheetId: _sheetId, ...content } = readTable(w, table);
      return content;
    });
}
