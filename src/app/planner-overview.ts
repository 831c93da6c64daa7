import { countedCriteria } from "../domain/criterion";
import type { Severity } from "../domain/issue";
import { nameKey } from "../domain/name-key";
import type { Eligibility } from "../domain/partner-standing";
import { dayOf, type SerialDay } from "../domain/serial-day";
import type { WhyUnranked } from "../domain/unranked-reasons";
import { words } from "../workbook/words";
import { approachNext, type ApproachNext } from "./approach-next";
import { assessmentOf, type Assessment } from "./assessment";
import { checkWorkbook, withoutPlainTables } from "./check-workbook";
import { newerSchema } from "./schema-version";
import { plannerFigures, type PlannerFigures } from "./planner-figures";
import type { PlannerWorkbook } from "./planner-workbook";
import { closeCallGap, rankedPartners } from "./ranked-partners";
import { shownIssue, type ShownIssue } from "./shown-issue";
import { scoringUpdate, type ScoringUpdate } from "./scoring-update";
import { settingCells, settingsInUse } from "./settings-in-use";
import { stageProgress, type StageProgress } from "./stage-progress";
import { surveyStanding, type SurveyStanding } from "./survey-standing";
import { tasksByOwner } from "./tasks-by-owner";
import { unrankedPartners } from "./unranked-partners";

/** What a planner comes to at one reading: all that the pane shows of it. */
export interface PlannerOverview {
  readonly today: SerialDay;
  /** Whether somebody typed the day on Settings, so that it does not follow the calendar. */
  readonly todayIsFixed: boolean;
  /** First day of National Infant Immunization Week; null when the setting cannot be read. */
  readonly weekStart: SerialDay | null;
  readonly counts: OverviewCounts;
  /** By rank, and in the order of the list where partners share one. */
  readonly ranked: readonly RankedPartner[];
  /** Excluded, to check, incomplete, not scored; each of these in the order of the list. */
  readonly unranked: readonly UnrankedPartner[];
  /** The gap in score under which neighbors in rank count as a close call. Units: points of 100. */
  readonly closeCallGap: number;
  /** The owner of the task that is late the longest comes first, and of each owner the task that is so. */
  readonly overdue: readonly OwnerTasks[];
  /** The owner of the task that is due first comes first, and of each owner the task that is so. */
  readonly dueSoon: readonly OwnerTasks[];
  /** How far the four stages of the guide are. */
  readonly stages: readonly StageProgress[];
  /** Whom to approach next; null when there is nobody. */
  readonly approachNext: ApproachNext | null;
  readonly assessment: Assessment;
  /** What the survey says; null while there is no round of it. */
  readonly survey: SurveyStanding | null;
  /** Errors, then warnings, then hints; each of these in the order of the sheets. */
  readonly issues: readonly ShownIssue[];
  /** What "Update scoring" would do; null when the columns follow the criteria already. */
  readonly scoringUpdate: ScoringUpdate | null;
  /** True when the workbook was made by a newer version: read, never write. */
  readonly isReadOnly: boolean;
  /** The share of the weight that a rating must cover to count in a score, from 0 to 1. */
  readonly minimumCoverage: number;
  /** What all this was taken from, for what is looked at more closely. */
  readonly figures: PlannerFigures;
}

/** How much there is of everything. */
export interface OverviewCounts {
  readonly partners: number;
  readonly eligible: number;
  /** Those that count, also while their column is still to be added. */
  readonly criteria: number;
  /** Ratings without a rater count as those of one more person. */
  readonly raters: number;
  /** Tasks that are neither done nor cancelled. */
  readonly openTasks: number;
}

/** A partner that has a place in the ranking. */
export interface RankedPartner {
  readonly organization: string;
  /** Its row in the body of PartnerList, counted from 1. */
  readonly row: number;
  readonly rank: number;
  readonly isTied: boolean;
  /** Units: points of 100. */
  readonly score: number;
  /** The share of the weight that was rated, from 0 to 1. */
  readonly coverage: number;
  readonly ratings: number;
  readonly stage: string;
  /** Those just above, then those just below, when the gap to them is a close call. */
  readonly closeTo: readonly string[];
}

/** A partner that has no place in the ranking, and why. */
export interface UnrankedPartner {
  readonly organization: string;
  /** Its row in the body of PartnerList, counted from 1. */
  readonly row: number;
  readonly eligibility: Exclude<Eligibility, "eligible">;
  readonly score: number | null;
  readonly coverage: number | null;
  readonly ratings: number;
  readonly reasons: readonly UnrankedReason[];
}

/** One thing that keeps a partner out of the ranking: an answer, a question still open, too little rated. */
export type UnrankedReason = WhyUnranked;

/** The tasks of one person. */
export interface OwnerTasks {
  /** As it was typed first; "" when nobody is named. */
  readonly owner: string;
  readonly tasks: readonly TaskLine[];
}

/** A task with a day by which it is due. */
export interface TaskLine {
  /** Its row in the body of WorkPlan, counted from 1. */
  readonly row: number;
  readonly id: string;
  readonly task: string;
  readonly partner: string;
  readonly due: SerialDay;
  /** Above 0: days late; 0 or below: days left, negated. */
  readonly daysLate: number;
}

/** All that is worth knowing of a planner today: who ranks where and why, what is late and whose, what to look at. */
export function plannerOverview(workbook: PlannerWorkbook, calendar: SerialDay): PlannerOverview {
  const cells = settingCells(workbook);
  const inUse = settingsInUse(cells, { today: null, calendar });
  const figures = plannerFigures(workbook, inUse);
  const tasksIn = tasksByOwner(workbook, figures, inUse.today);
  const ranked = rankedPartners(workbook, figures);
  const update = scoringUpdate(workbook);
  const found = bySeverity(withoutPlainTables(checkWorkbook(workbook, figures, inUse), workbook));
  return {
    today: inUse.today,
    todayIsFixed: inUse.today !== calendar,
    weekStart: dayOf(cells.niiwFirstDay),
    counts: countsOf(workbook, figures),
    ranked,
    unranked: unrankedPartners(workbook, figures, inUse.minimumCoverage),
    closeCallGap,
    overdue: tasksIn("overdue"),
    dueSoon: tasksIn("dueSoon"),
    stages: stageProgress(workbook, figures),
    approachNext: approachNext(workbook, figures, ranked),
    assessment: assessmentOf(workbook, figures),
    survey: surveyStanding(figures, inUse),
    issues: found.map((issue) => shownIssue(issue, workbook)),
    scoringUpdate: update?.isNeeded ? update : null,
    isReadOnly: newerSchema(workbook).length > 0,
    minimumCoverage: inUse.minimumCoverage,
    figures,
  };
}

function countsOf({ tables }: PlannerWorkbook, { standings, scores, tasks }: PlannerFigures): OverviewCounts {
  const raters = scores.flatMap((row) => (row ? [nameKey(row.rater)] : []));
  return {
    partners: standings.filter((standing) => standing !== null).length,
    eligible: standings.filter((standing) => standing?.eligibility === "eligible").length,
    criteria: countedCriteria(tables.SelectionCriteria?.rows ?? [], words.criterionKind).length,
    raters: new Set(raters).size,
    openTasks: tasks.filter(({ state }) => state !== null && state !== "done" && state !== "cancelled")
      .length,
  };
}

const severities: readonly Severity[] = ["error", "warning", "hint"];

function bySeverity<Found extends { readonly severity: Severity }>(issues: readonly Found[]): Found[] {
  return severities.flatMap((severity) => issues.filter((issue) => issue.severity === severity));
}
