import type { Cell } from "../domain/cell";
import { checkAgreements } from "../domain/check-agreements";
import { checkCommunication } from "../domain/check-communication";
import { checkContacts } from "../domain/check-contacts";
import { checkDoubledPartners } from "../domain/check-doubled-partners";
import { checkFirstQuestions } from "../domain/check-first-questions";
import { checkGoalReviews } from "../domain/check-goal-reviews";
import { checkGoals } from "../domain/check-goals";
import { checkNeeds } from "../domain/check-needs";
import { checkPartners } from "../domain/check-partners";
import { checkRatings } from "../domain/check-ratings";
import { checkSettings } from "../domain/check-settings";
import { checkSurvey, type StatementColumn } from "../domain/check-survey";
import { checkTasks } from "../domain/check-tasks";
import type { Issue } from "../domain/issue";
import { clarifyingQuestions } from "../workbook/clarifying-answers.table";
import { statements } from "../workbook/process-answers.table";
import type { TableName } from "../workbook/tables";
import { words } from "../workbook/words";
import { cellIssues } from "./cell-issues";
import { criteriaIssues } from "./criteria-issues";
import { errorsBesideRatings } from "./errors-beside-ratings";
import type { PlannerFigures } from "./planner-figures";
import type { PlannerWorkbook } from "./planner-workbook";
import { settingCells, type SettingsInUse } from "./settings-in-use";
import { surveyForms } from "./survey-figures";
import { textIssues } from "./text-issues";

/** The workbook as it was read, with what the rules make of it. */
export interface WorkbookReading {
  readonly workbook: PlannerWorkbook;
  readonly figures: PlannerFigures;
  readonly settings: SettingsInUse;
}

/** What people typed into one table and does not count, or may count wrongly; nothing when the table is not there. */
export function tableIssues(name: TableName, reading: WorkbookReading): readonly Issue[] {
  if (reading.workbook.tables[name] === null) return [];
  const own = ownChecks[name](reading);
  const said = checkedWhole.has(name) ? own : [...cellIssues(reading.workbook, name), ...own];
  return [...said, ...textIssues(reading.workbook, name, said)];
}

/** Tables whose own check looks at every column that matters. */
const checkedWhole: ReadonlySet<TableName> = new Set([
  "PartnerList",
  "SelectionCriteria",
  "PartnerScores",
  "WorkPlan",
  "PlannerSettings",
]);

/** What each table is checked for beyond what its columns are made for. */
const ownChecks: Readonly<Record<TableName, (reading: WorkbookReading) => readonly Issue[]>> = {
  Strategy: () => [],
  ClarifyingAnswers: firstQuestionIssues,
  ResourceNeeds: ({ workbook }) => checkNeeds(workbook.tables.ResourceNeeds?.rows ?? []),
  PartnerList: partnerIssues,
  SelectionCriteria: ({ workbook }) => criteriaIssues(workbook),
  PartnerScores: ratingIssues,
  PartnerQuestions: ({ workbook: { tables } }) =>
    checkDoubledPartners(partnersOf(tables.PartnerQuestions), "questions.doubledPartner"),
  ApproachPlans: ({ workbook: { tables } }) =>
    checkDoubledPartners(partnersOf(tables.ApproachPlans), "approaches.doubledPartner"),
  SharedGoals: ({ workbook }) => checkGoals(workbook.tables.SharedGoals?.rows ?? []),
  WorkPlan: taskIssues,
  CommunicationPlan: ({ workbook }) => checkCommunication(workbook.tables.CommunicationPlan?.rows ?? []),
  ContactLog: ({ workbook, settings }) =>
    checkContacts(workbook.tables.ContactLog?.rows ?? [], settings.today),
  Agreements: ({ workbook, settings }) =>
    checkAgreements(workbook.tables.Agreements?.rows ?? [], settings.today),
  ProcessAnswers: surveyIssues,
  GoalReviews: reviewIssues,
  GoodPractice: () => [],
  PlannerSettings: ({ workbook }) => checkSettings(settingCells(workbook)),
};

function firstQuestionIssues({ workbook: { tables } }: WorkbookReading): Issue[] {
  const questions = (tables.ClarifyingAnswers?.rows ?? []).map(({ question }) => question);
  return checkFirstQuestions(questions, clarifyingQuestions.length);
}

function partnerIssues({ workbook: { tables } }: WorkbookReading): Issue[] {
  const records = (tables.PartnerList?.rows ?? []).map((row) => {
    const { groupType, contact, role, phone, seniorSponsor, owner, notes } = row;
    return { ...row, others: [groupType, contact, role, phone, seniorSponsor, owner, notes] };
  });
  return checkPartners({ records, stages: Object.values(words.partnerStage), words: words.answer });
}

function ratingIssues({ workbook, figures, settings }: WorkbookReading): Issue[] {
  const { tables } = workbook;
  // A cell is checked once, also when two criteria of one name share its column.
  const criteria = figures.criteria.filter(
    ({ at }, index) => figures.criteria.findIndex((other) => other.at === at) === index,
  );
  const records = (tables.PartnerScores?.rows ?? []).map((row) => ({
    ...row,
    ratings: criteria.map(({ at }) => row.ratingCells[at] ?? null),
  }));
  const organizations = organizationsOf(workbook) ?? [];
  const issues = checkRatings({
    records,
    criteria,
    organizations,
    today: settings.today,
    words: words.answer,
  });
  return [...againstList(workbook, issues), ...errorsBesideRatings(tables, figures)];
}

function taskIssues({ workbook }: WorkbookReading): readonly Issue[] {
  const { tables } = workbook;
  const issues = checkTasks({
    records: tables.WorkPlan?.rows ?? [],
    organizations: organizationsOf(workbook) ?? [],
    goals: (tables.SharedGoals?.rows ?? []).map(({ goal }) => goal),
    statuses: Object.values(words.taskStatus),
    done: words.taskStatus.done,
  });
  return againstList(workbook, issues);
}

function surveyIssues({ workbook, settings }: WorkbookReading): Issue[] {
  return checkSurvey({
    forms: surveyForms(workbook),
    statements: statementColumns(workbook),
    organizations: organizationsOf(workbook),
    ourOrganization: settings.ourOrganization,
    today: settings.today,
    dontKnow: words.dontKnow,
  });
}

/** The statements as they are worded in this workbook. */
function statementColumns({ tables: { ProcessAnswers: table } }: PlannerWorkbook): StatementColumn[] {
  return statements.map(({ key }) => {
    const position = table?.positions[key] ?? null;
    const found = position === null ? null : table?.snapshot.columns[position];
    return { field: key, header: found?.header ?? "" };
  });
}

function reviewIssues({ workbook: { tables }, settings }: WorkbookReading): Issue[] {
  return checkGoalReviews({
    reviews: tables.GoalReviews?.rows ?? [],
    goals: tables.SharedGoals?.rows ?? [],
    today: settings.today,
    words: words.goalMet,
  });
}

// Without a list of partners nobody is on it: that it is missing is said once, and not again for every row.
function againstList(workbook: PlannerWorkbook, issues: readonly Issue[]): readonly Issue[] {
  return organizationsOf(workbook)
    ? issues
    : issues.filter(({ code }) => code !== "ratings.unknownPartner" && code !== "tasks.unknownPartner");
}

/** The names on the partner list; null when there is no such list. */
function organizationsOf({ tables: { PartnerList: list } }: PlannerWorkbook): Cell[] | null {
  if (!list || list.positions.organization === null) return null;
  return list.rows.map(({ organization }) => organization);
}

function partnersOf(table: { readonly rows: readonly { readonly partner: Cell }[] } | null): Cell[] {
  return (table?.rows ?? []).map(({ partner }) => partner);
}
