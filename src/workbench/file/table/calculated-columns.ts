import type { CellContent, TableContent } from "../../host/book/book-content";
import { copiesOf } from "../formula/shift-formula";

/**
 * Gives the columns of a sheet's tables the formula that fills them, and that of their totals, where the file does not name them,
 * as files that LibreOffice saved: a column has one when all its cells hold the same, counted from their own row.
 */
export function findCalculatedColumns(
  tables: readonly TableContent[],
  cells: readonly CellContent[],
): TableContent[] {
  if (tables.length === 0) return [];
  const plain = cells.filter(({ array }) => array === undefined);
  const formulas = new Map(plain.map((cell) => [`${cell.row},${cell.column}`, cell.formula]));
  return tables.map((table) => withFormulas(table, formulas));
}

function withFormulas(table: TableContent, formulas: ReadonlyMap<string, string | undefined>): TableContent {
  const firstRow = table.area.row + (table.showHeaders ? 1 : 0);
  const rowCount = table.area.rowCount - (table.showHeaders ? 1 : 0) - (table.showTotals ? 1 : 0);
  const columns = table.columns.map((column, index) => {
    const at = (row: number) => formulas.get(`${row},${table.area.column + index}`);
    const body = Array.from({ length: Math.max(rowCount, 0) }, (_nothing, row) => at(firstRow + row));
    const calculatedFormula = column.calculatedFormula ?? sharedFormula(body);
    const totals = table.showTotals ? at(table.area.row + table.area.rowCount - 1) : undefined;
    const totalsFormula = column.totalsFormula ?? totals;
    return {
      ...column,
      ...(calculatedFormula === undefined ? {} : { calculatedFormula }),
      ...(totalsFormula === undefined ? {} : { totalsFormula }),
    };
  });
  return { ...table, columns };
}

function sharedFormula(formulas: readonly (string | undefined)[]): string | undefined {
  const first = formulas[0];
  if (first === undefined) return undefined;
  const copy = copiesOf(first);
  return formulas.every((formula, row) => formula === copy(row, 0)) ? first : undefined;
}
