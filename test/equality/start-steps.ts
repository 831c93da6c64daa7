import type { PlannerFigures } from "../../src/app/planner-figures";
import type { PlannerWorkbook } from "../../src/app/planner-workbook";
import { isBlank, type Cell } from "../../src/domain/cell";
import { nameKey } from "../../src/domain/name-key";
import { stageColumns, stepColumns } from "../../src/workbook/start/stage-cells";
import { firstColumn, rows, stepRows } from "../../src/workbook/start/start-layout";
import { startSheet } from "../../src/workbook/start/start.sheet";
import type { ExpectedCell } from "./expected-cells";

/** What the Start sheet has to show of the stages: which steps are done, and how many of each stage. */
export function startSteps(workbook: PlannerWorkbook, figures: PlannerFigures): ExpectedCell[] {
  const stages = [
    identify(workbook, figures),
    establish(workbook),
    workTogether(workbook, figures),
    assess(workbook, figures),
  ];
  return stages.flatMap((steps, stage) => {
    const done = steps.filter((isDone) => isDone).length;
    const { row } = stepRows(stage);
    return [
      cell(rows.stages + 2 + stage, stageColumns.done, `${done} of ${steps.length}`),
      ...steps.map((isDone, index) => cell(row + index, stepColumns.mark, isDone ? "✓" : "○")),
    ];
  });
}

function cell(row: number, gridColumn: number, expected: Cell): ExpectedCell {
  const what = `Start, row ${row + 1}, column ${gridColumn + 1} of the grid`;
  return { sheet: startSheet.name, row, column: firstColumn + gridColumn, what, expected };
}

const filled = (rows: readonly Readonly<Record<string, unknown>>[] | undefined, ...keys: string[]) =>
  (rows ?? []).filter((row) => keys.every((key) => !isBlank(row[key] as Cell))).length;

const isDone = (there: number, open: number) => there > 0 && open <= 0;

function identify({ tables }: PlannerWorkbook, { standings, needs }: PlannerFigures): boolean[] {
  const listed = filled(tables.PartnerList?.rows, "organization");
  const of = (...kinds: string[]) => standings.filter((one) => one && kinds.includes(one.eligibility)).length;
  const rated = listed - of("notScored");
  const asked = filled(tables.ClarifyingAnswers?.rows, "question");
  const answered = filled(tables.ClarifyingAnswers?.rows, "question", "answer");
  const weighted = (tables.SelectionCriteria?.rows ?? []).some(
    ({ kind, weight }) => nameKey(kind) === "want" && typeof weight === "number" && weight > 0,
  );
  return [
    isDone(asked, asked - answered),
    needs.some((need) => need !== null),
    listed > 0,
    weighted,
    isDone(rated, of("notScored")),
    isDone(rated, of("check", "incomplete")),
  ];
}

function establish({ tables }: PlannerWorkbook): boolean[] {
  const considered = filled(tables.PartnerQuestions?.rows, "partner");
  const planned = filled(tables.ApproachPlans?.rows, "partner");
  const complete = (
    rows: readonly { readonly [key: string]: unknown }[] | undefined,
    key: string,
    full: number,
  ) => (rows ?? []).filter((row) => row[key] === full).length;
  const onBoard = (tables.PartnerList?.rows ?? []).some(({ stage }) =>
    ["agreed", "active"].includes(nameKey(stage)),
  );
  return [
    isDone(considered, considered - complete(tables.PartnerQuestions?.rows, "answered", 6)),
    isDone(considered, considered - filled(tables.PartnerQuestions?.rows, "partner", "decision")),
    isDone(planned, planned - complete(tables.ApproachPlans?.rows, "ready", 5)),
    onBoard,
  ];
}

function workTogether({ tables }: PlannerWorkbook, { tasks, contacts, partners }: PlannerFigures): boolean[] {
  const planned = filled(tables.WorkPlan?.rows, "task");
  const inState = (...states: string[]) =>
    tasks.filter(({ state }) => state && states.includes(state)).length;
  const silent = contacts.filter((one) => one && ["overdue", "noContact"].includes(one.state)).length;
  const unsigned = partners.filter((one) => one && ["missing", "expired"].includes(one.agreement)).length;
  return [
    filled(tables.SharedGoals?.rows, "goal") > 0,
    isDone(planned, inState("noDate", "checkDate")),
    isDone(planned, inState("overdue")),
    isDone(filled(tables.CommunicationPlan?.rows, "partner"), silent),
    isDone(filled(tables.PartnerList?.rows, "organization"), unsigned),
  ];
}

function assess({ tables }: PlannerWorkbook, { answers, goals }: PlannerFigures): boolean[] {
  const tips = filled(tables.GoodPractice?.rows, "tip");
  return [
    answers.some((count) => (count ?? 0) > 0),
    isDone(
      filled(tables.SharedGoals?.rows, "goal"),
      goals.filter((goal) => goal?.state === "notMeasured").length,
    ),
    isDone(tips, tips - filled(tables.GoodPractice?.rows, "tip", "inPractice")),
    filled(tables.Strategy?.rows, "objective") > 0,
  ];
}
