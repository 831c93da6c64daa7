import { isBlank, type Cell } from "./cell";
import { isWord } from "./is-word";
import { nameKey } from "./name-key";
import { newestRow } from "./newest-row";
import { roundToSixDecimals } from "./round-to-six-decimals";
import type { SerialDay } from "./serial-day";

/** How far a goal is: by its numbers where it has them, else by what the newest review says. */
export type GoalState = "met" | "partly" | "notYet" | "missed" | "notMeasured";

/** A goal as it stands in the workbook. */
export interface GoalRecord {
  readonly goal: Cell;
  readonly baseline: Cell;
  readonly target: Cell;
  readonly targetDate: Cell;
}

/** What one review found about a goal. */
export interface GoalReviewRecord {
  readonly goal: Cell;
  readonly measuredOn: Cell;
  readonly actual: Cell;
  readonly met: Cell;
}

/** The workbook's words for what a review can say. */
export type GoalMetWords = Readonly<Record<"met" | "partly" | "notYet", string>>;

/** The goals, their reviews, the day to judge by, and the words to read. */
export interface GoalsInput {
  readonly goals: readonly GoalRecord[];
  readonly reviews: readonly GoalReviewRecord[];
  readonly today: SerialDay;
  readonly words: GoalMetWords;
}

/** Where one goal stands. */
export interface GoalStanding {
  readonly latest: number | null;
  /** Units: a share; 1 is the target, and below 0 things went the wrong way. */
  readonly wayToTarget: number | null;
  readonly state: GoalState;
}

/**
 * Where each goal stands, in the order of the list; null for a row without a name.
 *
 * Source: product.md, "Goal". Way to target = (latest − baseline) / (target − baseline), so targets may fall as well.
 */
export function goalStandings(input: GoalsInput): (GoalStanding | null)[] {
  return input.goals.map((goal) => (nameKey(goal.goal) === "" ? null : goalStanding(goal, input)));
}

function goalStanding(goal: GoalRecord, input: GoalsInput): GoalStanding {
  const { reviews } = input;
  const isOwn = (index: number) => nameKey(reviews[index]?.goal ?? null) === nameKey(goal.goal);
  const days = reviews.map(({ measuredOn }) => measuredOn);
  const measured = newestRow(days, (index) => isOwn(index) && typeof reviews[index]?.actual === "number");
  const latest = measured === null ? null : Number(reviews[measured]?.actual);
  const judged = newestRow(
    days,
    (index) => isOwn(index) && metOf(reviews[index]?.met ?? null, input.words) !== null,
  );
  const met = judged === null ? null : metOf(reviews[judged]?.met ?? null, input.words);
  const way = wayToTarget(latest, goal);
  const isPast = typeof goal.targetDate === "number" && Math.floor(goal.targetDate) < input.today;
  return {
    latest,
    wayToTarget: way,
    state: way === null ? judgedState(met, isPast) : numberState(way, isPast),
  };
}

function metOf(cell: Cell, words: GoalMetWords): keyof GoalMetWords | null {
  if (isBlank(cell)) return null;
  return (["met", "partly", "notYet"] as const).find((code) => isWord(cell, words[code])) ?? null;
}

/** How much of the way from its baseline to its target a goal has gone; null where the numbers do not tell. */
export function wayToTarget(latest: number | null, { baseline, target }: GoalRecord): number | null {
  if (latest === null || typeof baseline !== "number" || typeof target !== "number" || target === baseline)
    return null;
  return (latest - baseline) / (target - baseline);
}

function numberState(way: number, isPast: boolean): GoalState {
  if (roundToSixDecimals(way) >= 1) return "met";
  if (isPast) return "missed";
  return way > 0 ? "partly" : "notYet";
}

function judgedState(met: keyof GoalMetWords | null, isPast: boolean): GoalState {
  if (met === null) return "notMeasured";
  return met !== "met" && isPast ? "missed" : met;
}
