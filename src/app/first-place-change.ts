import { smallestChange, type WeightChange } from "../domain/first-place";
import type { PlannerOverview } from "./planner-overview";
import type { PlannerWorkbook } from "./planner-workbook";

/** The smallest change of one weight that moves the first place; null when that cannot be said for sure. */
export function firstPlaceChange(
  { tables }: PlannerWorkbook,
  { figures, minimumCoverage }: PlannerOverview,
): WeightChange | null {
  const { criteria, standings, scores } = figures;
  return smallestChange({
    criteria,
    standings,
    organizations: (tables.PartnerList?.rows ?? []).map(({ organization }) => organization),
    rows: scores.filter((row) => row !== null),
    minimumCoverage,
  });
}
