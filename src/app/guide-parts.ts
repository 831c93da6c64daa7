import type { partnerQuestionsTable } from "../workbook/partner-questions.table";
import type { approachPlansTable } from "../workbook/approach-plans.table";

/** The columns that answer each of the guide's six questions about a partner; a question of two needs both. */
export const questionParts = [
  ["missionFit"],
  ["niiwObjectives"],
  ["longTermObjective"],
  ["activities"],
  ["barriers", "barrierPlan"],
  ["risks", "riskPlan"],
] as const satisfies readonly (readonly (keyof typeof partnerQuestionsTable.columns)[])[];

/** The columns that hold the five parts of the guide's plan for approaching a partner. */
export const approachParts = [
  ["contact"],
  ["scope"],
  ["questions"],
  ["backgroundOnUs"],
  ["backgroundOnNiiw"],
] as const satisfies readonly (readonly (keyof typeof approachPlansTable.columns)[])[];
