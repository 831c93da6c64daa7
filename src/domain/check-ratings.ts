import { type Cell, isBlank } from "./cell";
import { cellInWords } from "./cell-in-words";
import { checkRatedOn } from "./check-rated-on";
import { checkRating } from "./check-rating";
import type { Criterion } from "./criterion";
import { buildIssue, type Issue } from "./issue";
import { isListed, listedButForSpaces, type ListedNames, listedNames } from "./listed-names";
import { nameKey } from "./name-key";
import { repetitions } from "./repetitions";
import type { GateWords } from "./score";
import type { SerialDay } from "./serial-day";

/** One person's ratings of one partner as they stand, in the order of the criteria. */
export interface RatingRecord {
  readonly partner: Cell;
  readonly rater: Cell;
  readonly ratedOn: Cell;
  readonly ratings: readonly Cell[];
}

/** The rows of ratings, and what they are judged by. */
export interface RatingsInput {
  readonly records: readonly RatingRecord[];
  /** The criteria that have a column, in the order of each row's ratings. */
  readonly criteria: readonly Criterion[];
  readonly organizations: readonly Cell[];
  readonly today: SerialDay;
  readonly words: GateWords;
}

/** What is wrong with the ratings: values that do not count, rows that count for nobody, rows that come twice. */
export function checkRatings(input: RatingsInput): Issue[] {
  const listed = listedNames(input.organizations);
  const rows = input.records.flatMap((record, index) => {
    const row = index + 1;
    return [
      ...checkPartner(record, row, listed),
      ...checkRatedOn(record.ratedOn, row, input.today),
      ...checkRowRatings(record, row, input),
    ];
  });
  return [...rows, ...checkDoubledRows(input.records)];
}

function checkPartner({ partner, ratings }: RatingRecord, row: number, listed: ListedNames): Issue[] {
  const place = { row, field: "partner" };
  if (isBlank(partner)) {
    return ratings.every(isBlank) ? [] : [buildIssue("ratings.missingPartner", place, {})];
  }
  if (isListed(partner, listed)) return [];
  const shown = cellInWords(partner);
  const similar = listedButForSpaces(partner, listed);
  return similar === null
    ? [buildIssue("ratings.unknownPartner", place, { partner: shown })]
    : [buildIssue("ratings.partnerSpacesDiffer", place, { partner: shown, listed: cellInWords(similar) })];
}

function checkRowRatings({ ratings }: RatingRecord, row: number, input: RatingsInput): Issue[] {
  const issues: Issue[] = [];
  input.criteria.forEach((criterion, index) => {
    const issue = checkRating(ratings[index] ?? null, { criterion, row, words: input.words });
    if (issue) issues.push(issue);
  });
  return issues;
}

/** Rows without a rater are not held against each other: they may well be by different people. */
function checkDoubledRows(records: readonly RatingRecord[]): Issue[] {
  const keys = records.map(({ partner, rater }) => {
    const names = [nameKey(partner), nameKey(rater)];
    return names.includes("") ? "" : JSON.stringify(names);
  });
  return repetitions(keys).map(({ row, firstRow }) => {
    const record = records[row - 1];
    const rater = cellInWords(record?.rater ?? null);
    const partner = cellInWords(record?.partner ?? null);
    return buildIssue("ratings.doubledRow", { row, field: "rater" }, { rater, partner, firstRow });
  });
}
