import type { Area, SheetContent } from "../host/book/book-content";
import type { CountedUse } from "./counted-use";
import { areaAddress, cellAddress } from "./sheet/cell-addresses";

/**
 * Counts what a sheet holds once it is read.
 *
 * Errors: `UnreadableFile`, which names the sheet and the area, when it is more than can be opened.
 */
export function checkLimits(sheet: SheetContent, use: CountedUse): void {
  const used = usedArea(sheet);
  const at = (area: string) => ({ sheet: sheet.name, area });
  const place = () => at(areaAddress(used));
  const end = () => at(cellAddress(used.rowCount - 1, used.columnCount - 1));
  // Of rows and places, the last cell is what has to go; of all else, there is too much of it.
  use.add("rows", used.rowCount, end);
  use.add("places", used.rowCount * used.columnCount, end);
  use.add("cells", sheet.cells.length, place);
  use.add("merges", sheet.merges.length, place);
  const largest = [...sheet.merges].sort((one, other) => sizeOf(other) - sizeOf(one))[0];
  const merged = sheet.merges.reduce((sum, area) => sum + sizeOf(area), 0);
  use.add("mergedCells", merged, () => at(areaAddress(largest ?? used)));
  checkRules(sheet, use);
}

function checkRules({ name, validations, conditionalFormats }: SheetContent, use: CountedUse): void {
  for (const { areas } of [...validations, ...conditionalFormats]) {
    const place = () => ({ sheet: name, area: areas.slice(0, 1).map(areaAddress).join("") });
    use.add("rules", 1, place);
    use.add("ruleAreas", areas.length, place);
  }
}

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

function sizeOf({ rowCount, columnCount }: Area): number {
  return rowCount * columnCount;
}
