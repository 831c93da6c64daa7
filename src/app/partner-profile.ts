import { cellText, type Cell } from "../domain/cell";
import type { CriterionKind } from "../domain/criterion";
import { isWord } from "../domain/is-word";
import { isOnlySpaces } from "../domain/is-only-spaces";
import { median } from "../domain/median";
import { nameKey } from "../domain/name-key";
import { isRating } from "../domain/score";
import type { AnsweredRow } from "../domain/unranked-reasons";
import { words } from "../workbook/words";
import type { PlannerFigures } from "./planner-figures";
import type { PlannerWorkbook } from "./planner-workbook";

/** How a partner was rated on one Want, beside all others. Units: points from 1 to 5. */
export interface CriterionLine {
  readonly criterion: string;
  /** How much of a score it is, from 0 to 1. */
  readonly weightShare: number;
  /** Of all its ratings; null when nobody rated it. */
  readonly mean: number | null;
  /** Of the means of all listed partners that were rated on it; null when none was. */
  readonly median: number | null;
  /** How far apart two raters of this partner are; 0 while one or nobody rated it. */
  readonly differBy: number;
}

/** What was answered about a partner on one Must have or Do not want. */
export interface GateLine {
  readonly criterion: string;
  readonly kind: Exclude<CriterionKind, "want">;
  /** Yes, then No, then those who left it open; only those that somebody gave. */
  readonly answers: readonly GateAnswer[];
}

/** One answer and who gave it, in the order of the rows; "" stands for ratings without a name. */
export interface GateAnswer {
  readonly answer: "yes" | "no" | "open";
  readonly raters: readonly string[];
}

/** The rows in which a partner was rated. */
export function ratingsOf(organization: Cell, { scores }: PlannerFigures): AnsweredRow[] {
  const key = nameKey(organization);
  return scores.filter((row) => row !== null && nameKey(row.partner) === key) as AnsweredRow[];
}

/** How a partner was rated on each Want, in the order of the columns. Only numbers from 1 to 5 count. */
export function partnerProfile(
  organization: Cell,
  workbook: PlannerWorkbook,
  figures: PlannerFigures,
): CriterionLine[] {
  const partners = ratedPartners(workbook, figures);
  const own = partners.get(nameKey(organization)) ?? [];
  return placesOf(figures, (kind) => kind === "want").map(({ name, at }) => {
    const means = [...partners.values()].flatMap((rows) => meanOf(ratingsAt(rows, at)) ?? []);
    return {
      criterion: name,
      weightShare: weightShare(name, figures),
      mean: meanOf(ratingsAt(own, at)),
      median: median(means),
      differBy: differenceOf(own, at),
    };
  });
}

/** What was answered about a partner on each Must have and Do not want; nothing while nobody rated it. */
export function partnerAnswers(organization: Cell, figures: PlannerFigures): GateLine[] {
  const own = ratingsOf(organization, figures);
  if (own.length === 0) return [];
  return placesOf(figures, (kind) => kind !== "want").map(({ name, kind, at }) => ({
    criterion: name,
    kind: kind as GateLine["kind"],
    answers: answersOf(own, at),
  }));
}

/** How many people rated a partner; each rating without a name counts as one more person. */
export function raterCount(rows: readonly AnsweredRow[]): number {
  return byRater(rows).length;
}

interface CriterionPlace {
  readonly name: string;
  readonly kind: CriterionKind;
  /** Where its ratings stand among the ratings of a row. */
  readonly at: number;
}

// A criterion that is listed twice is one line.
function placesOf({ criteria }: PlannerFigures, isAsked: (kind: CriterionKind) => boolean): CriterionPlace[] {
  const seen = new Set<string>();
  return criteria.flatMap(({ name, kind }, at) => {
    const place = `${kind} ${nameKey(name)}`;
    if (!isAsked(kind) || seen.has(place)) return [];
    seen.add(place);
    return [{ name, kind, at }];
  });
}

// Criteria of one name count together.
function weightShare(name: string, { criteria }: PlannerFigures): number {
  const wants = criteria.filter(({ kind }) => kind === "want");
  const weightOf = (some: readonly { readonly weight: number }[]) =>
    some.reduce((sum, { weight }) => sum + weight, 0);
  const all = weightOf(wants);
  return all === 0 ? 0 : weightOf(wants.filter((want) => nameKey(want.name) === nameKey(name))) / all;
}

function ratedPartners({ tables }: PlannerWorkbook, { scores }: PlannerFigures): Map<string, AnsweredRow[]> {
  const listed = (tables.PartnerList?.rows ?? []).map(({ organization }) => nameKey(organization));
  const partners = new Map(listed.filter((key) => key !== "").map((key) => [key, [] as AnsweredRow[]]));
  for (const row of scores) if (row) partners.get(nameKey(row.partner))?.push(row);
  return partners;
}

function ratingsAt(rows: readonly AnsweredRow[], at: number): number[] {
  return rows.flatMap(({ ratings }) => {
    const rating = ratings[at];
    return isRating(rating) ? [rating] : [];
  });
}

function meanOf(values: readonly number[]): number | null {
  return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;
}

// Somebody who rated twice does not differ with anybody.
function differenceOf(rows: readonly AnsweredRow[], at: number): number {
  const means = byRater(rows).flatMap((own) => meanOf(ratingsAt(own, at)) ?? []);
  return means.length < 2 ? 0 : Math.max(...means) - Math.min(...means);
}

function byRater(rows: readonly AnsweredRow[]): AnsweredRow[][] {
  const raters = new Map<string, AnsweredRow[]>();
  rows.forEach((row, index) => {
    const key = raterName(row) === "" ? `\u0000${index}` : nameKey(row.rater);
    raters.set(key, [...(raters.get(key) ?? []), row]);
  });
  return [...raters.values()];
}

function raterName({ rater }: AnsweredRow): string {
  return nameKey(rater) === "" || isOnlySpaces(rater) ? "" : cellText(rater);
}

function answersOf(rows: readonly AnsweredRow[], at: number): GateAnswer[] {
  return (["yes", "no", "open"] as const).flatMap((answer) => {
    const found = rows.filter(({ ratings }) => answerIn(ratings[at] ?? null) === answer);
    const raters = new Map(found.map((row) => [nameKey(raterName(row)), raterName(row)]));
    return found.length > 0 ? [{ answer, raters: [...raters.values()] }] : [];
  });
}

function answerIn(cell: Cell): GateAnswer["answer"] {
  if (isWord(cell, words.answer.yes)) return "yes";
  return isWord(cell, words.answer.no) ? "no" : "open";
}
