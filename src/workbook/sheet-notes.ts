import { answerShown, clarifyingAnswersTable } from "./clarifying-answers.table";
import { columnOf } from "./define-table";
import { resourceNeedsTable } from "./resource-needs.table";
import { selectionCriteriaTable } from "./selection-criteria.table";

const hours = {
  used: `SUM(${columnOf(resourceNeedsTable, "hours")})`,
  available: `SUM(${columnOf(clarifyingAnswersTable, "hours")})`,
};

/**
 * What the line right above a table shows, as formulas without `=`: the answers to the first questions, beside what
 * they are about.
 */
export const sheetNotes: Readonly<Record<string, string>> = {
  [resourceNeedsTable.name]: [
    `"Hours a month: "&${hours.used}&" used of "&${hours.available}&" available"`,
    answerShown(1, "   Needed"),
    answerShown(2, "   From whom"),
  ].join("&"),
  [selectionCriteriaTable.name]: answerShown(4, "Wanted and not wanted"),
};
