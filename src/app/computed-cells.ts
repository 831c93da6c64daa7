import type { Cell } from "../domain/cell";
import type { TableName } from "../workbook/tables";
import { words } from "../workbook/words";
import type { PlannerFigures } from "./planner-figures";

/** What the rules put into one computed column, row by row. */
export interface ComputedCells {
  readonly table: TableName;
  readonly key: string;
  readonly expected: readonly Cell[];
}

/** What the computed columns have to show, from the rules alone; those of the day only when the day is the same. */
export function computedCells(figures: PlannerFigures, sameDay: boolean): ComputedCells[] {
  return [...partnerCells(figures), ...scoreCells(figures), ...(sameDay ? taskCells(figures) : [])];
}

function partnerCells({ standings }: PlannerFigures): ComputedCells[] {
  const column = (
    key: string,
    cell: (standing: NonNullable<(typeof standings)[number]>) => Cell,
  ): ComputedCells => ({
    table: "PartnerList",
    key,
    expected: standings.map((standing) => (standing ? cell(standing) : null)),
  });
  return [
    column("ratings", ({ ratings }) => ratings),
    column("score", ({ score }) => score),
    column("coverage", ({ coverage }) => coverage),
    column("eligibility", ({ eligibility }) => words.eligibility[eligibility]),
    column("rank", ({ rank }) => rank),
  ];
}

function scoreCells({ scores }: PlannerFigures): ComputedCells[] {
  const column = (key: string, cell: (row: NonNullable<(typeof scores)[number]>) => Cell): ComputedCells => ({
    table: "PartnerScores",
    key,
    expected: scores.map((row) => (row ? cell(row) : null)),
  });
  return [
    column("score", ({ score }) => score),
    column("coverage", ({ coverage }) => coverage),
    column("gate", ({ gate }) => words.gate[gate]),
  ];
}

function taskCells({ tasks }: PlannerFigures): ComputedCells[] {
  const column = (key: string, cell: (task: (typeof tasks)[number]) => Cell): ComputedCells => ({
    table: "WorkPlan",
    key,
    expected: tasks.map(cell),
  });
  return [
    column("state", ({ state }) => (state === null ? null : words.taskState[state])),
    column("daysLate", ({ daysLate }) => daysLate),
    column("attention", ({ attention }) => attention),
  ];
}
