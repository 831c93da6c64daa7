import { checkCriteria } from "../domain/check-criteria";
import type { Issue } from "../domain/issue";
import { takenHeaders } from "../workbook/partner-scores.table";
import { words } from "../workbook/words";
import type { PlannerWorkbook } from "./planner-workbook";

/** What is wrong with the criteria, and with the columns in which partners are rated on them. */
export function criteriaIssues({ tables }: PlannerWorkbook): Issue[] {
  if (!tables.SelectionCriteria) return [];
  return checkCriteria({
    records: tables.SelectionCriteria.rows,
    words: words.criterionKind,
    takenHeaders,
    columns: tables.PartnerScores?.ratingColumns.map(({ header }) => header) ?? null,
  });
}
