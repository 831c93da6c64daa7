import type { Look } from "../workbook/looks";

/** Makes blocks of cells look as described; what the look does not say stays as it is. */
export function applyLook(
  { format }: Excel.Range | Excel.RangeAreas,
  look: Look,
  has: { readonly linesInside: boolean },
): void {
  if (look.bold !== undefined) format.font.bold = look.bold;
  if (look.italic !== undefined) format.font.italic = look.italic;
  if (look.fontColor !== undefined) format.font.color = look.fontColor;
  if (look.fontSize !== undefined) format.font.size = look.fontSize;
  if (look.fill !== undefined) format.fill.color = look.fill;
  if (look.align !== undefined) format.horizontalAlignment = look.align;
  if (look.middle !== undefined) format.verticalAlignment = look.middle;
  if (look.wrap !== undefined) format.wrapText = look.wrap;
  if (look.rowLines !== undefined) applyRowLines(format, look.rowLines, has.linesInside);
  if (look.rightLine !== undefined) applyRightLine(format, look.rightLine);
}

function applyRowLines(format: Excel.RangeFormat, color: string, linesInside: boolean): void {
  for (const side of linesInside
    ? (["InsideHorizontal", "EdgeBottom"] as const)
    : (["EdgeBottom"] as const)) {
    const border = format.borders.getItem(side);
    border.style = "Continuous";
    border.color = color;
  }
}

function applyRightLine(format: Excel.RangeFormat, color: string): void {
  const border = format.borders.getItem("EdgeRight");
  border.style = "Continuous";
  border.weight = "Thick";
  border.color = color;
}
