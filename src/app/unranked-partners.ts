import { cellText } from "../domain/cell";
import { unrankedReasons } from "../domain/unranked-reasons";
import { words } from "../workbook/words";
import type { PlannerFigures } from "./planner-figures";
import type { PlannerWorkbook } from "./planner-workbook";

const groups = ["excluded", "check", "incomplete", "notScored"] as const;

/** The partners that are not ranked, by what keeps them out, and within it in the order of the list. */
export function unrankedPartners(
  { tables }: PlannerWorkbook,
  figures: PlannerFigures,
  minimumCoverage: number,
) {
  const organizations = (tables.PartnerList?.rows ?? []).map(({ organization }) => organization);
  const { standings, criteria, scores } = figures;
  const reasons = unrankedReasons({
    organizations,
    standings,
    rows: scores.filter((row) => row !== null),
    criteria,
    minimumCoverage,
    words: words.answer,
  });
  return groups.flatMap((group) =>
    standings.flatMap((standing, index) => {
      if (standing?.eligibility !== group) return [];
      const { score, coverage, ratings } = standing;
      const organization = cellText(organizations[index] ?? null);
      const place = { organization, row: index + 1, eligibility: group };
      return [{ ...place, score, coverage, ratings, reasons: reasons[index] ?? [] }];
    }),
  );
}
