import type { Cell } from "../domain/cell";
import { agreementsTable } from "../workbook/agreements.table";
import type { TableName } from "../workbook/tables";
import { words } from "../workbook/words";
import type { PlannerFigures } from "./planner-figures";

/** What the rules put into one computed column, row by row. */
export interface ComputedCells {
  readonly table: TableName;
  readonly key: string;
  readonly expected: readonly Cell[];
}

/** What the computed columns have to show, from the rules alone; those of the day only when the day is the same. */
export function computedCells(figures: PlannerFigures, sameDay: boolean): ComputedCells[] {
  return [
    ...partnerCells(figures),
    ...scoreCells(figures),
    ...preparationCells(figures),
    ...(sameDay ? [...taskCells(figures), ...dayCells(figures)] : []),
  ];
}

/** One column of a table, from what the rules say of its rows; a row of which they say nothing is blank. */
function column<Row>(
  [table, key]: readonly [TableName, string],
  rows: readonly (Row | null)[],
  cell: (row: Row) => Cell,
): ComputedCells {
  return { table, key, expected: rows.map((row) => (row === null ? null : cell(row))) };
}

function preparationCells({
  needs,
  questions,
  approaches,
  partners,
  agreements,
  answers,
}: PlannerFigures): ComputedCells[] {
  const itself = (count: number) => count;
  const ready = (isReady: boolean) => words.approachReady[isReady ? "yes" : "no"];
  return [
    column(["ResourceNeeds", "providers"], needs, ({ providers }) => providers),
    column(["ResourceNeeds", "gap"], needs, ({ gap }) => words.needGap[gap]),
    column(["PartnerQuestions", "answered"], questions, itself),
    column(["ApproachPlans", "ready"], approaches, itself),
    column(["PartnerList", "questionsAnswered"], partners, ({ questionsAnswered }) => questionsAnswered),
    column(["PartnerList", "approachReady"], partners, ({ approachReady }) =>
      approachReady === null ? null : ready(approachReady),
    ),
    column(["Agreements", "missingParts"], agreements, ({ missing }) =>
      missing.map((part) => agreementsTable.columns[part].header).join(", "),
    ),
    column(["ProcessAnswers", "answers"], answers, itself),
  ];
}

/** What depends on the day that the workbook counts for. */
function dayCells({ goals, contacts, agreements, partners }: PlannerFigures): ComputedCells[] {
  return [
    column(["SharedGoals", "latest"], goals, ({ latest }) => latest),
    column(["SharedGoals", "wayToTarget"], goals, ({ wayToTarget }) => wayToTarget),
    column(["SharedGoals", "state"], goals, ({ state }) => words.goalState[state]),
    column(["CommunicationPlan", "lastContact"], contacts, ({ lastContact }) => lastContact),
    column(["CommunicationPlan", "nextDue"], contacts, ({ nextDue }) => nextDue),
    column(["CommunicationPlan", "state"], contacts, ({ state }) => words.contactState[state]),
    column(["Agreements", "state"], agreements, ({ state }) => (state ? words.agreementState[state] : null)),
    column(["PartnerList", "agreement"], partners, ({ agreement }) => words.agreementState[agreement]),
  ];
}

function partnerCells({ standings }: PlannerFigures): ComputedCells[] {
  return [
    column(["PartnerList", "ratings"], standings, ({ ratings }) => ratings),
    column(["PartnerList", "score"], standings, ({ score }) => score),
    column(["PartnerList", "coverage"], standings, ({ coverage }) => coverage),
    column(["PartnerList", "eligibility"], standings, ({ eligibility }) => words.eligibility[eligibility]),
    column(["PartnerList", "rank"], standings, ({ rank }) => rank),
  ];
}

function scoreCells({ scores }: PlannerFigures): ComputedCells[] {
  return [
    column(["PartnerScores", "score"], scores, ({ score }) => score),
    column(["PartnerScores", "coverage"], scores, ({ coverage }) => coverage),
    column(["PartnerScores", "gate"], scores, ({ gate }) => words.gate[gate]),
  ];
}

function taskCells({ tasks }: PlannerFigures): ComputedCells[] {
  return [
    column(["WorkPlan", "state"], tasks, ({ state }) => (state === null ? null : words.taskState[state])),
    column(["WorkPlan", "daysLate"], tasks, ({ daysLate }) => daysLate),
    column(["WorkPlan", "attention"], tasks, ({ attention }) => attention),
  ];
}
