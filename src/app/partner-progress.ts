import { partnerAgreements, type AgreementState } from "../domain/agreement-state";
import type { Cell } from "../domain/cell";
import { nameKey } from "../domain/name-key";
import { approachPartCount } from "../workbook/approach-plans.table";
import { words } from "../workbook/words";
import type { PlannerWorkbook } from "./planner-workbook";
import type { Preparations } from "./preparations";

/** How far things are with one partner, outside of the ranking. */
export interface PartnerProgress {
  /** Of the guide's six questions; of several rows the one with the most answers. */
  readonly questionsAnswered: number;
  /** Whether a plan has all five parts; null while there is none. */
  readonly approachReady: boolean | null;
  readonly agreement: AgreementState;
}

/** How far things are with each partner, in the order of the partner list; null for a row without a name. */
export function partnerProgress(
  { tables }: PlannerWorkbook,
  { questions, approaches, agreements }: Pick<Preparations, "questions" | "approaches" | "agreements">,
): (PartnerProgress | null)[] {
  const partners = tables.PartnerList?.rows ?? [];
  const answered = highestOf(tables.PartnerQuestions?.rows ?? [], questions);
  const parts = highestOf(tables.ApproachPlans?.rows ?? [], approaches);
  const states = partnerAgreements(
    partners,
    agreements.filter((standing) => standing !== null),
    words.answer.yes,
  );
  return partners.map(({ organization }, index) => {
    const agreement = states[index] ?? null;
    if (agreement === null) return null;
    const key = nameKey(organization);
    const ready = parts.get(key);
    return {
      questionsAnswered: answered.get(key) ?? 0,
      approachReady: ready === undefined ? null : ready === approachPartCount,
      agreement,
    };
  });
}

function highestOf(
  rows: readonly { readonly partner: Cell }[],
  counts: readonly (number | null)[],
): Map<string, number> {
  const highest = new Map<string, number>();
  rows.forEach(({ partner }, index) => {
    const count = counts[index] ?? null;
    const key = nameKey(partner);
    if (count !== null) highest.set(key, Math.max(highest.get(key) ?? 0, count));
  });
  return highest;
}
