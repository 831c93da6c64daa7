import type { CellContent, SheetContent } from "../../host/book/book-content";
import { usualColumnWidth } from "../../host/book/excel-size";
import { digitPixels, mostPoints } from "./sheet-settings";

// Units: points. What Excel gives a row of Calibri 11.
const usualLine = 15;
const usualFontSize = 11;
const marginPixels = 5;
/** A letter is a little narrower than a digit on average; this guesses rather too many lines than too few. */
const letterPixels = digitPixels * 0.95;

/**
 * The heights in points that rows with wrapped text need, for programs that do not fit rows when they open a file. They
 * are none that a person set: Excel goes on fitting the rows while people type.
 */
export function fittedHeights(sheet: SheetContent): Map<number, number> {
  const heights = new Map<number, number>();
  for (const cell of sheet.cells) {
    const height = wrappedHeight(cell, sheet.columnWidths[cell.column] ?? usualColumnWidth);
    if (height > Math.max(usualLine, heights.get(cell.row) ?? 0)) heights.set(cell.row, height);
  }
  return heights;
}

function wrappedHeight({ value, format }: CellContent, pixels: number): number {
  if (!format?.wrapText || typeof value !== "string") return 0;
  const scale = (format.fontSize ?? usualFontSize) / usualFontSize;
  const lineLength = Math.max(1, Math.floor((pixels - marginPixels) / (letterPixels * scale)));
  return Math.min(lineCount(value, lineLength) * usualLine * scale, mostPoints);
}

function lineCount(text: string, lineLength: number): number {
  return text.split("\n").reduce((lines, paragraph) => lines + paragraphLines(paragraph, lineLength), 0);
}

function paragraphLines(paragraph: string, lineLength: number): number {
  let lines = 1;
  let used = 0;
  for (const { length } of paragraph.split(" ")) {
    const withSpace = used === 0 ? length : used + 1 + length;
    if (withSpace <= lineLength) {
      used = withSpace;
      continue;
    }
    // A word longer than the line is broken over several.
    lines += (used === 0 ? 0 : 1) + Math.ceil(length / lineLength) - 1;
    used = length % lineLength || lineLength;
  }
  return lines;
}
