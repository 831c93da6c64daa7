import { firstOf, quoted } from "../formula";
import { guideTips, tipCodes } from "../guide-tips";
import { settings } from "../planner-settings.table";
import { statements } from "../process-answers.table";
import type { CellShape } from "../define-table";
import type { SheetCell } from "../sheet-cell";
import { words, type SurveyBandCode } from "../words";
import {
  blockHeading,
  columns,
  counted,
  moving,
  formulaCell,
  roundCells,
  roundPlaces,
  rows,
  statementColumn,
  themeCell,
} from "./results-layout";

/** The fewest answers from which a change or a gap is read. */
export const fewest = 3;

/** Round by round and theme by theme: mean, band, n, the share that agrees, and the change. */
export function themeBlocks(): SheetCell[] {
  return [
    ...block(rows.means, { title: "Mean of each theme, from 1 to 5", shape: "score", formula: themeMean }),
    ...block(rows.bands, {
      title: "Band of each mean, rounded to one decimal",
      shape: "text",
      formula: themeBand,
    }),
    ...block(rows.counts, {
      title: "Forms with an answer to the theme (n)",
      shape: "count",
      formula: themeCount,
    }),
    ...block(rows.agreeing, {
      title: "Share of the answers that are 4 or 5",
      shape: "percent",
      formula: themeAgreeing,
    }),
    ...block(rows.changes, {
      title: `Change since the round before, where both have ${fewest} forms or more`,
      shape: "score",
      formula: themeChange,
    }),
  ];
}

interface Block {
  readonly title: string;
  readonly shape: CellShape;
  readonly formula: (theme: number, place: number) => string;
}

function block(row: number, { title, shape, formula }: Block): SheetCell[] {
  return [
    ...blockHeading(row, title, "Theme"),
    ...tipCodes.flatMap((code, theme) => [
      { row: row + 2 + theme, column: columns.label, content: guideTips[code].theme, look: "plain" } as const,
      ...roundPlaces.map((place) =>
        formulaCell(
          { row: row + 2 + theme, column: columns.firstRound + place },
          `IF(${roundCells(place).key}="","",${formula(theme, place)})`,
          { shape },
        ),
      ),
    ]),
  ];
}

/** The places of a theme's statements among all statements. */
function statementsOf(theme: number): [number, number] {
  const [first = 0, second = 0] = statements.flatMap(({ tip }, position) =>
    tip === tipCodes[theme] ? [position] : [],
  );
  return [first, second];
}

/** The mean of the means that a theme's two statements have in a column; "" when neither has one. */
export function meanOfStatements(theme: number, column: number): string {
  const [first] = statementsOf(theme);
  const means = moving(rows.statements + 2 + first, column, { rowCount: 2 });
  return `IF(COUNT(${means})=0,"",AVERAGE(${means}))`;
}

function themeMean(theme: number, place: number): string {
  return meanOfStatements(theme, columns.firstRound + place);
}

function themeBand(theme: number, place: number): string {
  const mean = themeCell("means", theme, place);
  const from = (name: "strengthFrom" | "discussFrom") => `ROUND(${mean},1)>=${settings[name].inUse.name}`;
  return firstOf(
    [
      [`${mean}=""`, '""'],
      [from("strengthFrom"), band("strength")],
      [from("discussFrom"), band("discuss")],
    ],
    band("address"),
  );
}

/** The forms of a round that answer any statement of a theme; `more` are further criteria. */
export function formsWithTheme(theme: number, criterion: string, more = ""): string {
  const [first, second] = statementsOf(theme).map(statementColumn);
  const count = (...answered: string[]) => `COUNTIFS(${counted(criterion, ...answered)}${more})`;
  return `${count(first ?? "")}+${count(second ?? "")}-${count(first ?? "", second ?? "")}`;
}

function themeCount(theme: number, place: number): string {
  return formsWithTheme(theme, roundCells(place).criterion);
}

function themeAgreeing(theme: number, place: number): string {
  const { criterion } = roundCells(place);
  const both = statementsOf(theme).map((position) => counted(criterion, statementColumn(position)));
  const all = both.map((criteria) => `COUNTIFS(${criteria})`).join("+");
  const agreeing = both.map((criteria) => `COUNTIFS(${criteria.replace('">=1"', '">=4"')})`).join("+");
  return `IF(${themeCell("counts", theme, place)}=0,"",(${agreeing})/(${all}))`;
}

function themeChange(theme: number, place: number): string {
  if (place === 0) return '""';
  const [now, before] = [place, place - 1];
  const isEnough = [now, before].map((at) => `${themeCell("counts", theme, at)}>=${fewest}`).join(",");
  const change = `${themeCell("means", theme, now)}-${themeCell("means", theme, before)}`;
  return `IF(AND(${isEnough}),${change},${quoted(words.tooFew)})`;
}

function band(code: SurveyBandCode): string {
  return quoted(words.surveyBand[code]);
}
