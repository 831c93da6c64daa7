import { intersection } from "./area-geometry";
import type { InAreas } from "./object-kinds";

const pixelsPerCharacter = 7;
const padding = 12;
const widestPixels = 1_790;
const linePixels = 20;

/** Makes columns as wide as their longest text; an empty column stays as it is. Letters are taken to be equally wide. */
export function autofitColumns(self: InAreas): void {
  const { host, sheetId } = self;
  for (const area of usedParts(self)) {
    for (let column = area.column; column < area.column + area.columnCount; column += 1) {
      const longest = longestLine(self, { ...area, column, columnCount: 1 });
      if (longest === 0) continue;
      host.book.setColumnWidth(
        sheetId,
        column,
        Math.min(widestPixels, longest * pixelsPerCharacter + padding),
      );
    }
  }
}

/** Makes rows as high as the text in them, counting the lines that wrapping gives. */
export function autofitRows(self: InAreas): void {
  const { host, sheetId } = self;
  for (const area of usedParts(self)) {
    for (let row = area.row; row < area.row + area.rowCount; row += 1) {
      let lines = 1;
      for (let column = area.column; column < area.column + area.columnCount; column += 1) {
        lines = Math.max(lines, linesOf(self, row, column));
      }
      host.book.setRowHeight(sheetId, row, lines * linePixels);
    }
  }
}

function usedParts({ host, sheetId, areas }: InAreas): InAreas["areas"] {
  const used = host.book.usedArea(sheetId, true);
  return areas.map((area) => used && intersection(area, used)).filter((area) => area !== null);
}

function longestLine({ host, sheetId }: InAreas, area: InAreas["areas"][number]): number {
  let longest = 0;
  for (let row = area.row; row < area.row + area.rowCount; row += 1) {
    for (const line of host.book.text(sheetId, row, area.column).split("\n"))
      longest = Math.max(longest, line.length);
  }
  return longest;
}

function linesOf({ host, sheetId }: InAreas, row: number, column: number): number {
  const text = host.book.text(sheetId, row, column);
  if (text === "" || !host.book.format(sheetId, row, column).wrapText) return 1;
  const perLine = Math.max(
    1,
    Math.floor((host.book.columnWidth(sheetId, column) - padding) / pixelsPerCharacter),
  );
  return text.split("\n").reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / perLine)), 0);
}
