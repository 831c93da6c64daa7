import { isBlank, type Cell } from "../domain/cell";
import { isWord } from "../domain/is-word";
import { approachPlansTable } from "../workbook/approach-plans.table";
import { partnerQuestionsTable } from "../workbook/partner-questions.table";
import { words } from "../workbook/words";
import type { PlannerFigures } from "./planner-figures";
import type { PlannerWorkbook } from "./planner-workbook";
import { approachParts, fullestRows, questionParts } from "./preparations";
import type { rankedPartners } from "./ranked-partners";

type RankedPartner = ReturnType<typeof rankedPartners>[number];

/** The partner to approach next, and how well that is prepared. */
export interface ApproachNext extends Pick<RankedPartner, "organization" | "row" | "rank" | "isTied"> {
  /** How many partners are ranked. */
  readonly ranked: number;
  readonly questions: Prepared;
  /** The plan for approaching it; null while there is none. */
  readonly plan: Prepared | null;
}

/** How much of what the guide asks for is written down. */
export interface Prepared {
  readonly done: number;
  readonly of: number;
  /** The headers of the columns that are still blank. */
  readonly missing: readonly string[];
}

/**
 * Whom to approach next: the best-ranked partner with whom nothing is agreed yet; null when there is none.
 *
 * Its stage is Identified or Approaching, and a blank stage counts as Identified. Whoever was put on hold or declined
 * on the sheet with the questions is passed over.
 */
export function approachNext(
  workbook: PlannerWorkbook,
  figures: PlannerFigures,
  ranked: readonly RankedPartner[],
): ApproachNext | null {
  const { PartnerQuestions, ApproachPlans } = workbook.tables;
  const questionsOf = rowOf(PartnerQuestions?.rows ?? [], figures.questions);
  const next = ranked.find(
    (partner) => isBefore(partner.stage) && !isTurnedDown(questionsOf(partner.organization)),
  );
  if (!next) return null;
  const { organization, row, rank, isTied } = next;
  const plan = rowOf(ApproachPlans?.rows ?? [], figures.approaches)(organization);
  return {
    ...{ organization, row, rank, isTied, ranked: ranked.length },
    questions: prepared(questionsOf(organization), questionParts, partnerQuestionsTable.columns),
    plan:
      plan &&
      prepared(
        plan,
        approachParts.map((key) => [key]),
        approachPlansTable.columns,
      ),
  };
}

function isBefore(stage: string): boolean {
  const { identified, approaching } = words.partnerStage;
  return stage === "" || isWord(stage, identified) || isWord(stage, approaching);
}

function isTurnedDown(questions: QuestionsRow | null): boolean {
  const { hold, decline } = words.decision;
  return questions !== null && (isWord(questions.decision, hold) || isWord(questions.decision, decline));
}

type QuestionsRow = NonNullable<PlannerWorkbook["tables"]["PartnerQuestions"]>["rows"][number];

function rowOf<Row extends { readonly partner: Cell }>(
  rows: readonly Row[],
  counts: readonly (number | null)[],
): (organization: string) => Row | null {
  const at = fullestRows(rows, counts);
  return (organization) => rows[at(organization) ?? -1] ?? null;
}

function prepared<Key extends string>(
  row: Readonly<Record<NoInfer<Key>, Cell>> | null,
  parts: readonly (readonly Key[])[],
  columns: Readonly<Record<NoInfer<Key>, { readonly header: string }>>,
): Prepared {
  const isMissing = (key: Key) => isBlank(row?.[key] ?? null);
  return {
    done: parts.filter((keys) => !keys.some(isMissing)).length,
    of: parts.length,
    missing: parts.flat().flatMap((key) => (isMissing(key) ? [columns[key].header] : [])),
  };
}
