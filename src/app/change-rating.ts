import { cellText, type Cell } from "../domain/cell";
import type { Issue } from "../domain/issue";
import { lookAlikeKey } from "../domain/look-alike-key";
import { partnerScoresTable } from "../workbook/partner-scores.table";
import { entryFields, type EntryField } from "./entry-fields";
import { nothingFilled, parseFields, type EntryProblem, type EntryValues } from "./parse-entry";
import { ratingPosition } from "./planner-table";
import { readWorkbook, type PlannerWorkbook } from "./planner-workbook";
import { updateRow } from "./update-row";
import type { WorkbookPort } from "./workbook-port";

/** A row with one person's rating of one partner, as somebody saw it. */
export interface SeenRating {
  /** Counts from 1 in the body of the table. */
  readonly row: number;
  readonly partner: Cell;
  readonly rater: Cell;
  /** What stands in its fields, by their headers. */
  readonly cells: Readonly<Record<string, Cell>>;
}

/** What a rating is to be instead, as it was filled into a form that began with what stood there. */
export interface RatingChange {
  readonly seen: SeenRating;
  readonly begunWith: EntryValues;
  readonly values: EntryValues;
}

/** Finds the rating that a form would repeat, by its partner and rater; null when there is none yet. */
export function findRating(workbook: PlannerWorkbook, values: EntryValues): SeenRating | null {
  const table = workbook.tables.PartnerScores;
  const { columns } = partnerScoresTable;
  const [of, by] = [columns.partner, columns.rater].map(({ header }) => lookAlikeKey(values[header] ?? ""));
  const at = (table?.rows ?? []).findIndex(
    ({ partner, rater }) => lookAlikeKey(partner) === of && lookAlikeKey(rater) === by,
  );
  const found = table?.rows[at];
  if (!of || !by || !table || !found) return null;
  const cells = ratingFields(workbook).map(({ header }): [string, Cell] => {
    return [header, table.snapshot.rows[at]?.[ratingPosition(table, header) ?? -1] ?? null];
  });
  const { partner, rater, evidence } = found;
  return {
    row: at + 1,
    partner,
    rater,
    cells: { ...Object.fromEntries(cells), [columns.evidence.header]: evidence },
  };
}

/** The fields of a rating that can be changed: all but whose it is. */
export function ratingFields(workbook: PlannerWorkbook): readonly EntryField[] {
  const { partner, rater } = partnerScoresTable.columns;
  const whose: readonly string[] = [partner.header, rater.header];
  return entryFields("rating", workbook).filter(({ header }) => !whose.includes(header));
}

/** What a form for a rating begins with. */
export function ratingValues({ partner, rater, cells }: SeenRating): EntryValues {
  const { columns } = partnerScoresTable;
  const shown = Object.entries(cells).map(([header, cell]) => [header, cellText(cell)]);
  return {
    [columns.partner.header]: cellText(partner),
    [columns.rater.header]: cellText(rater),
    ...(Object.fromEntries(shown) as EntryValues),
  };
}

/**
 * Writes what was changed of a rating, and only that; what else stands in its row stays, whatever it is.
 *
 * Reads again first: when somebody changed the same cells or moved the row meanwhile, nothing is written.
 */
export async function changeRating(
  port: WorkbookPort,
  { seen, begunWith, values }: RatingChange,
): Promise<{ readonly problems: readonly EntryProblem[]; readonly refusals: readonly Issue[] }> {
  const parsed = parseFields(ratingFields(await readWorkbook(port)), values);
  const changed = parsed.filter(({ header }) => (values[header] ?? "") !== (begunWith[header] ?? ""));
  const wrong = changed.flatMap(({ header, problem }) => (problem ? [{ header, problem }] : []));
  const problems = [...wrong, ...nothingFilled(parsed)];
  if (problems.length > 0) return { problems, refusals: [] };
  const refusals = await updateRow(port, {
    table: partnerScoresTable.name as "PartnerScores",
    row: seen.row,
    rowKey: seen.partner,
    kept: [{ header: partnerScoresTable.columns.rater.header, seen: seen.rater }],
    cells: changed.map(({ header, cell }) => ({ header, seen: seen.cells[header] ?? null, value: cell })),
  });
  return { problems, refusals };
}
