import { tipCodes } from "../guide-tips";
import { processAnswersTable, answers, statements } from "../process-answers.table";
import { columnOf } from "../define-table";
import { absoluteAddress } from "../references";
import type { LookName } from "../looks";
import type { CellShape } from "../define-table";
import type { SheetCell } from "../sheet-cell";

/** The sheet with what the survey says, and how many rounds it shows: the newest ones. */
export const resultsName = "Process results";
export const roundCount = 6;

/** Columns from the left edge of the sheet; those from `key` on are hidden. */
export const columns = {
  label: 1,
  firstRound: 2,
  gap: 8,
  key: 10,
  criterion: 11,
  ours: 12,
  partners: 13,
} as const;

const themeRows = tipCodes.length;
const blockHeight = themeRows + 3;
const firstBlock = 22;

/** Rows from the top of the sheet; of a block the row of its title. */
export const rows = {
  title: 0,
  help: 1,
  questions: 3,
  rounds: 14,
  means: firstBlock,
  bands: firstBlock + blockHeight,
  counts: firstBlock + 2 * blockHeight,
  agreeing: firstBlock + 3 * blockHeight,
  changes: firstBlock + 4 * blockHeight,
  newest: firstBlock + 5 * blockHeight,
  statements: firstBlock + 6 * blockHeight,
  responses: firstBlock + 6 * blockHeight + statements.length + 3,
} as const;

/** The rounds from left to right, counted from 0. */
export const roundPlaces = Array.from({ length: roundCount }, (_, place) => place);

/** One cell's address, all of it fixed. */
export function fixed(row: number, column: number): string {
  return absoluteAddress({ row, column, rowCount: 1, columnCount: 1 });
}

/** The addresses of a block of one column or one row, all of it fixed. */
export function fixedBlock(
  row: number,
  column: number,
  size: { rowCount?: number; columnCount?: number },
): string {
  return absoluteAddress({ row, column, rowCount: 1, columnCount: 1, ...size });
}

/** Where figures of all rounds stand: how many rounds there are, and which of those shown is the newest. */
export const totals = {
  rounds: { row: rows.rounds + 2 + roundCount, column: columns.key },
  newest: { row: rows.rounds + 3 + roundCount, column: columns.key },
  newestCriterion: { row: rows.rounds + 2 + roundCount, column: columns.criterion },
  ourCriterion: { row: rows.rounds + 3 + roundCount, column: columns.criterion },
} as const;

/** The address of one of these figures. */
export function total(name: keyof typeof totals): string {
  return fixed(totals[name].row, totals[name].column);
}

/** The cells of a round: its hidden key and criterion, and its name above the figures. */
export function roundCells(place: number): { key: string; criterion: string; name: string } {
  const row = rows.rounds + 2 + place;
  return {
    key: fixed(row, columns.key),
    criterion: fixed(row, columns.criterion),
    name: fixed(rows.rounds + 1, columns.firstRound + place),
  };
}

/** The figure of a theme in a block, in the column of a round. */
export function themeCell(
  block: "means" | "bands" | "counts" | "agreeing" | "changes",
  theme: number,
  place: number,
): string {
  return fixed(rows[block] + 2 + theme, columns.firstRound + place);
}

/** The figure of a block's row in the newest round; "" while there is none. */
export function inNewestRound(row: number): string {
  const line = fixedBlock(row, columns.firstRound, { columnCount: roundCount });
  return `IF(${total("newest")}=0,"",INDEX(${line},1,${total("newest")}))`;
}

/** The whole column of a statement's answers. */
export function statementColumn(position: number): string {
  const statement = statements[position];
  return statement ? columnOf(processAnswersTable, statement.key) : "";
}

/** The criteria with which COUNTIFS and AVERAGEIFS take only answers of a round that count. */
export function counted(criterion: string, ...columnsOfAnswers: readonly string[]): string {
  const valid = columnsOfAnswers.map((column) => `${column},">=1",${column},"<=5"`);
  return [`${answers.round},${criterion}`, ...valid].join(",");
}

/** A cell with a formula. */
export function formulaCell(
  at: { row: number; column: number },
  formula: string,
  { look = "plainCentered", shape }: { look?: LookName; shape?: CellShape } = {},
): SheetCell {
  return { ...at, content: { formula: `=${formula}` }, look, ...(shape ? { shape } : {}) };
}

/** The title of a block, and below it what its rows are and the names of the rounds. */
export function blockHeading(row: number, title: string, label: string): SheetCell[] {
  return [
    { row, column: columns.label, content: title, look: "section" },
    { row: row + 1, column: columns.label, content: label, look: "cellHeader" },
    ...roundPlaces.map((place) =>
      formulaCell({ row: row + 1, column: columns.firstRound + place }, roundCells(place).name, {
        look: "cellHeaderCentered",
      }),
    ),
  ];
}
