import type { Cell } from "./cell";
import { nameKey } from "./name-key";
import { roundToSixDecimals } from "./round-to-six-decimals";
import type { RowScore } from "./score";

/** Whether a partner can be ranked, and if not, why not. */
export type Eligibility = "notScored" | "excluded" | "check" | "incomplete" | "eligible";

/** Where one partner stands once all its ratings are taken together. */
export interface PartnerStanding {
  readonly ratings: number;
  readonly score: number | null;
  readonly coverage: number | null;
  readonly eligibility: Eligibility;
  readonly rank: number | null;
}

/** One row of ratings: whom it is about and what it comes to. */
export interface ScoredRow extends RowScore {
  readonly partner: Cell;
}

/** The partners, all rows of ratings, and the share of the weight that a row must have rated to count. */
export interface StandingInput {
  readonly organizations: readonly Cell[];
  readonly rows: readonly ScoredRow[];
  readonly minimumCoverage: number;
}

/**
 * Where each partner stands, in the order of the partner list; null for a row without a name.
 *
 * Units:  score from 0 to 100; coverage from 0 to 1; rank from 1, ties share it.
 * Source: product.md, "Partner". A partner that is listed twice stands twice, as it does in the workbook's cells.
 */
export function partnerStandings(input: StandingInput): (PartnerStanding | null)[] {
  const tallies = tallyRows(input.rows, input.minimumCoverage);
  const unranked = input.organizations.map((organization) => {
    const key = nameKey(organization);
    return key === "" ? null : unrankedStanding(tallies.get(key) ?? emptyTally());
  });
  const ranks = ranksByScore(unranked);
  return unranked.map((standing) => standing && withRank(standing, ranks));
}

type UnrankedStanding = Omit<PartnerStanding, "rank">;

interface Tally {
  ratings: number;
  excluded: boolean;
  check: boolean;
  coverageSum: number;
  coverages: number;
  scoreSum: number;
  scores: number;
}

function emptyTally(): Tally {
  return { ratings: 0, excluded: false, check: false, coverageSum: 0, coverages: 0, scoreSum: 0, scores: 0 };
}

function tallyRows(rows: readonly ScoredRow[], minimumCoverage: number): Map<string, Tally> {
  const tallies = new Map<string, Tally>();
  for (const row of rows) {
    const key = nameKey(row.partner);
    let tally = tallies.get(key);
    if (!tally) tallies.set(key, (tally = emptyTally()));
    addRow(tally, row, minimumCoverage);
  }
  return tallies;
}

function addRow(tally: Tally, row: ScoredRow, minimumCoverage: number): void {
  tally.ratings++;
  if (row.gate === "excluded") tally.excluded = true;
  if (row.gate === "check") tally.check = true;
  if (row.coverage === null) return;
  tally.coverageSum += row.coverage;
  tally.coverages++;
  if (row.score === null || row.coverage < minimumCoverage) return;
  tally.scoreSum += row.score;
  tally.scores++;
}

function unrankedStanding(tally: Tally): UnrankedStanding {
  return {
    ratings: tally.ratings,
    score: tally.scores > 0 ? tally.scoreSum / tally.scores : null,
    coverage: tally.coverages > 0 ? tally.coverageSum / tally.coverages : null,
    eligibility: eligibility(tally),
  };
}

function eligibility(tally: Tally): Eligibility {
  if (tally.ratings === 0) return "notScored";
  if (tally.excluded) return "excluded";
  if (tally.check) return "check";
  return tally.scores > 0 ? "eligible" : "incomplete";
}

/** The score as it is compared, or null when the partner is not ranked. Rounded here and nowhere before. */
function rankedScore(standing: UnrankedStanding): number | null {
  return standing.eligibility === "eligible" && standing.score !== null
    ? roundToSixDecimals(standing.score)
    : null;
}

function ranksByScore(standings: readonly (UnrankedStanding | null)[]): Map<number, number> {
  const scores: number[] = [];
  for (const standing of standings) {
    const score = standing && rankedScore(standing);
    if (score !== null) scores.push(score);
  }
  const descending = Float64Array.from(scores).sort().reverse();
  const ranks = new Map<number, number>();
  descending.forEach((score, higher) => {
    if (!ranks.has(score)) ranks.set(score, higher + 1);
  });
  return ranks;
}

function withRank(standing: UnrankedStanding, ranks: ReadonlyMap<number, number>): PartnerStanding {
  const { ratings, score, coverage, eligibility } = standing;
  const ranked = rankedScore(standing);
  return {
    ratings,
    score,
    coverage,
    eligibility,
    rank: ranked === null ? null : (ranks.get(ranked) ?? null),
  };
}
