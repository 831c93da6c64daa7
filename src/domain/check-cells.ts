import { type Cell, cellText, isBlank, isCellError } from "./cell";
import { cellInWords } from "./cell-in-words";
import { isOnlySpaces } from "./is-only-spaces";
import { isWord } from "./is-word";
import { buildIssue, type Issue, type Place } from "./issue";
import { isListed, listedButForSpaces, type ListedNames } from "./listed-names";
import { dayOf } from "./serial-day";

/** What may stand in the cells of a column. */
export type CellRule =
  | { readonly kind: "anything" }
  | { readonly kind: "day" }
  | { readonly kind: "number"; readonly least: number | null }
  | { readonly kind: "word"; readonly words: readonly string[] }
  | { readonly kind: "name"; readonly listed: ListedNames; readonly sheet: string };

/** A column as it stands, and what may stand in it; a column without a rule is for others to check. */
export interface CheckedColumn {
  readonly field: string;
  readonly header: string;
  readonly cells: readonly Cell[];
  readonly rule: CellRule | null;
  /** What a cell shows as long as nobody types something else. */
  readonly usual: Cell;
}

/** The columns of a table that people fill, and the one of them that names the row; null when that is not there. */
export interface CellsInput {
  readonly table: string;
  readonly columns: readonly CheckedColumn[];
  readonly key: CheckedColumn | null;
}

/** What is wrong with single cells, from what each column is made for alone: words for dates, names that are not listed. */
export function checkCells(input: CellsInput): Issue[] {
  const rowCount = Math.max(0, ...input.columns.map(({ cells }) => cells.length));
  return Array.from({ length: rowCount }, (_, index) => checkRow(index, input)).flat();
}

function checkRow(index: number, input: CellsInput): Issue[] {
  const unnamed = checkKey(index, input);
  // What is said of the key is said once.
  const others = input.columns.filter((column) => column !== input.key || unnamed.length === 0);
  return [...unnamed, ...others.flatMap((column) => checkCell(column, input.table, index))];
}

function checkKey(index: number, { table, columns, key }: CellsInput): Issue[] {
  if (!key) return [];
  const place = { row: index + 1, field: key.field };
  const about = { table, column: key.header };
  const name = key.cells[index] ?? null;
  if (isOnlySpaces(name)) return [buildIssue("cells.onlySpaces", place, about)];
  const isMissing = isBlank(name) && columns.some((column) => isFilled(column, index));
  return isMissing ? [buildIssue("cells.missingKey", place, about)] : [];
}

function isFilled({ cells, usual }: CheckedColumn, index: number): boolean {
  const cell = cells[index] ?? null;
  return !isBlank(cell) && cellText(cell) !== cellText(usual);
}

function checkCell({ field, header, cells, rule }: CheckedColumn, table: string, index: number): Issue[] {
  const cell = cells[index] ?? null;
  if (isBlank(cell) || !rule) return [];
  const at: CellPlace = {
    place: { row: index + 1, field },
    about: { table, column: header, value: cellInWords(cell) },
  };
  if (isCellError(cell)) return [buildIssue("cells.errorValue", at.place, at.about)];
  return checkByRule(cell, rule, at);
}

interface CellPlace {
  readonly place: Place;
  readonly about: { readonly table: string; readonly column: string; readonly value: string };
}

function checkByRule(cell: Cell, rule: CellRule, at: CellPlace): Issue[] {
  switch (rule.kind) {
    case "anything":
      return [];
    case "day":
      return dayOf(cell) === null ? [buildIssue("cells.notADate", at.place, at.about)] : [];
    case "number":
      return checkNumber(cell, rule.least, at);
    case "word":
      return checkWord(cell, rule.words, at);
    case "name":
      return checkName(cell, rule, at);
  }
}

function checkNumber(cell: Cell, least: number | null, { place, about }: CellPlace): Issue[] {
  if (typeof cell !== "number") return [buildIssue("cells.notANumber", place, about)];
  if (least === null || cell >= least) return [];
  return [buildIssue("cells.belowLeast", place, { ...about, least })];
}

function checkWord(cell: Cell, words: readonly string[], { place, about }: CellPlace): Issue[] {
  if (words.some((word) => isWord(cell, word))) return [];
  return [buildIssue("cells.notInList", place, { ...about, allowed: words.join(", ") })];
}

function checkName(
  cell: Cell,
  { listed, sheet }: Extract<CellRule, { kind: "name" }>,
  { place, about }: CellPlace,
): Issue[] {
  if (isListed(cell, listed)) return [];
  const similar = listedButForSpaces(cell, listed);
  return similar === null
    ? [buildIssue("cells.unknownName", place, { ...about, sheet })]
    : [buildIssue("cells.spacesDiffer", place, { ...about, listed: cellInWords(similar), sheet })];
}
