import { type Cell, isCellError } from "./cell";
import type { Criterion } from "./criterion";
import { isWord } from "./is-word";
import { roundToSixDecimals } from "./round-to-six-decimals";

/** What the Must haves and Do not wants of one row say about the partner. */
export type RowGate = "excluded" | "check" | "eligible";

/** The workbook's words for the two answers to a Must have or a Do not want. */
export interface GateWords {
  readonly yes: string;
  readonly no: string;
}

/** What one person's rating of one partner comes to. */
export interface RowScore {
  readonly score: number | null;
  readonly coverage: number | null;
  readonly gate: RowGate;
}

/**
 * What one person's ratings of one partner come to, given in the order of the criteria.
 *
 * Units:  score from 0 to 100; coverage is the share of the weight that was rated, from 0 to 1, to 6 decimals.
 *         Null where there is nothing to divide by; both null when a Want shows an Excel error, or when weights are too
 *         large to add up.
 * Source: product.md, "Rating" and "Score".
 */
export function rowScore(
  criteria: readonly Criterion[],
  ratings: readonly Cell[],
  words: GateWords,
): RowScore {
  const { score, coverage } = wantScore(criteria, ratings);
  return { score, coverage, gate: rowGate(criteria, ratings, words) };
}

/** Whether a cell holds a rating that counts for a Want: a number from 1 to 5. */
export function isRating(cell: Cell | undefined): cell is number {
  return typeof cell === "number" && cell >= 1 && cell <= 5;
}

function wantScore(
  criteria: readonly Criterion[],
  ratings: readonly Cell[],
): Pick<RowScore, "score" | "coverage"> {
  let weights = 0;
  let ratedWeights = 0;
  let weightedRatings = 0;
  for (let index = 0; index < criteria.length; index++) {
    const criterion = criteria[index];
    if (criterion?.kind !== "want") continue;
    const rating = ratings[index] ?? null;
    if (isCellError(rating)) return { score: null, coverage: null };
    weights += criterion.weight;
    if (!isRating(rating)) continue;
    ratedWeights += criterion.weight;
    weightedRatings += criterion.weight * rating;
  }
  // Past the largest number there is, Excel shows an error and not infinity.
  if (!Number.isFinite(weights) || !Number.isFinite(weightedRatings)) return { score: null, coverage: null };
  return {
    score: ratedWeights > 0 ? ((weightedRatings / ratedWeights - 1) / 4) * 100 : null,
    coverage: weights > 0 ? roundToSixDecimals(ratedWeights / weights) : null,
  };
}

function rowGate(criteria: readonly Criterion[], ratings: readonly Cell[], words: GateWords): RowGate {
  let gate: RowGate = "eligible";
  for (let index = 0; index < criteria.length; index++) {
    const kind = criteria[index]?.kind ?? "want";
    if (kind === "want") continue;
    const answer = ratings[index] ?? null;
    if (isWord(answer, kind === "mustHave" ? words.no : words.yes)) return "excluded";
    if (!isWord(answer, kind === "mustHave" ? words.yes : words.no)) gate = "check";
  }
  return gate;
}
