import type {
  BookContent,
  CellContent,
  SheetContent,
  TableContent,
} from "../../src/workbench/host/book/book-content";
import { emptySheet } from "../../src/workbench/host/book/empty-content";

/** A workbook with the given sheets, and Excel's defaults for all else. */
export function book(sheets: SheetContent[], rest: Partial<BookContent> = {}): BookContent {
  return { date1904: false, sheets, names: [], activeSheet: 0, ...rest };
}

/** An empty sheet with what is given. */
export function sheet(name: string, rest: Partial<SheetContent> = {}): SheetContent {
  return { ...emptySheet(name), ...rest };
}

/** A table with its header in the given row and column; columns are named by their headers. */
export function table(
  name: string,
  headers: string[],
  place: Partial<TableContent> & { rows: number },
): TableContent {
  const { rows, ...rest } = place;
  return {
    id: "1",
    name,
    area: { row: 0, column: 0, rowCount: rows + 1, columnCount: headers.length },
    columns: headers.map((header, index) => ({ id: String(index + 1), name: header })),
    style: "TableStyleMedium2",
    showHeaders: true,
    showTotals: false,
    showFilterButton: true,
    showBandedRows: true,
    filters: {},
    ...rest,
  };
}

/** Cells of rows written one below the other; `=…` is a formula, with the value last calculated beside it in `results`. */
export function cellsOf(
  rows: (CellContent["value"] | { formula: string; value?: CellContent["value"] })[][],
): CellContent[] {
  return rows.flatMap((values, row) =>
    values.flatMap((value, column): CellContent[] => {
      if (value === null || value === undefined) return [];
      if (typeof value === "object" && "formula" in value) return [{ row, column, ...value }];
      return [{ row, column, value }];
    }),
  );
}
