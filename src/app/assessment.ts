import { cellText, trimmedText } from "../domain/cell";
import type { AgreementState } from "../domain/agreement-state";
import type { GoalState } from "../domain/goal-standing";
import { nameKey } from "../domain/name-key";
import { newestRow } from "../domain/newest-row";
import type { PlannerFigures } from "./planner-figures";
import type { PlannerWorkbook } from "./planner-workbook";

/** How the partnership is going: goals that are not met, agreements and where they stand. */
export interface Assessment {
  /** How many goals there are, met or not. */
  readonly goalCount: number;
  /** Those that are not met, in the order of the list. */
  readonly openGoals: readonly GoalLine[];
  /** In the order of their table, then the partners for whom one is missing. */
  readonly agreements: readonly AgreementLine[];
}

/** A goal that is not met. */
export interface GoalLine {
  /** Its row in the body of SharedGoals, counted from 1. */
  readonly row: number;
  readonly goal: string;
  readonly state: GoalState;
  /** Units: a share; 1 is the target. Null where it cannot be measured. */
  readonly wayToTarget: number | null;
  /** What else its newest review asks for; "" when it says nothing. */
  readonly needed: string;
}

/** An agreement, or that there is none where one is needed. */
export interface AgreementLine {
  /** Its row in the body of Agreements, counted from 1; null when it is missing. */
  readonly row: number | null;
  readonly partner: string;
  readonly state: AgreementState;
  /** How many parts are not written yet; 0 when the whole agreement is missing. */
  readonly missingParts: number;
}

/** Sums up how the partnership is going. */
export function assessmentOf(workbook: PlannerWorkbook, figures: PlannerFigures): Assessment {
  return {
    goalCount: figures.goals.filter((goal) => goal !== null).length,
    openGoals: openGoals(workbook, figures),
    agreements: [...agreements(figures), ...missingAgreements(workbook, figures)],
  };
}

function openGoals(workbook: PlannerWorkbook, figures: PlannerFigures): GoalLine[] {
  return (workbook.tables.SharedGoals?.rows ?? []).flatMap(({ goal }, index) => {
    const standing = figures.goals[index];
    if (!standing || standing.state === "met") return [];
    const { state, wayToTarget } = standing;
    const needed = neededFor(workbook, nameKey(goal));
    return [{ row: index + 1, goal: cellText(goal), state, wayToTarget, needed }];
  });
}

function neededFor({ tables }: PlannerWorkbook, goal: string): string {
  const reviews = tables.GoalReviews?.rows ?? [];
  const newest = newestRow(
    reviews.map(({ measuredOn }) => measuredOn),
    (index) => nameKey(reviews[index]?.goal ?? null) === goal,
  );
  const needed = newest === null ? null : (reviews[newest]?.needed ?? null);
  return trimmedText(needed);
}

function agreements(figures: PlannerFigures): AgreementLine[] {
  return figures.agreements.flatMap((agreement, index) => {
    if (!agreement?.state) return [];
    const { partner, state, missing } = agreement;
    return [{ row: index + 1, partner: cellText(partner), state, missingParts: missing.length }];
  });
}

function missingAgreements({ tables }: PlannerWorkbook, { partners }: PlannerFigures): AgreementLine[] {
  return (tables.PartnerList?.rows ?? []).flatMap(({ organization }, index) =>
    partners[index]?.agreement === "missing"
      ? [{ row: null, partner: cellText(organization), state: "missing" as const, missingParts: 0 }]
      : [],
  );
}
