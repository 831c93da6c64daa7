import type { PlannerFigures } from "../../src/app/planner-figures";
import type { PlannerWorkbook } from "../../src/app/planner-workbook";
import { stageProgress } from "../../src/app/stage-progress";
import type { Cell } from "../../src/domain/cell";
import { marks, stageColumns, stepColumns } from "../../src/workbook/start/stage-cells";
import { firstColumn, rows, stepRows } from "../../src/workbook/start/start-layout";
import { startSheet } from "../../src/workbook/start/start.sheet";
import type { ExpectedCell } from "./expected-cells";

/** What the Start sheet has to show of the stages: which steps are done, and how many of each stage. */
export function startSteps(workbook: PlannerWorkbook, figures: PlannerFigures): ExpectedCell[] {
  return stageProgress(workbook, figures).flatMap(({ steps, done }, stage) => {
    const { row } = stepRows(stage);
    return [
      cell(rows.stages + 2 + stage, stageColumns.done, `${done} of ${steps.length}`),
      ...steps.map((isDone, index) => cell(row + index, stepColumns.mark, marks[isDone ? "done" : "open"])),
    ];
  });
}

function cell(row: number, gridColumn: number, expected: Cell): ExpectedCell {
  const what = `Start, row ${row + 1}, column ${gridColumn + 1} of the grid`;
  return { sheet: startSheet.name, row, column: firstColumn + gridColumn, what, expected };
}
