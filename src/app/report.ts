import { cellText, type Cell } from "../domain/cell";
import { dayOf, formatDay, type SerialDay } from "../domain/serial-day";
import { guideTips, tipCodes, type TipCode } from "../workbook/guide-tips";
import { words, type EligibilityCode, type TaskStateCode } from "../workbook/words";
import { checkWorkbook } from "./check-workbook";
import { plannerFigures, type PlannerFigures } from "./planner-figures";
import type { PlannerWorkbook } from "./planner-workbook";
import { reportedIssue, type ReportedIssue } from "./reported-issue";
import { settingCells, settingsInUse } from "./settings-in-use";

/** The state of the partnership as other programs read it. Names and values are a contract. */
export interface Report {
  readonly today: string;
  readonly partners: readonly ReportedPartner[];
  readonly tasks: readonly ReportedTask[];
  /** Every theme of every round, the oldest round first. */
  readonly survey: readonly ReportedTheme[];
  readonly responses: readonly ReportedResponse[];
  readonly goals: readonly ReportedGoal[];
  readonly agreements: readonly ReportedAgreement[];
  readonly issues: readonly ReportedIssue[];
}

export interface ReportedTheme {
  readonly round: string;
  readonly theme: string;
  readonly mean: number | null;
  readonly band: string | null;
  readonly n: number;
}

export interface ReportedResponse {
  readonly round: string;
  readonly invited: number;
  readonly answered: number;
  readonly missing: readonly string[];
}

export interface ReportedGoal {
  readonly goal: string;
  readonly latest: number | null;
  readonly wayToTarget: number | null;
  readonly state: string;
}

export interface ReportedAgreement {
  readonly organization: string;
  readonly state: string;
}

export interface ReportedPartner {
  readonly organization: string;
  readonly ratings: number;
  readonly score: number | null;
  readonly coverage: number | null;
  readonly eligibility: string;
  readonly rank: number | null;
}

export interface ReportedTask {
  readonly id: string;
  readonly task: string;
  readonly partner: string;
  readonly owner: string;
  readonly due: string | null;
  readonly state: string;
  readonly daysLate: number | null;
}

/** Partners with their scores and ranks, tasks with their states, and what is wrong, in the order of the sheets. */
export function buildReport(
  workbook: PlannerWorkbook,
  days: { readonly today: SerialDay | null; readonly calendar: SerialDay },
): Report {
  const inUse = settingsInUse(settingCells(workbook), days);
  const figures = plannerFigures(workbook, inUse);
  const { PartnerList, WorkPlan } = workbook.tables;
  return {
    today: formatDay(inUse.today),
    partners: (PartnerList?.rows ?? []).flatMap(({ organization }, index) => {
      const standing = figures.standings[index];
      if (!standing) return [];
      const eligibility = words.eligibility[standing.eligibility satisfies EligibilityCode];
      return [{ organization: cellText(organization), ...standing, eligibility }];
    }),
    tasks: (WorkPlan?.rows ?? []).flatMap((task, index) => {
      const { state, daysLate } = figures.tasks[index] ?? { state: null, daysLate: null };
      return state === null
        ? []
        : [{ ...reportedTask(task), state: words.taskState[state satisfies TaskStateCode], daysLate }];
    }),
    ...reportedSurvey(figures),
    goals: figures.goals.flatMap((standing, index) => {
      if (!standing) return [];
      const goal = cellText(workbook.tables.SharedGoals?.rows[index]?.goal ?? null);
      return [{ goal, ...standing, state: words.goalState[standing.state] }];
    }),
    agreements: figures.partners.flatMap((progress, index) => {
      if (!progress) return [];
      const organization = cellText(PartnerList?.rows[index]?.organization ?? null);
      return [{ organization, state: words.agreementState[progress.agreement] }];
    }),
    issues: checkWorkbook(workbook, figures, inUse).map(reportedIssue),
  };
}

function reportedSurvey({ survey }: PlannerFigures): Pick<Report, "survey" | "responses"> {
  return {
    survey: survey.flatMap(({ round, themes }) =>
      themes.map(({ mean, band, n }, index) => ({
        round,
        theme: guideTips[tipCodes[index] as TipCode].theme,
        mean,
        band: band && words.surveyBand[band],
        n,
      })),
    ),
    responses: survey.map(({ round, response }) => ({ round, ...response })),
  };
}

function reportedTask(task: Readonly<Record<"id" | "task" | "partner" | "owner" | "due", Cell>>) {
  const due = dayOf(task.due);
  return {
    id: cellText(task.id),
    task: cellText(task.task),
    partner: cellText(task.partner),
    owner: cellText(task.owner),
    due: due === null ? null : formatDay(due),
  };
}
