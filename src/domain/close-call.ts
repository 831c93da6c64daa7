import type { PartnerStanding } from "./partner-standing";
import { roundToSixDecimals } from "./round-to-six-decimals";

/** Two neighbouring ranks that are too close to call: who holds each (places in the list, from 0), and the gap between them. */
export interface CloseCall {
  readonly higher: readonly number[];
  readonly lower: readonly number[];
  readonly gap: number;
}

/** Scores run from 0 to 100. */
const scoreRange = 100;

/**
 * The neighbours in rank whose scores lie so close together that the order says little.
 *
 * Units: the allowed gap is a share of the range of scores (0.05 is 5 points); the found gap is in points.
 * Partners that share a rank are one neighbour: a tie is a tie, not a close call.
 */
export function closeCalls(standings: readonly (PartnerStanding | null)[], allowedGap: number): CloseCall[] {
  const steps = rankSteps(standings);
  return steps.flatMap((higher, position) => {
    const lower = steps[position + 1];
    if (!lower) return [];
    const gap = roundToSixDecimals(higher.score - lower.score);
    return gap < allowedGap * scoreRange ? [{ higher: higher.holders, lower: lower.holders, gap }] : [];
  });
}

interface RankStep {
  readonly rank: number;
  readonly score: number;
  readonly holders: number[];
}

function rankSteps(standings: readonly (PartnerStanding | null)[]): RankStep[] {
  const steps = new Map<number, RankStep>();
  standings.forEach((standing, index) => {
    if (!standing || standing.rank === null || standing.score === null) return;
    const step = steps.get(standing.rank);
    if (step) step.holders.push(index);
    else steps.set(standing.rank, { rank: standing.rank, score: standing.score, holders: [index] });
  });
  return [...steps.values()].sort((one, other) => one.rank - other.rank);
}
