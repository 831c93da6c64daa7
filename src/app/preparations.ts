import { agreementStates, type AgreementState } from "../domain/agreement-state";
import { isBlank, type Cell } from "../domain/cell";
import { filledParts } from "../domain/filled-parts";
import { isWord } from "../domain/is-word";
import { nameKey } from "../domain/name-key";
import { needStandings, type NeedStanding } from "../domain/need-standing";
import { agreementParts, type AgreementPart } from "../workbook/agreements.table";
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

/** Counts what is ready in the tables that prepare and frame the work. */
export function preparations(workbook: PlannerWorkbook, { today }: SettingsInUse): Preparations {
  const { ResourceNeeds, PartnerQuestions, ApproachPlans } = workbook.tables;
  return {
    needs: needStandings(ResourceNeeds?.rows ?? []),
    questions: (PartnerQuestions?.rows ?? []).map((row) =>
      ofPartner(row.partner, [
        [row.missionFit],
        [row.niiwObjectives],
        [row.longTermObjective],
        [row.activities],
        [row.barriers, row.barrierPlan],
        [row.risks, row.riskPlan],
      ]),
    ),
    approaches: (ApproachPlans?.rows ?? []).map((row) =>
      ofPartner(row.partner, [
        [row.contact],
        [row.scope],
        [row.questions],
        [row.backgroundOnUs],
        [row.backgroundOnNiiw],
      ]),
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
