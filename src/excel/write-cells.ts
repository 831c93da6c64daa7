import type { CellWrite } from "../app/write";
import { numberFormats } from "../workbook/looks";
import { cellInput } from "./cell-input";

/**
 * Puts planned values into the cells of a block, a text in such a way that it stays the text it is.
 *
 * Whether Excel shows an apostrophe that is written into a cell formatted as text is not documented. So such a cell
 * is an ordinary one while it is written to.
 */
export function writeCells(range: Excel.Range, cells: readonly (readonly CellWrite[])[]): void {
  const hasTexts = cells.some((line) => line.some(isText));
  if (hasTexts) range.numberFormat = formatsOfTexts(cells, "General");
  range.values = cells.map((line) => line.map(cellInput));
  if (hasTexts) range.numberFormat = formatsOfTexts(cells, numberFormats.name);
}

// null leaves a cell its format.
function formatsOfTexts(cells: readonly (readonly CellWrite[])[], format: string): (string | null)[][] {
  return cells.map((line) => line.map((cell) => (isText(cell) ? format : null)));
}

function isText(cell: CellWrite): boolean {
  return typeof cell === "object" && cell !== null && "text" in cell;
}
