/** A mean as its band is read from it: to one decimal, halves up, with the 15 digits that a spreadsheet keeps. */
export function roundToOneDecimal(value: number): number {
  return Math.round(Number((value * 10).toPrecision(15))) / 10;
}
