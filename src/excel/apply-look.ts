import type { Look } from "../workbook/looks";

/** Makes a block of cells look as described; what the look does not say stays as it is. */
export function applyLook(range: Excel.Range, look: Look): void {
  const { format } = range;
  if (look.bold !== undefined) format.font.bold = look.bold;
  if (look.italic !== undefined) format.font.italic = look.italic;
  if (look.fontColor !== undefined) format.font.color = look.fontColor;
  if (look.fontSize !== undefined) format.font.size = look.fontSize;
  if (look.fill !== undefined) format.fill.color = look.fill;
  if (look.align !== undefined) format.horizontalAlignment = look.align;
  if (look.middle !== undefined) format.verticalAlignment = look.middle;
  if (look.wrap !== undefined) format.wrapText = look.wrap;
  if (look.rowLines !== undefined) applyRowLines(format, look.rowLines);
}

function applyRowLines(format: Excel.RangeFormat, color: string): void {
  for (const side of ["InsideHorizontal", "EdgeBottom"] as const) {
    const border = format.borders.getItem(side);
    border.style = "Continuous";
    border.color = color;
  }
}
