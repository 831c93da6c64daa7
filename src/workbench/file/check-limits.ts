import type { Area, SheetContent } from "../host/book/book-content";
import { limits } from "./limits";
import { areaAddress, cellAddress } from "./sheet/cell-addresses";
import { UnreadableFile } from "./unreadable-file";

/**
 * Counts what the sheets of a workbook hold, one after the other.
 *
 * Errors: `UnreadableFile`, which names the sheet and the area, as soon as it is more than can be opened.
 */
export function limitCheck(): (sheet: SheetContent) => void {
  const total = { cells: 0, rows: 0, places: 0, merges: 0, mergedCells: 0 };
  return (sheet) => {
    const used = usedArea(sheet);
    const counts = {
      rows: used.rowCount,
      places: used.rowCount * used.columnCount,
      cells: sheet.cells.length,
      merges: sheet.merges.length,
      mergedCells: sheet.merges.reduce((sum, area) => sum + area.rowCount * area.columnCount, 0),
    };
    for (const [name, words] of Object.entries(counted) as [keyof typeof counts, string][]) {
      total[name] += counts[name];
      if (total[name] <= limits[name]) continue;
      throw new UnreadableFile("sheetTooLarge", {
        sheet: sheet.name,
        area: placeOf(sheet, used, name),
        words,
      });
    }
  };
}

const counted = {
  rows: `${limits.rows.toLocaleString("en")} rows`,
  places: `${limits.places.toLocaleString("en")} places for cells`,
  cells: `${limits.cells.toLocaleString("en")} cells`,
  merges: `${limits.merges.toLocaleString("en")} merged blocks`,
  mergedCells: `${limits.mergedCells.toLocaleString("en")} merged cells`,
} as const;

function usedArea({ cells, tables, merges, rowHeights, hiddenRows }: SheetContent): Area {
  let [rowCount, columnCount] = [0, 0];
  const reach = (row: number, column: number) => {
    rowCount = Math.max(rowCount, row + 1);
    columnCount = Math.max(columnCount, column + 1);
  };
  for (const { row, column } of cells) reach(row, column);
  for (const row of [...hiddenRows, ...Object.keys(rowHeights)]) reach(Number(row), 0);
  for (const area of [...tables.map((table) => table.area), ...merges]) {
    reach(area.row + area.rowCount - 1, area.column + area.columnCount - 1);
  }
  return { row: 0, column: 0, rowCount, columnCount };
}

// Of rows and places, the last cell is what has to go; of all else, there is too much of it.
function placeOf(sheet: SheetContent, used: Area, name: keyof typeof counted): string {
  const largest = [...sheet.merges].sort((one, other) => sizeOf(other) - sizeOf(one))[0];
  if (name === "mergedCells" && largest) return areaAddress(largest);
  return name === "rows" || name === "places"
    ? cellAddress(used.rowCount - 1, used.columnCount - 1)
    : areaAddress(used);
}

function sizeOf({ rowCount, columnCount }: Area): number {
  return rowCount * columnCount;
}
