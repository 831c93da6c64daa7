import { quoted } from "../formula";
import type { SheetCell } from "../sheet-cell";
import { formula, gridAddress, lineCells, rows, sectionCell, stepRows } from "./start-layout";
import { stages, type Stage } from "./stages";
import type { Step } from "./step";

/** Marks that tell done from open without a color. */
export const marks = { done: "✓", open: "○", attention: "!" } as const;

/** The column of the grid in which each part of a step and of a stage begins. */
export const stepColumns = { mark: 0, sheet: 1, text: 3 } as const;
export const stageColumns = { name: 0, done: 2, dots: 3, sheet: 5, next: 7 } as const;

/** The stages with how far each is, and what to do next on which sheet. */
export function stageCells(): SheetCell[] {
  const { name, done, sheet, next } = stageColumns;
  const headers = { [name]: "Stage", [done]: "Done", [sheet]: "On sheet", [next]: "What is next" };
  return [
    sectionCell(rows.stages, "The four stages"),
    ...lineCells(rows.stages + 1, headers, "cellHeader"),
    ...stages.flatMap(stageLine),
  ];
}

function stageLine(stage: Stage, index: number): SheetCell[] {
  const { row, rowCount } = stepRows(index);
  const column = (at: number) => gridAddress(row, at, rowCount);
  const count = stage.steps.length;
  const done = `COUNTIFS(${column(stepColumns.mark)},${quoted(marks.done)})`;
  const dots = (mark: string, number: string) => `LEFT(${quoted(mark.repeat(count))},${number})`;
  const ofNext = (at: number, otherwise: string) =>
    formula(
      `IF(${done}=${count},${quoted(otherwise)},INDEX(${column(at)},MATCH(${quoted(marks.open)},${column(stepColumns.mark)},0)))`,
    );
  const content = {
    [stageColumns.name]: { content: stage.name, look: "plainBold" as const },
    [stageColumns.done]: formula(`${done}&${quoted(` of ${count}`)}`),
    [stageColumns.dots]: formula(`${dots("●", done)}&${dots("○", `${count}-${done}`)}`),
    [stageColumns.sheet]: ofNext(stepColumns.sheet, ""),
    [stageColumns.next]: ofNext(stepColumns.text, "Everything is done."),
  };
  return lineCells(rows.stages + 2 + index, content, "plain");
}

/** How many steps of all stages are done, as a formula without `=`, and how many there are. */
export function doneSteps(): { done: string; count: number } {
  const done = stages.map((_, index) => {
    const { row, rowCount } = stepRows(index);
    return `COUNTIFS(${gridAddress(row, stepColumns.mark, rowCount)},${quoted(marks.done)})`;
  });
  return { done: `(${done.join("+")})`, count: stages.reduce((sum, { steps }) => sum + steps.length, 0) };
}

/** Every step of every stage, done or not. */
export function stepCells(): SheetCell[] {
  return [
    sectionCell(rows.steps, "Every step"),
    ...stages.flatMap((stage, index) => {
      const { row } = stepRows(index);
      return [
        ...lineCells(row - 1, { 0: stage.name }, "cellHeader"),
        ...stage.steps.flatMap((step, place) => stepLine(step, row + place)),
      ];
    }),
  ];
}

function stepLine({ done, doneText, openText, sheet }: Step, row: number): SheetCell[] {
  const isDone = `${gridAddress(row, stepColumns.mark)}=${quoted(marks.done)}`;
  const content = {
    [stepColumns.mark]: {
      content: formula(`IF(${done},${quoted(marks.done)},${quoted(marks.open)})`),
      look: "mark" as const,
    },
    [stepColumns.sheet]: { content: sheet, look: "plainMuted" as const },
    [stepColumns.text]: formula(`IF(${isDone},${doneText},${openText})`),
  };
  return lineCells(row, content, "plain");
}
