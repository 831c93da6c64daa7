import type { Area, SheetContent } from "../host/book/book-content";
import type { CountedUse } from "./counted-use";
import { namedCells, sheetKey } from "./chart/named-cells";
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

/**
 * Counts what the charts of all sheets show.
 *
 * Errors: `UnreadableFile`, which names the sheet and the area, when it is more than can be opened.
 */
export function checkCharts(sheets: readonly SheetContent[], use: CountedUse): void {
  const areas = new Map(sheets.map((sheet) => [sheetKey(sheet.name), usedArea(sheet)]));
  for (const { name, charts } of sheets) {
    for (const { name: title = "", values, categories = "" } of charts.flatMap(({ series }) => series)) {
      const formulas = [title, values, categories].map(namedCells).filter((named) => named !== null);
      for (const { sheetKey: key, area } of formulas) {
        const used = areas.get(key);
        const shown = used ? sizeOf(common(area, used)) : 0;
        use.add("chartCells", shown, () => ({ sheet: name, area: areaAddress(area) }));
      }
    }
  }
}

// Both begin somewhere, but what is used begins at the first cell of the sheet.
function common(area: Area, used: Area): Area {
  return {
    ...area,
    rowCount: Math.max(0, Math.min(area.rowCount, used.rowCount - area.row)),
    columnCount: Math.max(0, Math.min(area.columnCount, used.columnCount - area.column)),
  };
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
