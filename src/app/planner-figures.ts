import { isCellError, type Cell } from "../domain/cell";
import { countedCriteria, type Criterion } from "../domain/criterion";
import { nameKey } from "../domain/name-key";
import { partnerStandings, type PartnerStanding } from "../domain/partner-standing";
import { rowScore } from "../domain/score";
import { taskStates, type TaskStanding } from "../domain/task-state";
import type { AnsweredRow } from "../domain/unranked-reasons";
import { words } from "../workbook/words";
import type { PlannerWorkbook } from "./planner-workbook";
import type { SettingsInUse } from "./settings-in-use";

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
}

/** A criterion and where its ratings stand among a row's ratings. */
export interface CriterionColumn extends Criterion {
  readonly at: number;
}

/** Applies every rule to the workbook's own data. */
export function plannerFigures(workbook: PlannerWorkbook, settings: SettingsInUse): PlannerFigures {
  const { PartnerList, WorkPlan } = workbook.tables;
  const criteria = criterionColumns(workbook);
  const scores = scoredRows(workbook, criteria);
  const standings = partnerStandings({
    organizations: (PartnerList?.rows ?? []).map(({ organization }) => organization),
    rows: scores.filter((row) => row !== null),
    minimumCoverage: settings.minimumCoverage,
  });
  const { today, dueSoonDays } = settings;
  const tasks = taskStates(WorkPlan?.rows ?? [], { today, dueSoonDays, words: words.taskStatus });
  return { criteria, scores, standings, tasks };
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
