import type { CellSheet } from "./cell-sheet";
import type { Table } from "./define-table";
import { processResultsSheet } from "./process-results/process-results.sheet";
import { startSheet } from "./start/start.sheet";
import { timelineSheet } from "./timeline/timeline.sheet";
import { tables, type TableName } from "./tables";

/** A sheet of the planner: one of cells, one with a table, or the one with the entries of the drop-downs. */
export type PlannerSheet =
  | { readonly kind: "cells"; readonly sheet: CellSheet }
  | { readonly kind: "table"; readonly table: Table }
  | { readonly kind: "lists" };

const table = (name: TableName): PlannerSheet => ({ kind: "table", table: tables[name] });
const cells = (sheet: CellSheet): PlannerSheet => ({ kind: "cells", sheet });

/** The sheets in the order of their tabs, stage by stage of the guide. */
export const plannerSheets: readonly PlannerSheet[] = [
  cells(startSheet),
  table("Strategy"),
  table("ClarifyingAnswers"),
  table("ResourceNeeds"),
  table("PartnerList"),
  table("SelectionCriteria"),
  table("PartnerScores"),
  table("PartnerQuestions"),
  table("ApproachPlans"),
  table("SharedGoals"),
  table("WorkPlan"),
  cells(timelineSheet),
  table("CommunicationPlan"),
  table("ContactLog"),
  table("Agreements"),
  table("ProcessAnswers"),
  cells(processResultsSheet),
  table("GoalReviews"),
  table("GoodPractice"),
  { kind: "lists" },
  table("PlannerSettings"),
];
