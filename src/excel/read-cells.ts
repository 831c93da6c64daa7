import type { CellsReading, SheetArea } from "../app/workbook-port";
import { cellValue } from "./cell-value";
import { requestObjects } from "./request-objects";

/** Reads blocks of cells with their formulas, and whether their sheets are protected, in one request. */
export async function readCells(
  context: Excel.RequestContext,
  areas: readonly SheetArea[],
): Promise<CellsReading[]> {
  const objects = requestObjects(context);
  const asked = areas.map(({ sheet, area }) => ({
    range: objects.area(sheet, area).load("formulas"),
    protection: objects.sheet(sheet).protection.load("protected"),
  }));
  await context.sync(); // what stands in the cells
  return asked.map(({ range, protection }) => ({
    cells: range.formulas.map((line: unknown[]) => line.map(cellValue)),
    isProtected: protection.protected,
  }));
}
