import { type Cell, cellText } from "./cell";
import type { Criterion } from "./criterion";
import { isOnlySpaces } from "./is-only-spaces";
import { isWord } from "./is-word";
import { nameKey } from "./name-key";
import type { PartnerStanding, ScoredRow } from "./partner-standing";
import type { GateWords } from "./score";

/** One thing that keeps a partner out of the ranking. Raters are named in the order of their rows. */
export type WhyUnranked =
  | { readonly reason: "notScored" }
  /** A Must have that is No, or a Do not want that is Yes. */
  | {
      readonly reason: "excluded";
      readonly criterion: string;
      readonly answer: string;
      readonly raters: readonly string[];
    }
  | { readonly reason: "unanswered"; readonly criterion: string; readonly raters: readonly string[] }
  /** Too little of the weight was rated; of several ratings, the coverage of the best one. */
  | { readonly reason: "incomplete"; readonly coverage: number | null; readonly minimum: number }
  /** A rating shows an Excel error, so it has no score. */
  | { readonly reason: "unreadable" };

/** A row of ratings with what was answered in it, in the order of the criteria. */
export interface AnsweredRow extends ScoredRow {
  readonly rater: Cell;
  readonly ratings: readonly Cell[];
  /** Whether a cell of the row shows an Excel error. */
  readonly isUnreadable: boolean;
}

/** The partners with where they stand, and what they were rated on. */
export interface ReasonsInput {
  readonly organizations: readonly Cell[];
  readonly standings: readonly (PartnerStanding | null)[];
  readonly rows: readonly AnsweredRow[];
  readonly criteria: readonly Criterion[];
  readonly minimumCoverage: number;
  readonly words: GateWords;
}

/**
 * Why each partner is not ranked, in the order of the partner list; nothing for one that is, or for a row without a name.
 *
 * Only what matters for where the partner stands: of an excluded one the answers that exclude it, and not that its
 * rating has gaps too.
 */
export function unrankedReasons(input: ReasonsInput): (readonly WhyUnranked[])[] {
  const rows = rowsByPartner(input.rows);
  return input.standings.map((standing, index) => {
    const own = rows.get(nameKey(input.organizations[index] ?? null)) ?? [];
    return standing ? reasonsOf(standing, own, input) : [];
  });
}

function rowsByPartner(rows: readonly AnsweredRow[]): Map<string, AnsweredRow[]> {
  const byPartner = new Map<string, AnsweredRow[]>();
  for (const row of rows) {
    const key = nameKey(row.partner);
    const own = byPartner.get(key);
    if (own) own.push(row);
    else byPartner.set(key, [row]);
  }
  return byPartner;
}

function reasonsOf(
  { eligibility }: PartnerStanding,
  rows: readonly AnsweredRow[],
  input: ReasonsInput,
): WhyUnranked[] {
  switch (eligibility) {
    case "eligible":
      return [];
    case "notScored":
      return [{ reason: "notScored" }];
    case "excluded":
      return excludingAnswers(rows, input);
    case "check":
      return unansweredCriteria(rows, input);
    case "incomplete":
      return missingScores(rows, input.minimumCoverage);
  }
}

function excludingAnswers(rows: readonly AnsweredRow[], { criteria, words }: ReasonsInput): WhyUnranked[] {
  return gates(criteria).flatMap(({ criterion, kind, places }) => {
    const answer = kind === "mustHave" ? words.no : words.yes;
    const found = rows.filter(({ ratings }) => places.some((at) => isWord(ratings[at] ?? null, answer)));
    return found.length > 0 ? [{ reason: "excluded", criterion, answer, raters: ratersOf(found) }] : [];
  });
}

function unansweredCriteria(rows: readonly AnsweredRow[], { criteria, words }: ReasonsInput): WhyUnranked[] {
  const isAnswer = (cell: Cell) => isWord(cell, words.yes) || isWord(cell, words.no);
  return gates(criteria).flatMap(({ criterion, places }) => {
    const open = rows.filter(({ ratings }) => places.some((at) => !isAnswer(ratings[at] ?? null)));
    return open.length > 0 ? [{ reason: "unanswered", criterion, raters: ratersOf(open) }] : [];
  });
}

/** A Must have or a Do not want, and where its answers stand among the ratings. */
interface Gate {
  readonly criterion: string;
  readonly kind: Criterion["kind"];
  readonly places: number[];
}

// A criterion that is listed twice is one reason all the same.
function gates(criteria: readonly Criterion[]): Gate[] {
  const found = new Map<string, Gate>();
  criteria.forEach(({ name, kind }, at) => {
    if (kind === "want") return;
    const key = `${kind} ${nameKey(name)}`;
    const gate = found.get(key);
    if (gate) gate.places.push(at);
    else found.set(key, { criterion: name, kind, places: [at] });
  });
  return [...found.values()];
}

function ratersOf(rows: readonly AnsweredRow[]): string[] {
  const named = new Map<string, string>();
  for (const { rater } of rows) {
    const key = nameKey(rater);
    if (key !== "" && !isOnlySpaces(rater) && !named.has(key)) named.set(key, cellText(rater));
  }
  return [...named.values()];
}

function missingScores(rows: readonly AnsweredRow[], minimum: number): WhyUnranked[] {
  const readable = rows.filter(({ isUnreadable }) => !isUnreadable);
  const coverages = readable.flatMap(({ coverage }) => (coverage === null ? [] : [coverage]));
  const best = coverages.length > 0 ? Math.max(...coverages) : null;
  return [
    ...(readable.length > 0 ? [{ reason: "incomplete", coverage: best, minimum } as const] : []),
    ...(readable.length < rows.length ? [{ reason: "unreadable" } as const] : []),
  ];
}
