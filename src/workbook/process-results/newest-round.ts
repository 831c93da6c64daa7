import { quoted } from "../formula";
import { guideTips, tipCodes } from "../guide-tips";
import { answers } from "../process-answers.table";
import { columnLetters } from "../references";
import type { SheetCell } from "../sheet-cell";
import { words } from "../words";
import {
  columns,
  fixed,
  moving,
  ofRounds,
  fixedBlock,
  formulaCell,
  inNewestRound,
  roundCount,
  rows,
  total,
} from "./results-layout";
import { fewest, formsWithTheme, meanOfStatements } from "./theme-blocks";

const first = columns.firstRound;
/** The columns of the block, after the theme: what stands above each, and how it is shown. */
const places = {
  before: first,
  now: first + 1,
  ours: first + 2,
  oursN: first + 3,
  partners: first + 4,
  partnersN: first + 5,
  gap: columns.gap,
} as const;

/** Which answers are of our own organization, and which of somebody else who is named. */
export const groups = {
  ours: `,${answers.organization},${total("ourCriterion")}`,
  partners: `,${answers.organization},"<>",${answers.organization},${total("partnersCriterion")}`,
} as const;

/** The bands that ask for something, each with a hidden column in which the themes in it name themselves. */
const weakBands = ["address", "discuss"] as const;

/** The themes that the newest round puts into a band, each with a comma before it; "" when there is none. */
export function themesIn(band: (typeof weakBands)[number]): string {
  const column = columns.behind + weakBands.indexOf(band);
  return tipCodes.map((_, theme) => fixed(rows.newest + 2 + theme, column)).join("&");
}

/** The newest round beside the one before it, and our own answers beside those of the partners. */
export function newestRound(): SheetCell[] {
  return [...headings(), ...tipCodes.flatMap((code, theme) => themeLine(theme, guideTips[code].theme))];
}

/** Themes down, the round before and the newest round across, for a chart. */
export const themeMeansArea = {
  row: rows.newest + 1,
  column: columns.label,
  rowCount: tipCodes.length + 1,
  columnCount: 3,
} as const;

function headings(): SheetCell[] {
  const row = rows.newest + 1;
  const names = fixedBlock(rows.rounds + 1, first, { columnCount: roundCount });
  const before = `IF(${total("newest")}<2,"No round before",INDEX(${names},1,${total("newest")}-1))`;
  const now = `IF(${total("newest")}=0,"No answers yet",INDEX(${names},1,${total("newest")}))`;
  const header = (column: number, content: string): SheetCell => ({
    row,
    column,
    content,
    look: "cellHeaderCentered",
  });
  return [
    {
      row: rows.newest,
      column: columns.label,
      content: "Newest round: since the round before, and our answers beside the partners'",
      look: "section",
    },
    { row, column: columns.label, content: "Theme", look: "cellHeader" },
    formulaCell({ row, column: places.before }, before, { look: "cellHeaderCentered" }),
    formulaCell({ row, column: places.now }, now, { look: "cellHeaderCentered" }),
    header(places.ours, "Ours"),
    header(places.oursN, "Ours, n"),
    header(places.partners, "Partners"),
    header(places.partnersN, "Partners, n"),
    header(places.gap, "Gap"),
  ];
}

function themeLine(theme: number, label: string): SheetCell[] {
  const row = rows.newest + 2 + theme;
  const means = ofRounds(rows.means + 2 + theme);
  const at = (column: number) => ({ row, column });
  const named = (formula: string) => `IF(OR(${total("newest")}=0,${total("ourCriterion")}=""),"",${formula})`;
  const count = (group: keyof typeof groups) =>
    formsWithTheme(theme, total("newestCriterion"), groups[group]);
  const isEnough = [places.oursN, places.partnersN]
    .map((column) => `${moving(row, column)}>=${fewest}`)
    .join(",");
  const gap = `${moving(row, places.ours)}-${moving(row, places.partners)}`;
  const score = { shape: "score" } as const;
  return [
    { ...at(columns.label), content: label, look: "plain" },
    formulaCell(
      at(places.before),
      `IF(${total("newest")}<2,"",INDEX(${means},1,${total("newest")}-1))`,
      score,
    ),
    formulaCell(at(places.now), inNewestRound(rows.means + 2 + theme), score),
    formulaCell(at(places.ours), named(meanOfStatements(theme, columns.ours)), score),
    formulaCell(at(places.oursN), named(count("ours")), { shape: "count" }),
    formulaCell(at(places.partners), named(meanOfStatements(theme, columns.partners)), score),
    formulaCell(at(places.partnersN), named(count("partners")), { shape: "count" }),
    formulaCell(at(places.gap), named(`IF(AND(${isEnough}),${gap},${quoted(words.tooFew)})`), score),
    ...weakBands.map((code, index): SheetCell => {
      const isIn = `${inNewestRound(rows.bands + 2 + theme)}=${quoted(words.surveyBand[code])}`;
      const name = `$${columnLetters(columns.label)}${row + 1}`;
      const content = { formula: `=IF(${isIn},", "&${name},"")` };
      return { row, column: columns.behind + index, content };
    }),
  ];
}
