import type { CellSheet } from "../cell-sheet";
import { dayInWords } from "../day-formulas";
import { quoted } from "../formula";
import { settings } from "../planner-settings.table";
import type { SheetCell } from "../sheet-cell";
import { chartCells, startCharts } from "./chart-cells";
import { goingCells, goingHighlights } from "./going-cells";
import { mostOverdue, topPartners } from "./list-cells";
import { doneSteps, stageCells, stepCells } from "./stage-cells";
import { firstColumn, formula, gridColumns, hiddenColumn, rows } from "./start-layout";
import { tileCells, tileHighlights } from "./tile-cells";

const help = "Who could help, whom to approach first and why, who does what by when, and how it goes.";

/** The first sheet: how far each stage is, what is next, who comes first, what is late, live by formulas. */
export const startSheet: CellSheet = {
  name: "Start",
  help,
  tab: "overview",
  widths: [2, ...Array.from({ length: gridColumns }, () => 10.5)],
  heights: { [rows.tiles]: 2, [rows.tiles + 1]: 1.3 },
  /** Holds the row numbers that the lists look up; of no use to people. */
  hiddenColumns: [hiddenColumn],
  cells: [
    ...heading(),
    ...tileCells(),
    ...stageCells(),
    ...goingCells(),
    ...topPartners(),
    ...mostOverdue(),
    ...stepCells(),
    ...chartCells(),
  ],
  repeated: null,
  upright: true,
  highlights: [...tileHighlights(), ...goingHighlights()],
  charts: startCharts(),
  frozen: null,
};

function heading(): SheetCell[] {
  const { done, count } = doneSteps();
  const today = dayInWords(settings.today.inUse.name);
  const figures = `"Counted for "&${today}&" · "&${done}&${quoted(` of ${count} steps are done`)}`;
  return [
    { row: rows.title, column: firstColumn, content: "Partnership Planner", look: "title" },
    { row: rows.help, column: firstColumn, content: help, look: "help" },
    { row: rows.figures, column: firstColumn, content: formula(figures), look: "summary" },
  ];
}
