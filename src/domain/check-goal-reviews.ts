import { isBlank } from "./cell";
import { cellInWords } from "./cell-in-words";
import {
  type GoalMetWords,
  type GoalRecord,
  type GoalReviewRecord,
  type GoalsInput,
  wayToTarget,
} from "./goal-standing";
import { isWord } from "./is-word";
import { buildIssue, type Issue } from "./issue";
import { nameKey } from "./name-key";
import { roundToSixDecimals } from "./round-to-six-decimals";
import { dayOf, formatDay, type SerialDay } from "./serial-day";

/** What is wrong with the reviews of goals: no goal, no day or one to come, a word that does not fit the numbers. */
export function checkGoalReviews({ reviews, goals, today, words }: GoalsInput): Issue[] {
  const byName = new Map([...goals].reverse().map((goal) => [nameKey(goal.goal), goal]));
  byName.delete("");
  return reviews.flatMap((record, index) => [
    ...checkGoal(record, index + 1),
    ...checkDay(record, index + 1, today),
    ...checkMet(record, index + 1, { goal: byName.get(nameKey(record.goal)) ?? null, words }),
  ]);
}

function isReview({ actual, met }: GoalReviewRecord): boolean {
  return !isBlank(actual) || !isBlank(met);
}

function checkGoal(record: GoalReviewRecord, row: number): Issue[] {
  if (!isBlank(record.goal) || !isReview(record)) return [];
  return [buildIssue("reviews.missingGoal", { row, field: "goal" }, {})];
}

function checkDay(record: GoalReviewRecord, row: number, today: SerialDay): Issue[] {
  const place = { row, field: "measuredOn" };
  if (isBlank(record.measuredOn)) {
    return isReview(record) ? [buildIssue("reviews.missingDay", place, {})] : [];
  }
  const day = dayOf(record.measuredOn);
  if (day === null || day <= today) return [];
  return [buildIssue("reviews.measuredInFuture", place, { day: formatDay(day) })];
}

function checkMet(
  { actual, met }: GoalReviewRecord,
  row: number,
  { goal, words }: { goal: GoalRecord | null; words: GoalMetWords },
): Issue[] {
  const way = goal && typeof actual === "number" ? wayToTarget(actual, goal) : null;
  if (!goal || way === null) return [];
  const contradicting = roundToSixDecimals(way) >= 1 ? [words.partly, words.notYet] : [words.met];
  if (!contradicting.some((word) => isWord(met, word))) return [];
  const about = { met: cellInWords(met), actual: cellInWords(actual), target: cellInWords(goal.target) };
  return [buildIssue("reviews.metContradicts", { row, field: "met" }, about)];
}
