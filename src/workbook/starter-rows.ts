import { clarifyingAnswersTable, clarifyingQuestions } from "./clarifying-answers.table";
import { goodPracticeTable } from "./good-practice.table";
import { guideTips, tipCodes } from "./guide-tips";
import { selectionCriteriaTable } from "./selection-criteria.table";
import { starterCriteria } from "./starter-criteria";

/** A row that a new workbook starts with, by the keys of its columns. */
export type StarterRow = Readonly<Record<string, string | number>>;

/** The rows that stand in a new workbook's tables unless others are given, by the name of the table. */
export const starterRows: Readonly<Record<string, readonly StarterRow[]>> = {
  [clarifyingAnswersTable.name]: clarifyingQuestions.map((question) => ({ question })),
  [selectionCriteriaTable.name]: starterCriteria,
  [goodPracticeTable.name]: tipCodes.map((code) => ({ tip: guideTips[code].tip })),
};
