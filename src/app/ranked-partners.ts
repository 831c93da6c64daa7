import { cellText } from "../domain/cell";
import { closeCalls } from "../domain/close-call";
import type { PlannerFigures } from "./planner-figures";
import type { PlannerWorkbook } from "./planner-workbook";

/**
 * Neighbors in rank with fewer points between them are a close call.
 *
 * Two points are about what half a step on one criterion is worth among the starter criteria (weight 3 of 16: 2.3
 * points), and half a step is as finely as people rate. Units: points of 100.
 */
export const closeCallGap = 2;

const pointsOfScore = 100;

/** The partners that are ranked, by rank, and in the order of the list where they share one. */
export function rankedPartners({ tables }: PlannerWorkbook, { standings }: PlannerFigures) {
  const rows = tables.PartnerList?.rows ?? [];
  const nameAt = (index: number) => cellText(rows[index]?.organization ?? null);
  const closeTo = closeNames(closeCalls(standings, closeCallGap / pointsOfScore), nameAt);
  const holders = holdersByRank(standings);
  const ranked = standings.flatMap((standing, index) => {
    if (!standing || standing.rank === null || standing.score === null) return [];
    const { rank, score, coverage, ratings } = standing;
    const partner = {
      organization: nameAt(index),
      row: index + 1,
      rank,
      isTied: (holders.get(rank) ?? 0) > 1,
      score,
      coverage: coverage ?? 0,
      ratings,
      stage: cellText(rows[index]?.stage ?? null),
      closeTo: closeTo.get(index) ?? [],
    };
    return [partner];
  });
  return ranked.sort((one, other) => one.rank - other.rank);
}

function holdersByRank(standings: PlannerFigures["standings"]): Map<number, number> {
  const holders = new Map<number, number>();
  for (const standing of standings) {
    const rank = standing?.rank ?? null;
    if (rank !== null) holders.set(rank, (holders.get(rank) ?? 0) + 1);
  }
  return holders;
}

// The calls come from the top down, so that whoever is above a partner is named before whoever is below.
function closeNames(
  calls: ReturnType<typeof closeCalls>,
  nameAt: (index: number) => string,
): Map<number, string[]> {
  const names = new Map<number, string[]>();
  const add = (to: readonly number[], close: readonly number[]) => {
    for (const index of to) names.set(index, [...(names.get(index) ?? []), ...close.map(nameAt)]);
  };
  for (const { higher, lower } of calls) {
    add(higher, lower);
    add(lower, higher);
  }
  return names;
}
