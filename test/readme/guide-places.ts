import { processResultsSheet } from "../../src/workbook/process-results/process-results.sheet";
import { tables, type TableName } from "../../src/workbook/tables";
import { markdownTable } from "./markdown-table";

type Place = TableName | typeof processResultsSheet;

/** Every part of the guide, in its order, and where in the workbook it is done. */
const places: readonly (readonly [part: string, ...places: readonly Place[]])[] = [
  ["Eight types of groups to partner with", "PartnerList"],
  ["Four questions before partners are chosen", "ClarifyingAnswers"],
  ["Identifying partners (Appendix A)", "ResourceNeeds"],
  ["Selection criteria (Appendix B)", "SelectionCriteria", "PartnerScores"],
  ["Six questions about each potential partner", "PartnerQuestions", "SelectionCriteria"],
  ["Five parts of a plan for approaching a partner", "ApproachPlans", "PlannerSettings"],
  ["To get started: get to know each other", "ContactLog"],
  ["To get started: regular communication", "CommunicationPlan", "ContactLog"],
  ["To get started: shared goals", "SharedGoals"],
  ["Work plan (Appendix C)", "WorkPlan"],
  ["Partnership agreement (Appendix D)", "Agreements", "PartnerList"],
  ["Nine tips for effective partnerships", "GoodPractice", "ProcessAnswers"],
  ["How is the partnership working? (Appendix E)", "ProcessAnswers", processResultsSheet],
  ["What can we do to strengthen it?", "ProcessAnswers", processResultsSheet, "GoodPractice"],
  ["Are we meeting our goals? (Appendix F)", "GoalReviews", "SharedGoals", processResultsSheet],
  ["What else do we need to do?", "GoalReviews", processResultsSheet],
  ["Strategy template", "Strategy"],
];

/** The parts of the guide with the sheet and table of each, as README shows them. */
export function guidePlaces(): string {
  const rows = places.map(([part, ...where]) => [part, where.map(shownPlace).join(", ")]);
  return markdownTable([["the guide", "sheet and table"], ...rows]);
}

function shownPlace(place: Place): string {
  return typeof place === "string" ? `${tables[place].sheet} \`${place}\`` : place.name;
}
