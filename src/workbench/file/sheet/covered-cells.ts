import type { Area, CellContent } from "../../host/book/book-content";
import { excelColumns } from "../../host/book/excel-size";
import { contains } from "./cell-addresses";

/** Tells which cells lie under merged blocks: all of a block but its first one. */
export function buildCoverFinder(merges: readonly Area[]): (cell: CellContent) => boolean {
  const large = merges.filter(isLarge);
  const covered = new Set<number>();
  for (const area of merges) if (!isLarge(area)) for (const place of coveredPlaces(area)) covered.add(place);
  return (cell) =>
    covered.has(placeOf(cell)) ||
    large.some((area) => contains(area, cell.row, cell.column) && placeOf(area) !== placeOf(cell));
}

// There may be tens of thousands of small blocks, but hardly ever many large ones.
function isLarge({ rowCount, columnCount }: Area): boolean {
  return rowCount * columnCount > 1000;
}

function coveredPlaces({ row, column, rowCount, columnCount }: Area): number[] {
  const places = Array.from({ length: rowCount * columnCount }, (_none, at) =>
    placeOf({ row: row + Math.floor(at / columnCount), column: column + (at % columnCount) }),
  );
  return places.slice(1);
}

function placeOf({ row, column }: { row: number; column: number }): number {
  return row * excelColumns + column;
}
