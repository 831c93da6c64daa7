import type { Area, CellFormat } from "../book/book-content";
import { cellCount, cellsOf, intersection } from "./area-geometry";
import type { InAreas } from "./object-kinds";

/** Reads one property of the looks of all cells; null where they differ, as in Excel. */
export function uniform<T>(self: InAreas, read: (format: CellFormat) => T): T | null {
  const { host, sheetId } = self;
  let first: { value: T } | null = null;
  for (const area of self.areas.flatMap((whole) => areasToRead(self, whole))) {
    for (const { row, column } of cellsOf(area)) {
      const value = read(host.book.format(sheetId, row, column));
      if (first && first.value !== value) return null;
      first ??= { value };
    }
  }
  return first?.value ?? null;
}

/** Changes the looks of all cells. */
export function changeFormat({ host, sheetId, areas }: InAreas, change: Partial<CellFormat>): void {
  for (const area of areas) host.book.changeFormat(sheetId, area, change);
}

const smallEnough = 50_000;

/** A huge area is read where the sheet is in use, and one cell stands for the rest. */
function areasToRead({ host, sheetId }: InAreas, area: Area): Area[] {
  if (cellCount(area) <= smallEnough) return [area];
  const used = host.book.usedArea(sheetId, false, area);
  const shared = used && intersection(used, area);
  const last = {
    row: area.row + area.rowCount - 1,
    column: area.column + area.columnCount - 1,
    rowCount: 1,
    columnCount: 1,
  };
  return shared ? [shared, last] : [last];
}
