import { type Cell, cellText } from "./cell";
import { isWord } from "./is-word";
import { nameKey } from "./name-key";

/** A Want is rated from 1 to 5; a Must have and a Do not want are answered with Yes or No. */
export type CriterionKind = "want" | "mustHave" | "doNotWant";

/** One thing that partners are rated on, with how much it matters beside the others. */
export interface Criterion {
  readonly name: string;
  readonly kind: CriterionKind;
  readonly weight: number;
}

/** A criterion as it stands in the workbook, right or wrong. */
export interface CriterionRecord {
  readonly name: Cell;
  readonly kind: Cell;
  readonly weight: Cell;
}

/** The words that the workbook has for the kinds of criteria. */
export type KindWords = Readonly<Record<CriterionKind, string>>;

const kinds: readonly CriterionKind[] = ["want", "mustHave", "doNotWant"];

/**
 * The criteria that count, in their order.
 *
 * Two with the same name both count; one without a name or of an unknown kind does not.
 */
export function countedCriteria(records: readonly CriterionRecord[], words: KindWords): Criterion[] {
  return records.flatMap(({ name, kind: kindCell, weight }) => {
    const kind = nameKey(name) === "" ? null : parseCriterionKind(kindCell, words);
    return kind ? [{ name: cellText(name), kind, weight: countedWeight(weight) }] : [];
  });
}

/** The kind that a cell names, or null when it names none. */
export function parseCriterionKind(cell: Cell, words: KindWords): CriterionKind | null {
  return kinds.find((kind) => isWord(cell, words[kind])) ?? null;
}

/** The weight a cell counts with: its number, or 0 when it holds no number or a negative one. */
export function countedWeight(cell: Cell): number {
  return typeof cell === "number" && cell > 0 ? cell : 0;
}
