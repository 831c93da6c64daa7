import type { Area, CellContent, SheetContent, TableContent } from "../../host/book/book-content";
import { limits } from "../limits";
import { buildCoverFinder } from "./covered-cells";

/** A sheet as far as it is used, and in words what was left out of it. */
export interface CutSheet {
  sheet: SheetContent;
  cuts: string[];
}

/**
 * Leaves out what lies far beyond the last text, formula or table: looks of empty cells, heights, widths and merged
 * blocks up to the edge of the sheet; and what stands under merged blocks, where the engine keeps nothing. Rules keep
 * their areas: they take no room.
 */
export function cutToUse(sheet: SheetContent): CutSheet {
  const filled = filledSize(sheet);
  const tables = sheet.tables.map((table) => cutTable(table, filled.rows));
  const used = withTables(filled, tables);
  const edge = { rows: used.rows + limits.strayRows, columns: used.columns + limits.strayColumns };
  const near = nearParts(sheet, edge);
  const merges = sheet.merges.flatMap((area) => cutMerge(area, used, edge));
  const isCovered = buildCoverFinder(merges);
  const covered = near.cells.filter((cell) => isFilled(cell) && isCovered(cell));
  const gone = new Set(covered);
  const cells = near.cells.flatMap((cell) => (gone.has(cell) ? onlyLooks(cell) : [cell]));
  const kept = new Set(merges);
  const isSame = (Object.keys(near) as (keyof typeof near)[]).every(
    (key) => Object.keys(near[key]).length === Object.keys(sheet[key]).length,
  );
  return {
    sheet: {
      ...sheet,
      ...near,
      cells,
      tables,
      merges,
      frozenRows: Math.min(sheet.frozenRows, edge.rows),
      frozenColumns: Math.min(sheet.frozenColumns, edge.columns),
    },
    cuts: [
      ...(isSame ? [] : ["looks and sizes of empty cells far beyond the others"]),
      ...(sheet.merges.every((area) => kept.has(area)) ? [] : ["merged cells beyond the used ones"]),
      ...(covered.length > 0 ? ["texts, numbers and formulas under merged cells"] : []),
      ...tables.flatMap((table, at) =>
        table === sheet.tables[at] ? [] : [`empty rows at the end of the table ${table.name}`],
      ),
    ],
  };
}

function nearParts(sheet: SheetContent, { rows, columns }: Size) {
  return {
    cells: sheet.cells.filter(({ row, column }) => row < rows && column < columns),
    rowHeights: nearEntries(sheet.rowHeights, rows),
    columnWidths: nearEntries(sheet.columnWidths, columns),
    hiddenRows: sheet.hiddenRows.filter((row) => row < rows),
    hiddenColumns: sheet.hiddenColumns.filter((column) => column < columns),
  };
}

interface Size {
  rows: number;
  columns: number;
}

function filledSize({ cells }: SheetContent): Size {
  const size = { rows: 0, columns: 0 };
  for (const cell of cells) {
    if (!isFilled(cell)) continue;
    size.rows = Math.max(size.rows, cell.row + 1);
    size.columns = Math.max(size.columns, cell.column + 1);
  }
  return size;
}

function onlyLooks({ row, column, format }: CellContent): CellContent[] {
  return format === undefined ? [] : [{ row, column, format }];
}

function isFilled({ value, formula }: CellContent): boolean {
  return value !== undefined || formula !== undefined;
}

function withTables(size: Size, tables: readonly TableContent[]): Size {
  const ends = tables.map(({ area }) => area);
  return {
    rows: Math.max(size.rows, ...ends.map(({ row, rowCount }) => row + rowCount)),
    columns: Math.max(size.columns, ...ends.map(({ column, columnCount }) => column + columnCount)),
  };
}

// A table's totals stand in its last row, so one that has them is as long as it is.
function cutTable(table: TableContent, filledRows: number): TableContent {
  const { area, showTotals, showHeaders } = table;
  const needed = Math.max(filledRows - area.row, showHeaders ? 2 : 1);
  if (showTotals || area.rowCount <= needed + limits.strayRows) return table;
  return { ...table, area: { ...area, rowCount: needed } };
}

function cutMerge(area: Area, used: Size, edge: Size): Area[] {
  if (area.row >= edge.rows || area.column >= edge.columns) return [];
  if (area.row + area.rowCount <= edge.rows && area.column + area.columnCount <= edge.columns) return [area];
  const rowCount = Math.min(area.rowCount, Math.max(used.rows - area.row, 1));
  const columnCount = Math.min(area.columnCount, Math.max(used.columns - area.column, 1));
  return rowCount * columnCount === 1 ? [] : [{ ...area, rowCount, columnCount }];
}

function nearEntries(entries: Readonly<Record<number, number>>, end: number): Record<number, number> {
  return Object.fromEntries(Object.entries(entries).filter(([at]) => Number(at) < end));
}
