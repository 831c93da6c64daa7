import type { CellHighlight, CellSheet } from "../cell-sheet";
import { tipCodes } from "../guide-tips";
import { quoted } from "../formula";
import { words } from "../words";
import { fourQuestions } from "./four-questions";
import { newestRound, themeMeansArea } from "./newest-round";
import { firstResponse, responseBlock, responseCount } from "./response-block";
import { columns, moving, resultsName, roundCount, roundPlaces, rows } from "./results-layout";
import { roundsBlock } from "./round-cells";
import { statementBlock } from "./statement-block";
import { themeBlocks } from "./theme-blocks";

const help = "What the survey says, round by round. Only 1 to 5 count, and nothing is guessed.";

/** What the survey comes to, live from its answers: nobody writes on this sheet. */
export const processResultsSheet: CellSheet = {
  name: resultsName,
  help,
  tab: "overview",
  widths: [3, 50, ...roundPlaces.map(() => 14), 12, 3, ...roundPlaces.map(() => 12)],
  hiddenColumns: roundPlaces.map((place) => columns.behind + place),
  cells: [
    { row: rows.title, column: columns.label, content: resultsName, look: "title" },
    { row: rows.help, column: columns.label, content: help, look: "help" },
    ...fourQuestions(),
    ...roundsBlock(),
    ...themeBlocks(),
    ...newestRound(),
    ...statementBlock(),
    ...responseBlock(),
  ],
  repeated: { row: firstResponse, rowCount: responseCount },
  highlights: [...bandHighlights(), ...responseHighlights()],
  charts: [],
  upright: true,
  frozen: null,
};

/** Where a chart of the themes takes its figures from: themes down, the round before and the newest across. */
export const themeMeansSource = { sheet: resultsName, area: themeMeansArea } as const;

function roundsArea(row: number, rowCount: number) {
  return { row, column: columns.firstRound, rowCount, columnCount: roundCount };
}

function bandHighlights(): CellHighlight[] {
  const looks = { strength: "good", discuss: "soon", address: "late" } as const;
  const blocks = [rows.means, rows.bands];
  const band = moving(rows.bands + 2, columns.firstRound);
  return blocks.flatMap((row) =>
    Object.entries(looks).map(([code, look]) => ({
      area: roundsArea(row + 2, tipCodes.length),
      formula: `${band}=${quoted(words.surveyBand[code as keyof typeof looks])}`,
      look,
    })),
  );
}

function responseHighlights(): CellHighlight[] {
  const cell = moving(firstResponse, columns.firstRound);
  const area = roundsArea(firstResponse, responseCount);
  return [
    { area, formula: `${cell}="✓"`, look: "good" },
    { area, formula: `${cell}="○"`, look: "soon" },
  ];
}
