// Excel's default font is 7 pixels a character and 5 pixels of margin a column; a pixel is three quarters of a point.
const pixelsPerCharacter = 7;
const marginPixels = 5;
const pointsPerPixel = 0.75;

/** A column's width as `format.columnWidth` takes it, from a number of characters. */
export function widthInPoints(characters: number): number {
  return (characters * pixelsPerCharacter + marginPixels) * pointsPerPixel;
}

const pointsPerLine = 15;
const marginPoints = 3;

/** A row's height as `format.rowHeight` takes it, from a number of lines. */
export function heightInPoints(lines: number): number {
  return lines * pointsPerLine + marginPoints;
}
