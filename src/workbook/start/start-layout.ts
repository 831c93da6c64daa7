import { absoluteAddress } from "../references";
import type { LookName } from "../looks";
import type { SheetCell } from "../sheet-cell";
import { stages } from "./stages";

/** The sheet has a margin, twelve columns of one width on which all blocks stand, and a hidden column. */
export const gridColumns = 12;
export const firstColumn = 1;
export const hiddenColumn = firstColumn + gridColumns;

/** How many lines the lists have, and how many partners the chart of scores shows. */
export const listLength = 5;
export const chartedPartners = 10;

const chartHeight = 17;
const listHeight = listLength + 3;
const stageHeight = stages.length + 3;
const goingHeight = 6;
const tilesAt = 4;
const stagesAt = tilesAt + 3;
const goingAt = stagesAt + stageHeight;
const partnersAt = goingAt + goingHeight;
const overdueAt = partnersAt + listHeight;
const chartsAt = overdueAt + listHeight;
const stepsAt = chartsAt + 2 * chartHeight + 4;
const stepLines = stages.reduce((lines, { steps }) => lines + steps.length + 1, 0);
const scoresAt = stepsAt + stepLines + 2;

/** Rows from the top of the sheet; of a block the row of its title. */
export const rows = {
  title: 0,
  help: 1,
  figures: 2,
  tiles: tilesAt,
  stages: stagesAt,
  going: goingAt,
  partners: partnersAt,
  overdue: overdueAt,
  charts: chartsAt,
  steps: stepsAt,
  behindCharts: scoresAt,
  scores: scoresAt + 1,
  states: scoresAt + chartedPartners + 3,
} as const;

/** Half of the grid, or all of it, for a chart below the title of the charts. */
export function chartPlace(line: 0 | 1, half: "left" | "right" | "both") {
  const columnCount = half === "both" ? gridColumns : gridColumns / 2;
  return {
    row: rows.charts + 1 + line * (chartHeight + 1),
    column: firstColumn + (half === "right" ? columnCount : 0),
    rowCount: chartHeight,
    columnCount,
  };
}

/** Where the steps of a stage stand in the list of all steps. */
export function stepRows(stage: number): { row: number; rowCount: number } {
  const before = stages.slice(0, stage).reduce((lines, { steps }) => lines + steps.length + 1, 0);
  return { row: rows.steps + 2 + before, rowCount: stages[stage]?.steps.length ?? 0 };
}

/** The address of cells in one column of the grid, counted from 0 within it. */
export function gridAddress(row: number, gridColumn: number, rowCount = 1): string {
  return absoluteAddress({ row, column: firstColumn + gridColumn, rowCount, columnCount: 1 });
}

/** What stands in a line, by the column of the grid in which it begins; texts run on over what is free. */
export type LineContent = Readonly<Record<number, SheetCell["content"] | Omit<SheetCell, "row" | "column">>>;

/** A line across the whole grid, its free cells with the same look. */
export function lineCells(row: number, content: LineContent, look: LookName): SheetCell[] {
  return Array.from({ length: gridColumns }, (_, at) => {
    const given = content[at] ?? "";
    const cell = typeof given === "object" && "content" in given ? given : { content: given };
    return { look, ...cell, row, column: firstColumn + at };
  });
}

/** The title of a block. */
export function sectionCell(row: number, content: string): SheetCell {
  return { row, column: firstColumn, content, look: "section" };
}

/** A formula for a cell; the text comes without its `=`. */
export function formula(text: string): { formula: string } {
  return { formula: `=${text}` };
}
