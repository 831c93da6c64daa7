import type { SheetChart } from "../cell-sheet";
import { columnOf } from "../define-table";
import { barColor } from "../looks";
import { partnerListTable } from "../partner-list.table";
import { themeMeansSource } from "../process-results/process-results.sheet";
import type { SheetCell } from "../sheet-cell";
import { words } from "../words";
import { inRowOf, positionIn, rankedRow } from "./list-cells";
import { tasksIn } from "./planner-counts";
import {
  chartedPartners,
  chartPlace,
  firstColumn,
  formula,
  gridAddress,
  hiddenColumn,
  lineCells,
  rows,
  sectionCell,
} from "./start-layout";

const blockColumns = { rank: 0, name: 1, value: 6 } as const;
const states = ["overdue", "blocked", "dueSoon", "onTrack", "noDate", "checkDate", "done"] as const;

/** The figures that the charts draw; programs do not draw what is hidden, so they stand in sight, and pale. */
export function chartCells(): SheetCell[] {
  return [
    sectionCell(rows.charts, "In pictures"),
    sectionCell(rows.behindCharts, "Figures behind the pictures"),
    ...headerLine(rows.scores, "Partner", "Score"),
    ...Array.from({ length: chartedPartners }, (_, index) => scoreLine(index)).flat(),
    ...headerLine(rows.states, "State", "Tasks"),
    ...states.flatMap((state, index) => {
      const content = {
        [blockColumns.name]: words.taskState[state],
        [blockColumns.value]: { content: formula(tasksIn(state)), shape: "count" as const },
      };
      return lineCells(rows.states + 1 + index, content, "behind");
    }),
  ];
}

function headerLine(row: number, name: string, value: string): SheetCell[] {
  return lineCells(row, { [blockColumns.name]: name, [blockColumns.value]: value }, "behind");
}

// Charts draw the first bar at the bottom: the best partner comes last.
function scoreLine(index: number): SheetCell[] {
  const row = rows.scores + 1 + index;
  const place = chartedPartners - index;
  const ofPartner = (key: "rank" | "organization" | "score") =>
    inRowOf(columnOf(partnerListTable, key), positionIn(row));
  const rank = gridAddress(row, blockColumns.rank);
  const content = {
    [blockColumns.rank]: formula(ofPartner("rank")),
    [blockColumns.name]: formula(`IF(${rank}="","",${rank}&"  "&${ofPartner("organization")})`),
    [blockColumns.value]: { content: formula(ofPartner("score")), shape: "score" as const },
  };
  return [
    ...lineCells(row, content, "behind"),
    { row, column: hiddenColumn, content: formula(rankedRow(place)) },
  ];
}

/** The charts, below the title of their block. */
export function startCharts(): SheetChart[] {
  return [
    {
      name: "Scores",
      title: "The best scores",
      kind: "bars",
      source: { area: blockArea(rows.scores, chartedPartners) },
      over: chartPlace(0, "left"),
      colors: [barColor],
      legend: false,
      scale: { minimum: 0, maximum: 100 },
    },
    {
      name: "Tasks",
      title: "Tasks by state",
      kind: "columns",
      source: { area: blockArea(rows.states, states.length) },
      over: chartPlace(0, "right"),
      colors: [barColor],
      legend: false,
      scale: { minimum: 0 },
    },
    {
      name: "Themes",
      title: "Survey themes, 1 to 5",
      kind: "columns",
      source: themeMeansSource,
      over: chartPlace(1, "both"),
      colors: ["#DADCE0", barColor],
      legend: true,
      scale: { minimum: 1, maximum: 5 },
    },
  ];
}

function blockArea(row: number, lineCount: number) {
  const { name, value } = blockColumns;
  return { row, column: firstColumn + name, rowCount: lineCount + 1, columnCount: value - name + 1 };
}
