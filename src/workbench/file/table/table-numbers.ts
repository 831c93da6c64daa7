import type { BookContent, SheetContent, TableContent } from "../../host/book/book-content";
import type { TableNumbers } from "./table-part";

/**
 * Numbers the tables of a workbook and their columns. A number that a table came with stays its own, so that it is
 * found again after it was renamed; Excel calls a file damaged when two tables share one.
 */
export function buildTableNumbers(
  content: BookContent,
): (table: TableContent, sheet: SheetContent) => TableNumbers {
  const tables = content.sheets.flatMap((sheet) => sheet.tables);
  const tableIds = uniqueNumbers(tables.map(({ id }) => id));
  return (table, sheet) => ({
    tableId: tableIds[tables.indexOf(table)] ?? 0,
    columnIds: uniqueNumbers(table.columns.map(({ id }) => id)),
    totalsLabels: totalsLabels(table, sheet),
  });
}

function uniqueNumbers(ids: readonly (string | undefined)[]): number[] {
  const taken = new Set<number>();
  const kept = ids.map((id) => {
    const number = /^[1-9]\d{0,8}$/.test(id ?? "") ? Number(id) : 0;
    if (number === 0 || taken.has(number)) return 0;
    taken.add(number);
    return number;
  });
  let next = 1;
  return kept.map((number) => {
    if (number !== 0) return number;
    while (taken.has(next)) next++;
    taken.add(next);
    return next;
  });
}

function totalsLabels(table: TableContent, sheet: SheetContent): (string | undefined)[] {
  const row = table.area.row + table.area.rowCount - 1;
  return table.columns.map(({ totalsFormula }, index) => {
    if (!table.showTotals || totalsFormula !== undefined) return undefined;
    const cell = sheet.cells.find((other) => other.row === row && other.column === table.area.column + index);
    return typeof cell?.value === "string" && cell.formula === undefined ? cell.value : undefined;
  });
}
