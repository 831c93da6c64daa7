import { type Cell, cellText, isBlank, isCellError } from "./cell";
import { cellInWords } from "./cell-in-words";
import { isOnlySpaces } from "./is-only-spaces";
import { isWord } from "./is-word";
import { buildIssue, type Issue } from "./issue";
import { longestName } from "./longest-name";
import { nameKey } from "./name-key";
import { numberRepetitions } from "./number-repetitions";
import { repetitions } from "./repetitions";
import type { GateWords } from "./score";
import { spacelessKey } from "./spaceless-key";

/** A row of the partner list as it stands. */
export interface PartnerRecord {
  readonly organization: Cell;
  readonly stage: Cell;
  readonly email: Cell;
  readonly jointMoney: Cell;
  readonly jointAdministration: Cell;
  /** What people typed into the other columns of the row; only asked whether there is anything. */
  readonly others: readonly Cell[];
}

/** The partner list, and the words that its drop-downs offer. */
export interface PartnersInput {
  readonly records: readonly PartnerRecord[];
  readonly stages: readonly string[];
  readonly words: GateWords;
}

/** What is wrong in the partner list: names that cannot be told apart or found, and words that are not offered. */
export function checkPartners(input: PartnersInput): Issue[] {
  const { records } = input;
  return [
    ...records.flatMap((record, index) => checkPartner(record, index + 1, input)),
    ...checkDoubledNames(records),
    ...checkSameNumbers(records),
    ...checkSpaces(records),
  ];
}

function checkPartner(record: PartnerRecord, row: number, input: PartnersInput): Issue[] {
  return [
    ...checkName(record, row),
    ...checkStage(record.stage, row, input.stages),
    ...checkYesNo(record.jointMoney, { row, field: "jointMoney" }, input.words),
    ...checkYesNo(record.jointAdministration, { row, field: "jointAdministration" }, input.words),
    ...checkEmail(record.email, row),
  ];
}

function checkName(record: PartnerRecord, row: number): Issue[] {
  const { organization } = record;
  const place = { row, field: "organization" };
  if (isBlank(organization)) {
    return isUnused(record) ? [] : [buildIssue("partners.missingName", place, {})];
  }
  if (isCellError(organization)) {
    return [buildIssue("partners.nameIsError", place, { value: cellInWords(organization) })];
  }
  if (isOnlySpaces(organization)) return [buildIssue("partners.onlySpaces", place, {})];
  const length = cellText(organization).length;
  return length > longestName
    ? [buildIssue("partners.longName", place, { length, longest: longestName })]
    : [];
}

function isUnused({ stage, email, jointMoney, jointAdministration, others }: PartnerRecord): boolean {
  return [stage, email, jointMoney, jointAdministration, ...others].every(isBlank);
}

function checkStage(stage: Cell, row: number, stages: readonly string[]): Issue[] {
  if (isBlank(stage) || stages.some((word) => isWord(stage, word))) return [];
  const params = { value: cellInWords(stage), allowed: stages.join(", ") };
  return [buildIssue("partners.unknownStage", { row, field: "stage" }, params)];
}

function checkYesNo(cell: Cell, place: { row: number; field: string }, { yes, no }: GateWords): Issue[] {
  if (isBlank(cell) || isWord(cell, yes) || isWord(cell, no)) return [];
  return [buildIssue("partners.notYesNo", place, { value: cellInWords(cell), yes, no })];
}

function checkEmail(email: Cell, row: number): Issue[] {
  if (isBlank(email) || (typeof email === "string" && email.includes("@"))) return [];
  return [buildIssue("partners.emailWithoutAt", { row, field: "email" }, { value: cellInWords(email) })];
}

function checkDoubledNames(records: readonly PartnerRecord[]): Issue[] {
  const keys = records.map(({ organization }) => nameKey(organization));
  return repetitions(keys).map(({ row, firstRow }) => {
    const name = cellInWords(records[row - 1]?.organization ?? null);
    return buildIssue("partners.doubledName", { row, field: "organization" }, { name, firstRow });
  });
}

function checkSameNumbers(records: readonly PartnerRecord[]): Issue[] {
  return numberRepetitions(records.map(({ organization }) => organization)).map(({ row, firstRow }) => {
    const name = cellInWords(records[row - 1]?.organization ?? null);
    return buildIssue("partners.sameNumber", { row, field: "organization" }, { name, firstRow });
  });
}

function checkSpaces(records: readonly PartnerRecord[]): Issue[] {
  const keys = records.map(({ organization }) => spacelessKey(organization));
  return repetitions(keys).flatMap(({ row, firstRow }) => {
    const organization = records[row - 1]?.organization ?? null;
    if (nameKey(organization) === nameKey(records[firstRow - 1]?.organization ?? null)) return [];
    const params = { name: cellInWords(organization), firstRow };
    return [buildIssue("partners.spacesDiffer", { row, field: "organization" }, params)];
  });
}
