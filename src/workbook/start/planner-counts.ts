import { columnOf } from "../define-table";
import { communicationPlanTable } from "../communication-plan.table";
import { quoted } from "../formula";
import { partnerListTable } from "../partner-list.table";
import { sharedGoalsTable } from "../shared-goals.table";
import { words } from "../words";
import { workPlanTable } from "../work-plan.table";

// Counts that several blocks of the sheet show, as formulas without `=`; none of them can be an error.

const partners = (key: "organization" | "eligibility" | "agreement" | "stage") =>
  columnOf(partnerListTable, key);
const taskStates = columnOf(workPlanTable, "state");
const goalStates = columnOf(sharedGoalsTable, "state");
const contactStates = columnOf(communicationPlanTable, "state");

export const partnersListed = `COUNTA(${partners("organization")})`;
export const tasksPlanned = `COUNTA(${columnOf(workPlanTable, "task")})`;
export const goalsAgreed = `COUNTA(${columnOf(sharedGoalsTable, "goal")})`;
export const partnersToContact = `COUNTA(${columnOf(communicationPlanTable, "partner")})`;

/** How many partners are of an eligibility, at a stage, or in need of an agreement. */
export const ofEligibility = (code: keyof typeof words.eligibility) =>
  countOf(partners("eligibility"), words.eligibility[code]);
export const atStage = (code: keyof typeof words.partnerStage) =>
  countOf(partners("stage"), words.partnerStage[code]);
export const withAgreement = (code: keyof typeof words.agreementState) =>
  countOf(partners("agreement"), words.agreementState[code]);

/** How many tasks, goals or contacts are in a state. */
export const tasksIn = (code: keyof typeof words.taskState) => countOf(taskStates, words.taskState[code]);
export const goalsIn = (code: keyof typeof words.goalState) => countOf(goalStates, words.goalState[code]);
export const contactsIn = (code: keyof typeof words.contactState) =>
  countOf(contactStates, words.contactState[code]);

export const openTasks = `(${tasksPlanned}-${tasksIn("done")}-${tasksIn("cancelled")})`;

function countOf(column: string, word: string): string {
  return `COUNTIFS(${column},${quoted(word)})`;
}
