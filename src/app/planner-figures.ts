import { contactStandings, type ContactStanding } from "../domain/contact-standing";
import { goalStandings, type GoalStanding } from "../domain/goal-standing";
import type { NeedStanding } from "../domain/need-standing";
import type { SurveyRound } from "../domain/survey-results";
import { isCellError, type Cell } from "../domain/cell";
import { countedCriteria, type Criterion } from "../domain/criterion";
import { nameKey } from "../domain/name-key";
import { partnerStandings, type PartnerStanding } from "../domain/partner-standing";
import { rowScore } from "../domain/score";
import { taskStates, type TaskStanding } from "../domain/task-state";
import type { AnsweredRow } from "../domain/unranked-reasons";
import { words } from "../workbook/words";
import type { PlannerWorkbook } from "./planner-workbook";
import { partnerProgress, type PartnerProgress } from "./partner-progress";
import { preparations, type AgreementStanding } from "./preparations";
import type { SettingsInUse } from "./settings-in-use";
import { surveyFigures } from "./survey-figures";

/** What the rules make of the workbook: the same figures that its formulas show. */
export interface PlannerFigures {
  /** The criteria that count, in the order of the columns in which partners are rated on them. */
  readonly criteria: readonly CriterionColumn[];
  /** What each row of PartnerScores comes to; null for a row without a partner. */
  readonly scores: readonly (AnsweredRow | null)[];
  /** Where each row of PartnerList stands; null for a row without a name. */
  readonly standings: readonly (PartnerStanding | null)[];
  /** How each row of WorkPlan stands. */
  readonly tasks: readonly TaskStanding[];
  /** What each row of ResourceNeeds comes to; null for a row without a need. */
  readonly needs: readonly (NeedStanding | null)[];
  /** How many of the guide's questions each row of PartnerQuestions answers; null for a row without a partner. */
  readonly questions: readonly (number | null)[];
  /** How many parts of the guide's plan each row of ApproachPlans has; null for a row without a partner. */
  readonly approaches: readonly (number | null)[];
  /** What the other stages say of each row of PartnerList; null for a row without a name. */
  readonly partners: readonly (PartnerProgress | null)[];
  /** Where each row of SharedGoals stands; null for a row without a name. */
  readonly goals: readonly (GoalStanding | null)[];
  /** How each row of CommunicationPlan stands; null for a row without a partner. */
  readonly contacts: readonly (ContactStanding | null)[];
  /** The state and the missing parts of each row of Agreements; null for a row without a partner. */
  readonly agreements: readonly (AgreementStanding | null)[];
  /** How many statements each row of ProcessAnswers answers; null for a row without a round. */
  readonly answers: readonly (number | null)[];
  /** What the rounds of the survey say, from the oldest to the newest. */
  readonly survey: readonly SurveyRound[];
}

/** A criterion and where its ratings stand among a row's ratings. */
export interface CriterionColumn extends Criterion {
  readonly at: number;
}

/** Applies every rule to the workbook's own data. */
export function plannerFigures(workbook: PlannerWorkbook, settings: SettingsInUse): PlannerFigures {
  const criteria = criterionColumns(workbook);
  const scores = scoredRows(workbook, criteria);
  const standings = partnerStandings({
    organizations: rowsOf(workbook, "PartnerList").map(({ organization }) => organization),
    rows: scores.filter((row) => row !== null),
    minimumCoverage: settings.minimumCoverage,
  });
  const { today, dueSoonDays } = settings;
  const tasks = taskStates(rowsOf(workbook, "WorkPlan"), { today, dueSoonDays, words: words.taskStatus });
  const { needs, questions, approaches, agreements } = preparations(workbook, settings);
  return {
    criteria,
    scores,
    standings,
    tasks,
    needs,
    questions,
    approaches,
    partners: partnerProgress(workbook, { questions, approaches, agreements }),
    goals: goalStandings({
      goals: rowsOf(workbook, "SharedGoals"),
      reviews: rowsOf(workbook, "GoalReviews"),
      today,
      words: words.goalMet,
    }),
    contacts: contactStandings({
      plan: rowsOf(workbook, "CommunicationPlan"),
      log: rowsOf(workbook, "ContactLog"),
      today,
      dueSoonDays,
    }),
    agreements,
    ...surveyFigures(workbook, settings),
  };
}

type Tables = PlannerWorkbook["tables"];
type RowsOf<Name extends keyof Tables> = NonNullable<Tables[Name]>["rows"];

function rowsOf<Name extends keyof Tables>({ tables }: PlannerWorkbook, name: Name): RowsOf<Name> {
  return tables[name]?.rows ?? [];
}

function criterionColumns(workbook: PlannerWorkbook): CriterionColumn[] {
  const { SelectionCriteria, PartnerScores } = workbook.tables;
  const counted = countedCriteria(SelectionCriteria?.rows ?? [], words.criterionKind);
  return (PartnerScores?.ratingColumns ?? []).flatMap(({ header }, at) =>
    counted
      .filter(({ name }) => nameKey(name) === nameKey(header))
      .map((criterion) => ({ ...criterion, at })),
  );
}

function scoredRows(workbook: PlannerWorkbook, criteria: readonly CriterionColumn[]): (AnsweredRow | null)[] {
  return (workbook.tables.PartnerScores?.rows ?? []).map((row) => {
    if (nameKey(row.partner) === "") return null;
    const ratings = criteria.map(({ at }) => row.ratingCells[at] ?? null);
    const figures = rowScore(criteria, ratings, words.answer);
    const isUnreadable = [row.ratedOn, row.evidence, ...row.ratingCells].some((cell: Cell) =>
      isCellError(cell),
    );
    const shown = isUnreadable ? { ...figures, score: null, coverage: null } : figures;
    return { partner: row.partner, rater: row.rater, ratings, isUnreadable, ...shown };
  });
}
