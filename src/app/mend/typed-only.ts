import { formulaPlaces, placeKey } from "../formula-places";
import { sheetAreas } from "../grouped-areas";
import type { WorkbookPort } from "../workbook-port";
import { isOfOneCell, type Mend } from "./mend";

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
  const cells = mends.filter(isOfOneCell);
  const blocks = mends.flatMap((mend) => (isOfOneCell(mend) ? [] : mend.cells));
  const { formulas, isProtected } = await formulaPlaces(port, [...sheetAreas(cells), ...blocks]);
  return {
    mends: mends.filter((mend) => !isOfOneCell(mend) || !formulas.has(placeKey(mend.place))),
    isProtected,
  };
}
