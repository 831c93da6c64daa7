import { isBlank, trimmedText, type Cell } from "../domain/cell";
import { dayOf, type SerialDay } from "../domain/serial-day";
import { approachPlansTable } from "../workbook/approach-plans.table";
import { partnerQuestionsTable } from "../workbook/partner-questions.table";
import type { PlannerFigures } from "./planner-figures";
import type { PlannerWorkbook } from "./planner-workbook";
import { approachParts, fullestRows, questionParts } from "./preparations";

/** How far the guide's six questions about a partner are answered. */
export interface QuestionsLine {
  /** Its row in the body of PartnerQuestions, counted from 1; null while there is none. */
  readonly row: number | null;
  readonly questions: readonly QuestionLine[];
  /** What was decided; "" while nothing is. */
  readonly decision: string;
}

/** One of the six questions, by its column. */
export interface QuestionLine {
  readonly question: string;
  /** Barriers and risks are named before there is a plan for them. */
  readonly state: "answered" | "withoutPlan" | "open";
}

/** How far the plan to approach a partner is. */
export interface ApproachLine {
  /** Its row in the body of ApproachPlans, counted from 1. */
  readonly row: number;
  /** Of the guide's five parts. */
  readonly partCount: number;
  /** The parts that are not written yet, by their columns. */
  readonly missing: readonly string[];
  /** Who approaches; "" when nobody is named. */
  readonly who: string;
  readonly when: SerialDay | null;
  readonly outcome: string;
}

/** How the six questions about a partner are answered; of several rows the one with the most answers counts. */
export function partnerQuestions(
  organization: Cell,
  { tables }: PlannerWorkbook,
  { questions: counts }: PlannerFigures,
): QuestionsLine {
  const rows = tables.PartnerQuestions?.rows ?? [];
  const at = fullestRows(rows, counts)(organization);
  const row = at === null ? null : rows[at];
  const questions = questionParts.map(([first, ...plan]): QuestionLine => {
    const isThere = !isBlank(row?.[first] ?? null);
    const isPlanned = plan.every((key) => !isBlank(row?.[key] ?? null));
    const state = isThere ? (isPlanned ? "answered" : "withoutPlan") : "open";
    return { question: partnerQuestionsTable.columns[first].header, state };
  });
  return { row: at === null ? null : at + 1, questions, decision: trimmedText(row?.decision ?? null) };
}

/** How far the plan to approach a partner is; null while there is none. */
export function partnerApproach(
  organization: Cell,
  { tables }: PlannerWorkbook,
  { approaches: counts }: PlannerFigures,
): ApproachLine | null {
  const rows = tables.ApproachPlans?.rows ?? [];
  const at = fullestRows(rows, counts)(organization);
  const row = at === null ? null : rows[at];
  if (at === null || !row) return null;
  const missing = approachParts.filter((key) => isBlank(row[key]));
  return {
    row: at + 1,
    partCount: approachParts.length,
    missing: missing.map((key) => approachPlansTable.columns[key].header),
    who: trimmedText(row.who),
    when: dayOf(row.when),
    outcome: trimmedText(row.outcome),
  };
}
