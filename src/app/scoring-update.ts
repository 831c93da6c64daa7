import { type Cell, isBlank } from "../domain/cell";
import { countedCriteria, type Criterion } from "../domain/criterion";
import { nameKey } from "../domain/name-key";
import { isRating } from "../domain/score";
import { words } from "../workbook/words";
import type { PlannerWorkbook } from "./planner-workbook";

/** How the columns of PartnerScores have to change to follow the criteria. */
export interface ScoringUpdate {
  readonly added: readonly string[];
  /** Those of the added ones that let nobody be ranked before they are answered. */
  readonly gates: readonly string[];
  /** A column whose criterion seems to have been renamed: its ratings stay under the new name. */
  readonly renamed: readonly { readonly from: string; readonly to: string }[];
  /** Columns without a criterion: they stay, and count no more, until a person deletes them. */
  readonly notCounted: readonly string[];
  /** The rating columns from left to right once it is done; `from` is the column's place now, null for a new one. */
  readonly order: readonly { readonly header: string; readonly from: number | null }[];
  readonly isNeeded: boolean;
}

/** Compares the criteria with the columns in which partners are rated on them. Null when one of the tables is missing. */
export function scoringUpdate(workbook: PlannerWorkbook): ScoringUpdate | null {
  const { SelectionCriteria, PartnerScores } = workbook.tables;
  if (!SelectionCriteria || !PartnerScores) return null;
  const criteria = firstOfEachName(countedCriteria(SelectionCriteria.rows, words.criterionKind));
  const columns = PartnerScores.ratingColumns.map(({ header }, at) => ({
    header,
    cells: PartnerScores.rows.map(({ ratingCells }) => ratingCells[at] ?? null),
  }));
  return compare(criteria, columns);
}

// Criteria of one name share one column.
function firstOfEachName(criteria: readonly Criterion[]): Criterion[] {
  const keys = criteria.map(({ name }) => nameKey(name));
  return criteria.filter((_, index) => keys.indexOf(keys[index] ?? "") === index);
}

interface RatingColumn {
  header: string;
  cells: readonly Cell[];
}

function compare(criteria: readonly Criterion[], columns: readonly RatingColumn[]): ScoringUpdate {
  const places = criteria.map(({ name }) => placeOf(name, columns));
  const renames = likelyRenames(criteria, columns, places);
  const from = places.map((place, index) => place ?? renames.get(index) ?? null);
  const counted = criteria.map(({ name }, index) => ({ header: name, from: from[index] ?? null }));
  const order = withUncounted(counted, columns);
  const added = criteria.filter((_, index) => counted[index]?.from === null);
  return {
    added: added.map(({ name }) => name),
    gates: added.filter(({ kind }) => kind !== "want").map(({ name }) => name),
    renamed: [...renames].map(([index, column]) => ({
      from: columns[column]?.header ?? "",
      to: criteria[index]?.name ?? "",
    })),
    notCounted: columns.filter((_, index) => !from.includes(index)).map(({ header }) => header),
    order,
    isNeeded: order.some(
      (column, index) => column.from !== index || column.header !== columns[index]?.header,
    ),
  };
}

function placeOf(name: string, columns: readonly RatingColumn[]): number | null {
  const place = columns.findIndex(({ header }) => nameKey(header) === nameKey(name));
  return place >= 0 ? place : null;
}

/**
 * A criterion without a column and a column without a criterion are the same when they alone stand between the same
 * neighbors, and when what was typed there fits: then somebody renamed the criterion.
 */
function likelyRenames(
  criteria: readonly Criterion[],
  columns: readonly RatingColumn[],
  places: readonly (number | null)[],
): Map<number, number> {
  const homeless = criteria.flatMap((_, index) => (places[index] === null ? [index] : []));
  const orphaned = columns.flatMap((_, index) => (places.includes(index) ? [] : [index]));
  const around = (index: number) =>
    neighbors(index, (at) => (at < 0 || at >= criteria.length ? null : (places[at] ?? undefined)));
  const aroundColumn = (index: number) =>
    neighbors(index, (at) => (at < 0 || at >= columns.length ? null : places.includes(at) ? at : undefined));
  const renames = new Map<number, number>();
  for (const index of homeless) {
    const rivals = homeless.filter((other) => around(other) === around(index));
    const matches = orphaned.filter((column) => aroundColumn(column) === around(index));
    const [column] = matches;
    const kind = criteria[index]?.kind ?? "want";
    if (
      rivals.length === 1 &&
      matches.length === 1 &&
      column !== undefined &&
      fits(columns[column]?.cells ?? [], kind)
    ) {
      renames.set(index, column);
    }
  }
  return renames;
}

// The nearest columns that are settled, before and after; null is an end, undefined is not settled.
function neighbors(index: number, settled: (at: number) => number | null | undefined): string {
  let before = index - 1;
  while (settled(before) === undefined) before--;
  let after = index + 1;
  while (settled(after) === undefined) after++;
  return `${settled(before)} ${settled(after)}`;
}

function fits(cells: readonly Cell[], kind: Criterion["kind"]): boolean {
  const answers = Object.values(words.answer).map((word) => nameKey(word));
  return cells.every(
    (cell) => isBlank(cell) || (kind === "want" ? isRating(cell) : answers.includes(nameKey(cell))),
  );
}

// A column that counts no more keeps its place behind the column it stands behind now.
function withUncounted(
  counted: readonly { header: string; from: number | null }[],
  columns: readonly RatingColumn[],
): { header: string; from: number | null }[] {
  const order = [...counted];
  columns.forEach(({ header }, from) => {
    if (order.some((column) => column.from === from)) return;
    const before = order.findIndex((column) => column.from === from - 1);
    order.splice(from === 0 ? 0 : before + 1, 0, { header, from });
  });
  return order;
}
