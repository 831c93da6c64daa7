import type { Cell } from "./cell";
import type { Criterion } from "./criterion";
import { nameKey } from "./name-key";
import type { PartnerStanding } from "./partner-standing";
import { roundToSixDecimals } from "./round-to-six-decimals";
import { isRating } from "./score";
import type { AnsweredRow } from "./unranked-reasons";

/** Another share of the weight for one Want, all others keeping their proportions. Units: shares from 0 to 1. */
export interface WeightChange {
  readonly criterion: string;
  readonly from: number;
  /** The first tenth of a percent at which somebody else is ahead. */
  readonly to: number;
}

/** The partners with where they stand, and what they were rated on. */
export interface FirstPlaceInput {
  readonly criteria: readonly Criterion[];
  readonly organizations: readonly Cell[];
  readonly standings: readonly (PartnerStanding | null)[];
  readonly rows: readonly AnsweredRow[];
  readonly minimumCoverage: number;
}

/**
 * The smallest change of one weight that takes the first place from whoever holds it alone.
 *
 * Scores of partners that are rated on everything go in straight lines with a weight, and the change ends just beyond
 * where two of them cross. Null when no change does it, when the first place is shared, and when ratings with gaps
 * leave it open whether a smaller change would do.
 */
export function smallestChange(input: FirstPlaceInput): WeightChange | null {
  const shares = wantShares(input.criteria);
  const field = shares && fieldOf(input, shares);
  if (!field) return null;
  const { leader, complete, gaps } = field;
  const crossings = shares.flatMap((_, at) =>
    complete.flatMap((rival) => crossing(shares, at, { leader, rival }) ?? []),
  );
  const nearest = crossings.reduce<Crossing | null>(
    (best, one) => (best === null || best.distance - one.distance > sameDistance ? one : best),
    null,
  );
  if (!nearest) return null;
  const isSure = shares.every((_, at) => {
    const span = spanAround(shares[at] ?? 0, nearest.distance);
    const least = Math.min(...span.map((share) => scoreAt(leader, moved(shares, at, share))));
    return gaps.every(
      (rows) =>
        highest(
          rows,
          span.map((share) => moved(shares, at, share)),
          input,
        ) < least,
    );
  });
  const to = isSure ? justBeyond(shares, nearest) : null;
  const wants = input.criteria.filter(({ kind }) => kind === "want");
  return to === null ? null : { criterion: wants[nearest.at]?.name ?? "", from: shares[nearest.at] ?? 0, to };
}

/** Of two changes that are as small, the one of the criterion that stands first is said. */
const sameDistance = 1e-9;

/** A value for each Want, in their order. */
type Profile = readonly number[];
/** The same, null where it was not rated. */
type GappedRow = readonly (number | null)[];

// With one name for two criteria, nobody could say which of them to change.
function wantShares(criteria: readonly Criterion[]): Profile | null {
  const wants = criteria.filter(({ kind }) => kind === "want");
  const total = wants.reduce((sum, { weight }) => sum + weight, 0);
  const names = new Set(wants.map(({ name }) => nameKey(name)));
  if (!(total > 0) || !Number.isFinite(total) || names.size < wants.length) return null;
  return wants.map(({ weight }) => weight / total);
}

interface Field {
  readonly leader: Profile;
  /** The means of the other partners that are rated on everything. */
  readonly complete: readonly Profile[];
  /** The rows of the partners that are not. */
  readonly gaps: readonly (readonly GappedRow[])[];
}

function fieldOf(input: FirstPlaceInput, shares: Profile): Field | null {
  const first = new Set<string>();
  const partners = new Map<string, GappedRow[]>();
  input.standings.forEach((standing, index) => {
    const key = nameKey(input.organizations[index] ?? null);
    if (standing?.rank === 1) first.add(key);
    if (standing?.eligibility === "eligible" || standing?.eligibility === "incomplete") partners.set(key, []);
  });
  for (const row of input.rows)
    if (!row.isUnreadable) partners.get(nameKey(row.partner))?.push(wantRatings(row, input.criteria));
  const [leading = ""] = first;
  const leader = meansOf(partners.get(leading) ?? [], shares.length);
  if (first.size !== 1 || !leader) return null;
  partners.delete(leading);
  const others = [...partners.values()].map((rows) => ({ rows, means: meansOf(rows, shares.length) }));
  return {
    leader,
    complete: others.flatMap(({ means }) => (means ? [means] : [])),
    gaps: others.flatMap(({ rows, means }) => (means ? [] : [rows])),
  };
}

function wantRatings({ ratings }: AnsweredRow, criteria: readonly Criterion[]): GappedRow {
  return criteria.flatMap(({ kind }, at) => {
    const rating = ratings[at];
    return kind === "want" ? [isRating(rating) ? rating : null] : [];
  });
}

function meansOf(rows: readonly GappedRow[], length: number): Profile | null {
  if (rows.length === 0 || rows.some((row) => row.includes(null))) return null;
  return Array.from({ length }, (_, at) => rows.reduce((sum, row) => sum + (row[at] ?? 0), 0) / rows.length);
}

/** The shares when one of them becomes another and the others keep their proportions. */
function moved(shares: Profile, at: number, share: number): Profile {
  const others = 1 - (shares[at] ?? 0);
  const scale = others > 0 ? (1 - share) / others : 0;
  return shares.map((one, index) => (index === at ? share : one * scale));
}

/** Units: points from 1 to 5. */
function scoreAt(profile: Profile, shares: Profile): number {
  return profile.reduce((sum, rating, at) => sum + rating * (shares[at] ?? 0), 0);
}

interface Crossing {
  readonly at: number;
  readonly distance: number;
  readonly share: number;
  readonly rival: Profile;
  readonly leader: Profile;
}

type Pair = Pick<Crossing, "rival" | "leader">;

// The lead of the rival is a straight line from where the criterion counts nothing to where it counts alone.
function crossing(shares: Profile, at: number, pair: Pair): Crossing | null {
  const own = shares[at] ?? 0;
  if (own >= 1) return null;
  const atNone = lead(pair, moved(shares, at, 0));
  const atAll = lead(pair, moved(shares, at, 1));
  if (atNone <= 0 && atAll <= 0) return null;
  const share = atNone / (atNone - atAll);
  return { at, share, distance: Math.abs(share - own), ...pair };
}

function lead({ rival, leader }: Pair, shares: Profile): number {
  return scoreAt(rival, shares) - scoreAt(leader, shares);
}

function spanAround(share: number, distance: number): number[] {
  return share >= 1 ? [1] : [Math.max(0, share - distance), Math.min(1, share + distance)];
}

/** What a partner with gaps reaches at most between two settings of the weights; it may reach less. */
function highest(
  rows: readonly GappedRow[],
  ends: readonly Profile[],
  { minimumCoverage }: FirstPlaceInput,
): number {
  const judged = rows.map((row) => {
    const counts = ends.map((shares) => roundToSixDecimals(coverageAt(row, shares)) >= minimumCoverage);
    // Between the ends, a row's score only rises or only falls.
    return { counts, most: Math.max(...ends.map((shares) => gappedScore(row, shares))) };
  });
  const counting = judged.filter(({ counts }) => counts.includes(true)).map(({ most }) => most);
  if (counting.length === 0) return -Infinity;
  const isSteady = judged.every(({ counts }) => counts.every((count) => count === counts[0]));
  return isSteady ? counting.reduce((sum, most) => sum + most, 0) / counting.length : Math.max(...counting);
}

function coverageAt(row: GappedRow, shares: Profile): number {
  return row.reduce<number>((sum, rating, at) => sum + (rating === null ? 0 : (shares[at] ?? 0)), 0);
}

function gappedScore(row: GappedRow, shares: Profile): number {
  const coverage = coverageAt(row, shares);
  const rated = row.filter((rating) => rating !== null);
  if (rated.length === 0) return -Infinity;
  return coverage > 0
    ? scoreAt(
        row.map((rating) => rating ?? 0),
        shares,
      ) / coverage
    : Math.max(...rated);
}

const tenthsOfPercent = 1000;
/** Units: points of 100 in a point of a rating. */
const pointsPerRating = 25;

/** The first tenth of a percent beyond a crossing at which the rival is ahead as scores are compared. */
function justBeyond(shares: Profile, { at, share, rival, leader }: Crossing): number | null {
  const direction = share < (shares[at] ?? 0) ? -1 : 1;
  const start = share * tenthsOfPercent;
  const nearest = direction < 0 ? Math.ceil(start) : Math.floor(start);
  const candidates = [1, 2].map((step) => (nearest + direction * step) / tenthsOfPercent);
  const isAhead = (to: number) =>
    roundToSixDecimals(lead({ rival, leader }, moved(shares, at, to)) * pointsPerRating) > 0;
  return candidates.map((to) => Math.min(1, Math.max(0, to))).find(isAhead) ?? null;
}
