import { headerOf } from "../define-table";
import { quoted, sameName, spelledPlainly } from "../formula";
import { tipCodes } from "../guide-tips";
import { partners } from "../partner-columns";
import { settings } from "../planner-settings.table";
import { answers, processAnswersTable } from "../process-answers.table";
import { columnLetters } from "../references";
import type { SheetCell } from "../sheet-cell";
import { words } from "../words";
import {
  behindRounds,
  blockHeading,
  columns,
  fixed,
  fixedBlock,
  formulaCell,
  moving,
  roundCells,
  roundCount,
  roundPlaces,
  rows,
  total,
  totals,
} from "./results-layout";

const { round, answeredOn } = answers;
const perDay = 100_000;

// Whoever stands first of a round carries it: the others count as far beyond all rounds.
// MATCH takes no single value for a column, and LibreOffice's knows no escaped wildcards in figures it works out.
const spelled = spelledPlainly(round);
const firstRow = `IF(ROWS(${round})=1,1,MATCH(${spelled},${spelled},0))`;
const isFirst = `(${round}<>"")*(${firstRow}=ROW(${round})-ROW(${headerOf(processAnswersTable, "round")}))`;
const dated = `COUNTIFS(${round},${sameName(round)},${answeredOn},">0")`;
const averageDay = `INT(SUMIFS(${answeredOn},${round},${sameName(round)},${answeredOn},">0")/(${dated}+(${dated}=0)))`;
// By day, then by the row that stands higher.
const keys = `${averageDay}*${perDay}+${firstRow}+(1-${isFirst})*1E+12`;

/** The rounds from the oldest to the newest, each with the figures of the whole round. */
export function roundsBlock(): SheetCell[] {
  return [...roundKeys(), ...roundTotals(), ...roundNames(), ...roundFigures()];
}

function roundKeys(): SheetCell[] {
  return roundPlaces.flatMap((place) => {
    const { key } = roundCells(place);
    const above = `${columnLetters(columns.behind + place)}$${rows.rounds + 2}`;
    const nth = `COLUMNS(${fixed(rows.rounds + 1, columns.behind - 1)}:${above})-1`;
    const which = `MAX(0,${total("rounds")}-${roundCount})+${nth}`;
    const hidden = (row: number, formula: string): SheetCell => ({
      row,
      column: columns.behind + place,
      content: { formula: `=${formula}` },
    });
    const name = `INDEX(${round},MOD(${key},${perDay}))`;
    return [
      hidden(behindRounds.key, `IF(${total("rounds")}<${nth},"",SUMPRODUCT(SMALL(${keys},${which})))`),
      hidden(behindRounds.criterion, `IF(${key}="","",${sameName(name)})`),
    ];
  });
}

function roundTotals(): SheetCell[] {
  const hidden = (name: keyof typeof totals, formula: string): SheetCell => ({
    ...totals[name],
    content: { formula: `=${formula}` },
  });
  const criteria = fixedBlock(behindRounds.criterion, columns.behind, { columnCount: roundCount });
  const our = settings.ourOrganization.inUse.name;
  return [
    hidden("rounds", `IF(COUNTA(${round})=0,0,SUMPRODUCT(${isFirst}))`),
    hidden("newest", `MIN(${total("rounds")},${roundCount})`),
    hidden("newestCriterion", `IF(${total("newest")}=0,"",INDEX(${criteria},1,${total("newest")}))`),
    hidden("ourCriterion", `IF(${our}="","",${sameName(our)})`),
    hidden("partnersCriterion", `"<>"&MID(${total("ourCriterion")},2,999)`),
  ];
}

function roundNames(): SheetCell[] {
  const heading = blockHeading(rows.rounds, "Rounds", "");
  return heading.map((cell) => {
    const place = cell.row === rows.rounds + 1 ? cell.column - columns.firstRound : -1;
    if (place < 0) return cell;
    const { key } = roundCells(place);
    return { ...cell, content: { formula: `=IF(${key}="","",INDEX(${round},MOD(${key},${perDay}))&"")` } };
  });
}

/** The partners that are asked, those with whom there is a partnership, as 1 and 0 row by row of the partner list. */
export const askedPartners =
  `(${partners.organization}<>"")*ISNUMBER(1/((${partners.stage}=${quoted(words.partnerStage.agreed)})+` +
  `(${partners.stage}=${quoted(words.partnerStage.active)})))`;

const lines = [
  { label: "Forms with an answer", shape: "count" },
  { label: "Partners asked (Agreed or Active)", shape: "count" },
  { label: "Of these, have answered", shape: "count" },
  { label: "Response rate", shape: "percent" },
  { label: "Mean of all themes", shape: "score" },
] as const;

/** The sheet rows with two figures of the whole round, for sentences about it. */
export const roundRows = { forms: rows.rounds + 2, mean: rows.rounds + 2 + lines.length - 1 } as const;

function roundFigures(): SheetCell[] {
  return lines.flatMap(({ label, shape }, line) => [
    { row: rows.rounds + 2 + line, column: columns.label, content: label, look: "plain" } as const,
    ...roundPlaces.map((place) =>
      formulaCell(
        { row: rows.rounds + 2 + line, column: columns.firstRound + place },
        `IF(${roundCells(place).key}="","",${roundFigure(line, place)})`,
        { shape },
      ),
    ),
  ]);
}

function roundFigure(line: number, place: number): string {
  const { criterion } = roundCells(place);
  const forms = `${answers.round},${criterion},${answers.answers},">0"`;
  const at = (other: number) => moving(rows.rounds + 2 + other, columns.firstRound + place);
  const ofPartners = `COUNTIFS(${forms},${answers.organization},${sameName(partners.organization)})`;
  const themes = moving(rows.means + 2, columns.firstRound + place, { rowCount: tipCodes.length });
  return [
    `COUNTIFS(${forms})`,
    `IFERROR(SUMPRODUCT(${askedPartners}),"")`,
    `IFERROR(SUMPRODUCT(${askedPartners}*(${ofPartners}>0)),"")`,
    `IF(N(${at(1)})=0,"",${at(2)}/${at(1)})`,
    `IF(COUNT(${themes})=0,"",AVERAGE(${themes}))`,
  ][line] as string;
}
