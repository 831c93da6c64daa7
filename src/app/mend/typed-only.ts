import { formulaPlaces, placeKey } from "../formula-places";
import { sheetAreas } from "../grouped-areas";
import type { SheetPlace, WorkbookPort } from "../workbook-port";
import { isOfOneCell, type DropDownMend, type Mend, type RowsMend } from "./mend";

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
  const cells = mends.flatMap(cellsOf);
  const blocks = mends.flatMap((mend) => (isOfCells(mend) ? [] : mend.cells));
  const { formulas, isProtected } = await formulaPlaces(port, [...sheetAreas(cells), ...blocks]);
  return { mends: mends.flatMap((mend) => typedPart(mend, formulas)), isProtected };
}

function cellsOf(mend: Mend): readonly { readonly place: SheetPlace }[] {
  if (mend.mend === "name") return mend.named;
  return isOfOneCell(mend) ? [mend] : [];
}

function isOfCells(mend: Mend): mend is Exclude<Mend, RowsMend | DropDownMend> {
  return mend.mend === "name" || isOfOneCell(mend);
}

function typedPart(mend: Mend, formulas: ReadonlyMap<string, string>): Mend[] {
  if (isOfOneCell(mend)) return formulas.has(placeKey(mend.place)) ? [] : [mend];
  if (mend.mend !== "name") return [mend];
  const isTyped = ({ place, seen }: (typeof mend.named)[number]) =>
    (formulas.get(placeKey(place)) ?? seen) === seen;
  // A name that a formula lists stays as it is, and so do those that are taken from there.
  if (mend.named.some((named) => named.isListed && !isTyped(named))) return [];
  const named = mend.named.filter(isTyped);
  return named.length > 0 ? [{ ...mend, named }] : [];
}
