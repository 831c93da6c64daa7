import type { Cell } from "../../domain/cell";
import type { CellsReading, SheetArea, WorkbookPort } from "../workbook-port";
import { groupedAreas } from "./grouped-areas";
import { placeKey, type Mend } from "./mend";

/** Mends that replace nothing but what was typed, and whether their sheets let themselves be written to. */
export interface TypedOnly {
  readonly mends: readonly Mend[];
  readonly isProtected: boolean;
}

/**
 * Leaves out what would replace a formula: it shows something wrong, but it is the formula that has to be put right.
 *
 * Takes one request.
 */
export async function typedOnly(port: WorkbookPort, mends: readonly Mend[]): Promise<TypedOnly> {
  if (mends.length === 0) return { mends, isProtected: false };
  const cells = mends.filter((mend) => mend.mend !== "rows");
  const areas: SheetArea[] = groupedAreas(cells).flatMap(({ sheet, areas: blocks }) =>
    blocks.map((area) => ({ sheet, area })),
  );
  const rows = mends.flatMap((mend) => (mend.mend === "rows" ? [mend.cells] : []));
  const found = await port.readCells([...areas, ...rows]);
  const formulas = new Set(areas.flatMap((at, index) => formulasIn(at, found[index]?.cells ?? [])));
  return {
    mends: mends.filter((mend) => mend.mend === "rows" || !formulas.has(placeKey(mend.place))),
    isProtected: found.some(({ isProtected }) => isProtected),
  };
}

function formulasIn({ sheet, area }: SheetArea, cells: CellsReading["cells"]): string[] {
  return cells.flatMap((line, down) =>
    line.flatMap((cell, right) =>
      isFormula(cell) ? [placeKey({ sheet, row: area.row + down, column: area.column + right })] : [],
    ),
  );
}

// An apostrophe text that begins with = reads the same, and is better left alone as well.
function isFormula(cell: Cell): boolean {
  return typeof cell === "string" && cell.startsWith("=");
}
