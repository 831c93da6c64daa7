import type { InSheet } from "./object-kinds";

/** Points of a pixel at 100 %: 96 pixels and 72 points make an inch. */
export const pointsPerPixel = 0.75;

const defaultColumnPixels = 64;
const defaultRowPixels = 20;
/** Beyond this many rows or columns all are taken to have the default size. */
const measured = 2_000;

/** Width of the columns from one up to (not with) another. */
export function pointsAcross({ host, sheetId }: InSheet, from: number, to: number): number {
  return total(from, to, {
    standard: defaultColumnPixels,
    pixels: (index) => host.book.columnWidth(sheetId, index),
  });
}

/** Height of the rows from one up to (not with) another. */
export function pointsDown({ host, sheetId }: InSheet, from: number, to: number): number {
  return total(from, to, {
    standard: defaultRowPixels,
    pixels: (index) => host.book.rowHeight(sheetId, index),
  });
}

function total(
  from: number,
  to: number,
  size: { standard: number; pixels: (index: number) => number },
): number {
  const last = Math.min(to, Math.max(from, measured));
  let pixels = (to - last) * size.standard;
  for (let index = from; index < last; index += 1) pixels += size.pixels(index);
  return pixels * pointsPerPixel;
}
