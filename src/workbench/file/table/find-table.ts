import type { CellContent, SheetContent, TableContent } from "../../host/book/book-content";
import { contains } from "../sheet/cell-addresses";

/**
 * Tells in which table of a sheet a cell lies, or null. Cells come row by row: a table that one lies in is most often
 * the next one's too.
 */
export function buildTableFinder({ tables }: SheetContent): (cell: CellContent) => string | null {
  const inside = ({ area }: TableContent, { row, column }: CellContent) => contains(area, row, column);
  let last = tables[0];
  return (cell) => {
    if (last === undefined || !inside(last, cell)) {
      const found = tables.find((table) => inside(table, cell));
      if (!found) return null;
      last = found;
    }
    return last.name;
  };
}
