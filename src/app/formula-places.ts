import type { Cell } from "../domain/cell";
import type { CellsReading, SheetArea, SheetPlace, WorkbookPort } from "./workbook-port";

/** The cells that hold a formula, by the keys of their places, and whether a sheet refuses to be written to. */
export interface FormulaPlaces {
  readonly formulas: ReadonlyMap<string, string>;
  readonly isProtected: boolean;
}

/** Looks which cells of some blocks hold a formula, in one request; in none when there are no blocks. */
export async function formulaPlaces(port: WorkbookPort, areas: readonly SheetArea[]): Promise<FormulaPlaces> {
  if (areas.length === 0) return { formulas: new Map(), isProtected: false };
  const found = await port.readCells(areas);
  return {
    formulas: new Map(areas.flatMap((at, index) => formulasIn(at, found[index]?.cells ?? []))),
    isProtected: found.some(({ isProtected }) => isProtected),
  };
}

/** Tells cells apart. */
export function placeKey({ sheet, row, column }: SheetPlace): string {
  return JSON.stringify([sheet, row, column]);
}

function formulasIn({ sheet, area }: SheetArea, cells: CellsReading["cells"]): [string, string][] {
  const keyAt = (down: number, right: number) =>
    placeKey({ sheet, row: area.row + down, column: area.column + right });
  return cells.flatMap((line, down) =>
    line.flatMap((cell, right): [string, string][] => (isFormula(cell) ? [[keyAt(down, right), cell]] : [])),
  );
}

/** Whether what stands in a cell is a formula; a text that begins with =, after an apostrophe, reads the same. */
export function isFormula(cell: Cell): cell is string {
  return typeof cell === "string" && cell.startsWith("=");
}
