import { tipCodes } from "../guide-tips";
import { processAnswersTable, answers, statements } from "../process-answers.table";
import { columnOf } from "../define-table";
import { absoluteAddress, columnLetters, relativeAddress } from "../references";
import type { LookName } from "../looks";
import type { CellShape } from "../define-table";
import type { SheetCell } from "../sheet-cell";

/** The sheet with what the survey says, and how many rounds it shows: the newest ones. */
export const resultsName = "Process results";
export const roundCount = 6;

/** Columns from the left edge of the sheet; those from `behind` on are hidden, one for each round. */
export const columns = {
  label: 1,
  firstRound: 2,
  gap: 8,
  behind: 10,
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

/** The addresses of a cell or a block that move along with a formula: neighbors then hold one formula, copied. */
export function moving(
  row: number,
  column: number,
  size: { rowCount?: number; columnCount?: number } = {},
): string {
  return relativeAddress({ row, column, rowCount: 1, columnCount: 1, ...size });
}

/** Where figures of all rounds stand: how many rounds there are, and which of those shown is the newest. */
export const totals = {
  rounds: { row: rows.rounds + 4, column: columns.behind },
  newest: { row: rows.rounds + 4, column: columns.behind + 1 },
  newestCriterion: { row: rows.rounds + 4, column: columns.behind + 2 },
  ourCriterion: { row: rows.rounds + 4, column: columns.behind + 3 },
  partnersCriterion: { row: rows.rounds + 4, column: columns.behind + 4 },
} as const;

/** The address of one of these figures. */
export function total(name: keyof typeof totals): string {
  return fixed(totals[name].row, totals[name].column);
}

/** The rows of a round's hidden key and criterion, behind its name. */
export const behindRounds = { key: rows.rounds + 2, criterion: rows.rounds + 3 } as const;

/**
 * The cells of a round: its hidden key and criterion, and its name above the figures. They move from round to round
 * when a formula is copied to the right, and stay when it is copied down.
 */
export function roundCells(place: number): { key: string; criterion: string; name: string } {
  const inRow = (row: number, column: number) => `${columnLetters(column + place)}$${row + 1}`;
  return {
    key: inRow(behindRounds.key, columns.behind),
    criterion: inRow(behindRounds.criterion, columns.behind),
    name: inRow(rows.rounds + 1, columns.firstRound),
  };
}

/** The figure of a theme in a block, in the column of a round. */
export function themeCell(
  block: "means" | "bands" | "counts" | "agreeing" | "changes",
  theme: number,
  place: number,
): string {
  return moving(rows[block] + 2 + theme, columns.firstRound + place);
}

/** A row's figures of all rounds; the row moves along when a formula is copied down. */
export function ofRounds(row: number): string {
  const cell = (column: number) => `$${columnLetters(column)}${row + 1}`;
  return `${cell(columns.firstRound)}:${cell(columns.firstRound + roundCount - 1)}`;
}

/** The figure of a block's row in the newest round; "" while there is none. */
export function inNewestRound(row: number): string {
  return `IF(${total("newest")}=0,"",INDEX(${ofRounds(row)},1,${total("newest")}))`;
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
