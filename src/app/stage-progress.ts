import { isBlank, isCellError, type Cell } from "../domain/cell";
import { isWord } from "../domain/is-word";
import { words } from "../workbook/words";
import type { PlannerFigures } from "./planner-figures";
import type { PlannerWorkbook } from "./planner-workbook";
import { approachParts, questionParts } from "./preparations";

/** The four stages of the guide, in its order. */
export const stageCodes = ["identify", "establish", "work", "assess"] as const;

export type StageCode = (typeof stageCodes)[number];

/** How far a stage is: which of its steps are done, in the order of the steps on the first sheet. */
export interface StageProgress {
  readonly stage: StageCode;
  readonly steps: readonly boolean[];
  /** How many of the steps are done. */
  readonly done: number;
}

/**
 * How far each stage of the guide is: the same steps that the first sheet shows, done or not.
 *
 * Source: the formulas of the steps in workbook/start/stages.ts.
 */
export function stageProgress(workbook: PlannerWorkbook, figures: PlannerFigures): StageProgress[] {
  return stageCodes.map((stage) => {
    const steps = stepsOf[stage](workbook, figures);
    return { stage, steps, done: steps.filter((isDone) => isDone).length };
  });
}

type Steps = (workbook: PlannerWorkbook, figures: PlannerFigures) => boolean[];

const stepsOf: Readonly<Record<StageCode, Steps>> = { identify, establish, work, assess };

function identify({ tables }: PlannerWorkbook, { standings, needs }: PlannerFigures): boolean[] {
  const listed = filled(tables.PartnerList?.rows, "organization");
  const unrated = countOf(standings, ({ eligibility }) => eligibility === "notScored");
  const waiting = countOf(standings, ({ eligibility }) => ["check", "incomplete"].includes(eligibility));
  const asked = filled(tables.ClarifyingAnswers?.rows, "question");
  const isWeighted = (tables.SelectionCriteria?.rows ?? []).some(
    ({ kind, weight }) => isWord(kind, words.criterionKind.want) && typeof weight === "number" && weight > 0,
  );
  return [
    nothingOpen(asked, asked - filled(tables.ClarifyingAnswers?.rows, "question", "answer")),
    countOf(needs) > 0,
    listed > 0,
    isWeighted,
    nothingOpen(listed - unrated, unrated),
    nothingOpen(listed - unrated, waiting),
  ];
}

function establish({ tables }: PlannerWorkbook, { questions, approaches }: PlannerFigures): boolean[] {
  const considered = filled(tables.PartnerQuestions?.rows, "partner");
  const decided = filled(tables.PartnerQuestions?.rows, "partner", "decision");
  const planned = filled(tables.ApproachPlans?.rows, "partner");
  const answered = complete(tables.PartnerQuestions?.rows, questions, questionParts);
  const ready = complete(
    tables.ApproachPlans?.rows,
    approaches,
    approachParts.map((key) => [key]),
  );
  const { agreed, active } = words.partnerStage;
  return [
    nothingOpen(considered, considered - answered),
    nothingOpen(considered, considered - decided),
    nothingOpen(planned, planned - ready),
    (tables.PartnerList?.rows ?? []).some(({ stage }) => isWord(stage, agreed) || isWord(stage, active)),
  ];
}

function work({ tables }: PlannerWorkbook, { tasks, contacts, partners }: PlannerFigures): boolean[] {
  const planned = filled(tables.WorkPlan?.rows, "task");
  const silent = countOf(contacts, ({ state }) => state === "overdue" || state === "noContact");
  const unsigned = countOf(partners, ({ agreement }) => agreement === "missing" || agreement === "expired");
  return [
    filled(tables.SharedGoals?.rows, "goal") > 0,
    nothingOpen(
      planned,
      countOf(tasks, ({ state }) => state === "noDate" || state === "checkDate"),
    ),
    nothingOpen(
      planned,
      countOf(tasks, ({ state }) => state === "overdue"),
    ),
    nothingOpen(filled(tables.CommunicationPlan?.rows, "partner"), silent),
    nothingOpen(filled(tables.PartnerList?.rows, "organization"), unsigned),
  ];
}

function assess({ tables }: PlannerWorkbook, { answers, goals }: PlannerFigures): boolean[] {
  const tips = filled(tables.GoodPractice?.rows, "tip");
  return [
    answers.some((count) => (count ?? 0) > 0),
    nothingOpen(
      filled(tables.SharedGoals?.rows, "goal"),
      countOf(goals, ({ state }) => state === "notMeasured"),
    ),
    nothingOpen(tips, tips - filled(tables.GoodPractice?.rows, "tip", "inPractice")),
    filled(tables.Strategy?.rows, "objective") > 0,
  ];
}

/** A step is done once there is something to look at and nothing of it is open. */
function nothingOpen(there: number, open: number): boolean {
  return there > 0 && open <= 0;
}

/** Rows of a table of which some columns are looked at. */
type Rows<Key extends string> = readonly Readonly<Record<NoInfer<Key>, Cell>>[] | undefined;

/** In how many rows each of the columns holds something. */
function filled<Key extends string>(rows: Rows<Key>, ...keys: Key[]): number {
  return (rows ?? []).filter((row) => !keys.some((key) => isBlank(row[key]))).length;
}

/** In how many rows every part is there; a row in which one shows an Excel error has no count on its sheet. */
function complete<Key extends string>(
  rows: Rows<Key | "partner">,
  counts: readonly (number | null)[],
  parts: readonly (readonly Key[])[],
): number {
  const keys: (Key | "partner")[] = ["partner", ...parts.flat()];
  return (rows ?? []).filter(
    (row, index) => counts[index] === parts.length && !keys.some((key) => isCellError(row[key])),
  ).length;
}

function countOf<Standing>(
  standings: readonly (Standing | null)[],
  isCounted: (standing: Standing) => boolean = () => true,
): number {
  return standings.filter((standing) => standing !== null && isCounted(standing)).length;
}
