import type { CellContent, TableContent } from "../host/book/book-content";
import { shiftFormula } from "./shift-formula";

/**
 * Gives a table's columns the formula that fills them where the file does not name it, as files that LibreOffice
 * saved: a column has one when all its cells hold the same, counted from their own row.
 */
export function findCalculatedColumns(table: TableContent, cells: readonly CellContent[]): TableContent {
  const formulas = new Map(cells.map((cell) => [`${cell.row},${cell.column}`, cell.formula]));
  const firstRow = table.area.row + (table.showHeaders ? 1 : 0);
  const rowCount = table.area.rowCount - (table.showHeaders ? 1 : 0) - (table.showTotals ? 1 : 0);
  const columns = table.columns.map((column, index) => {
    const at = (row: number) => formulas.get(`${firstRow + row},${table.area.column + index}`);
    const first = rowCount > 0 ? at(0) : undefined;
    if (column.calculatedFormula !== undefined || first === undefined) return column;
    for (let row = 1; row < rowCount; row++) {
      if (at(row) !== shiftFormula(first, row, 0)) return column;
    }
    return { ...column, calculatedFormula: first };
  });
  return { ...table, columns };
}
