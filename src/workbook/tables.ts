import type { Table } from "./define-table";
import { agreementsTable } from "./agreements.table";
import { approachPlansTable } from "./approach-plans.table";
import { clarifyingAnswersTable } from "./clarifying-answers.table";
import { communicationPlanTable } from "./communication-plan.table";
import { contactLogTable } from "./contact-log.table";
import { goalReviewsTable } from "./goal-reviews.table";
import { goodPracticeTable } from "./good-practice.table";
import { partnerListTable } from "./partner-list.table";
import { partnerQuestionsTable } from "./partner-questions.table";
import { partnerScoresTable } from "./partner-scores.table";
import { plannerSettingsTable } from "./planner-settings.table";
import { processAnswersTable } from "./process-answers.table";
import { resourceNeedsTable } from "./resource-needs.table";
import { selectionCriteriaTable } from "./selection-criteria.table";
import { sharedGoalsTable } from "./shared-goals.table";
import { strategyTable } from "./strategy.table";
import { workPlanTable } from "./work-plan.table";

/** Every table that people fill, in the order of their sheets. */
export const tables = {
  Strategy: strategyTable,
  ClarifyingAnswers: clarifyingAnswersTable,
  ResourceNeeds: resourceNeedsTable,
  PartnerList: partnerListTable,
  SelectionCriteria: selectionCriteriaTable,
  PartnerScores: partnerScoresTable,
  PartnerQuestions: partnerQuestionsTable,
  ApproachPlans: approachPlansTable,
  SharedGoals: sharedGoalsTable,
  WorkPlan: workPlanTable,
  CommunicationPlan: communicationPlanTable,
  ContactLog: contactLogTable,
  Agreements: agreementsTable,
  ProcessAnswers: processAnswersTable,
  GoalReviews: goalReviewsTable,
  GoodPractice: goodPracticeTable,
  PlannerSettings: plannerSettingsTable,
} as const satisfies Record<string, Table>;

export type TableName = keyof typeof tables;
export const tableNames = Object.keys(tables) as TableName[];

type KeysOf<T> = T extends Table<infer Stored, infer Computed> ? Stored | Computed : never;
/** The keys of a table's columns, stored and computed. */
export type ColumnKey<Name extends TableName> = KeysOf<(typeof tables)[Name]>;

/** The definition of a table by its name, when there is one. */
export function tableNamed(name: string): Table | null {
  return Object.hasOwn(tables, name) ? tables[name as TableName] : null;
}
