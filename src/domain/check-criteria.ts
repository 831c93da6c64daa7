import { type Cell, cellText, isBlank, isCellError } from "./cell";
import { cellInWords } from "./cell-in-words";
import { countedCriteria, type CriterionRecord, type KindWords, parseCriterionKind } from "./criterion";
import { isOnlySpaces } from "./is-only-spaces";
import { buildIssue, everywhere, type Issue } from "./issue";
import { longestName } from "./longest-name";
import { nameKey } from "./name-key";
import { repetitions } from "./repetitions";

/** The criteria as they stand, the words for their kinds, and the rating columns there are (null: no such table). */
export interface CriteriaInput {
  readonly records: readonly CriterionRecord[];
  readonly words: KindWords;
  /** Headers of the other columns where partners are rated, which no criterion can have. */
  readonly takenHeaders: readonly string[];
  readonly columns: readonly string[] | null;
}

/** What is wrong with the criteria and with the columns in which partners are rated on them. */
export function checkCriteria(input: CriteriaInput): Issue[] {
  const { records } = input;
  return [
    ...checkWhole(input),
    ...records.flatMap((record, index) => checkCriterion(record, index + 1, input)),
    ...checkDoubledNames(records),
    ...checkColumns(input),
  ];
}

function checkWhole({ records, words }: CriteriaInput): Issue[] {
  const counted = countedCriteria(records, words);
  if (counted.length === 0) return [buildIssue("criteria.none", everywhere, {})];
  const weighted = counted.some(({ kind, weight }) => kind === "want" && weight > 0);
  return weighted ? [] : [buildIssue("criteria.noWeights", everywhere, {})];
}

function checkCriterion(record: CriterionRecord, row: number, input: CriteriaInput): Issue[] {
  if (isBlank(record.name)) {
    const unused = isBlank(record.kind) && isBlank(record.weight);
    return unused ? [] : [buildIssue("criteria.missingName", { row, field: "name" }, {})];
  }
  if (isCellError(record.name)) {
    const value = cellInWords(record.name);
    return [buildIssue("criteria.nameIsError", { row, field: "name" }, { value })];
  }
  return [
    ...checkName(record.name, row, input.takenHeaders),
    ...checkKind(record, row, input.words),
    ...checkWeight(record, row, input.words),
  ];
}

function checkName(name: Cell, row: number, takenHeaders: readonly string[]): Issue[] {
  const place = { row, field: "name" };
  if (isOnlySpaces(name)) return [buildIssue("criteria.onlySpaces", place, {})];
  const { length } = cellText(name);
  if (length > longestName) return [buildIssue("criteria.longName", place, { length, longest: longestName })];
  return takenHeaders.some((header) => nameKey(header) === nameKey(name))
    ? [buildIssue("criteria.nameTaken", place, { name: cellInWords(name) })]
    : [];
}

function checkKind({ name, kind }: CriterionRecord, row: number, words: KindWords): Issue[] {
  if (parseCriterionKind(kind, words)) return [];
  const place = { row, field: "kind" };
  const about = { name: cellInWords(name), allowed: Object.values(words).join(", ") };
  return isBlank(kind)
    ? [buildIssue("criteria.missingKind", place, about)]
    : [buildIssue("criteria.unknownKind", place, { ...about, value: cellInWords(kind) })];
}

/** Only a Want has use for a weight. */
function checkWeight({ name, kind, weight }: CriterionRecord, row: number, words: KindWords): Issue[] {
  if (parseCriterionKind(kind, words) !== "want") return [];
  const place = { row, field: "weight" };
  const about = { name: cellInWords(name), value: cellInWords(weight) };
  if (isBlank(weight)) return [buildIssue("criteria.blankWeight", place, { name: about.name })];
  if (typeof weight !== "number") return [buildIssue("criteria.weightNotNumber", place, about)];
  return weight < 0 ? [buildIssue("criteria.negativeWeight", place, about)] : [];
}

function checkDoubledNames(records: readonly CriterionRecord[]): Issue[] {
  const keys = records.map(({ name }) => nameKey(name));
  return repetitions(keys).map(({ row, firstRow }) => {
    const name = cellInWords(records[row - 1]?.name ?? null);
    return buildIssue("criteria.doubledName", { row, field: "name" }, { name, firstRow });
  });
}

function checkColumns({ records, words, takenHeaders, columns }: CriteriaInput): Issue[] {
  if (!columns) return [];
  const counted = new Set(countedCriteria(records, words).map(({ name }) => nameKey(name)));
  const present = new Set([...columns, ...takenHeaders].map(nameKey));
  const idle = columns.filter((column) => !counted.has(nameKey(column)));
  return [
    ...rowsWithoutColumn(records, counted, present),
    ...idle.map((criterion) =>
      buildIssue("ratings.columnWithoutCriterion", { row: null, field: "rating" }, { criterion }),
    ),
  ];
}

function rowsWithoutColumn(
  records: readonly CriterionRecord[],
  counted: ReadonlySet<string>,
  present: ReadonlySet<string>,
): Issue[] {
  const seen = new Set<string>(present);
  return records.flatMap(({ name }: { name: Cell }, index) => {
    const key = nameKey(name);
    if (!counted.has(key) || seen.has(key)) return [];
    seen.add(key);
    const place = { row: index + 1, field: "name" };
    return [buildIssue("criteria.withoutColumn", place, { name: cellInWords(name) })];
  });
}
