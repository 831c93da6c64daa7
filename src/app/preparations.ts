import { agreementStates, type AgreementState } from "../domain/agreement-state";
import { isBlank, type Cell } from "../domain/cell";
import { filledParts } from "../domain/filled-parts";
import { isWord } from "../domain/is-word";
import { nameKey } from "../domain/name-key";
import { needStandings, type NeedStanding } from "../domain/need-standing";
import { agreementParts, type AgreementPart } from "../workbook/agreements.table";
import type { ColumnKey } from "../workbook/tables";
import { words } from "../workbook/words";
import type { PlannerWorkbook } from "./planner-workbook";
import type { SettingsInUse } from "./settings-in-use";

/** What an agreement has come to, and the parts that it does not say yet. */
export interface AgreementStanding {
  readonly partner: Cell;
  readonly state: AgreementState | null;
  readonly missing: readonly AgreementPart[];
}

/** What is ready before and around the work: needs, questions, approaches, agreements, row by row. */
export interface Preparations {
  readonly needs: readonly (NeedStanding | null)[];
  readonly questions: readonly (number | null)[];
  readonly approaches: readonly (number | null)[];
  readonly agreements: readonly (AgreementStanding | null)[];
}

/** The columns that answer each of the guide's six questions; a barrier or a risk is answered once it has a plan. */
export const questionParts = [
  ["missionFit"],
  ["niiwObjectives"],
  ["longTermObjective"],
  ["activities"],
  ["barriers", "barrierPlan"],
  ["risks", "riskPlan"],
] as const satisfies readonly (readonly ColumnKey<"PartnerQuestions">[])[];

/** The columns that hold the five parts of the guide's plan to approach a partner. */
export const approachParts = [
  "contact",
  "scope",
  "questions",
  "backgroundOnUs",
  "backgroundOnNiiw",
] as const satisfies readonly ColumnKey<"ApproachPlans">[];

/** Counts what is ready in the tables that prepare and frame the work. */
export function preparations(workbook: PlannerWorkbook, { today }: SettingsInUse): Preparations {
  const { ResourceNeeds, PartnerQuestions, ApproachPlans } = workbook.tables;
  return {
    needs: needStandings(ResourceNeeds?.rows ?? []),
    questions: (PartnerQuestions?.rows ?? []).map((row) =>
      ofPartner(
        row.partner,
        questionParts.map((part) => part.map((key) => row[key])),
      ),
    ),
    approaches: (ApproachPlans?.rows ?? []).map((row) =>
      ofPartner(
        row.partner,
        approachParts.map((key) => [row[key]]),
      ),
    ),
    agreements: agreementStandings(workbook, today),
  };
}

function ofPartner(partner: Cell, parts: readonly (readonly Cell[])[]): number | null {
  return isBlank(partner) ? null : filledParts(parts);
}

function agreementStandings(
  { tables }: PlannerWorkbook,
  today: SettingsInUse["today"],
): (AgreementStanding | null)[] {
  const rows = tables.Agreements?.rows ?? [];
  const sharing = new Set(
    (tables.PartnerList?.rows ?? [])
      .filter(({ jointMoney }) => isWord(jointMoney, words.answer.yes))
      .map(({ organization }) => nameKey(organization)),
  );
  const states = agreementStates(rows, today);
  return rows.map((row, index) => {
    if (nameKey(row.partner) === "") return null;
    const isNeeded = (part: AgreementPart) => part !== "money" || sharing.has(nameKey(row.partner));
    const missing = agreementParts.filter((part) => isBlank(row[part]) && isNeeded(part));
    return { partner: row.partner, state: states[index] ?? null, missing };
  });
}

/**
 * Finds the row about a partner, counted from 0; of several the first of those in which most is written, as its sheet
 * counts.
 */
export function fullestRows(
  rows: readonly { readonly partner: Cell }[],
  counts: readonly (number | null)[],
): (organization: Cell) => number | null {
  const countAt = (index: number) => counts[index] ?? 0;
  const fullest = new Map<string, number>();
  rows.forEach(({ partner }, index) => {
    const known = fullest.get(nameKey(partner));
    if (known === undefined || countAt(index) > countAt(known)) fullest.set(nameKey(partner), index);
  });
  return (organization) => fullest.get(nameKey(organization)) ?? null;
}
