import { checkGoalReviews } from "../../src/domain/check-goal-reviews";
import type { GoalRecord, GoalReviewRecord } from "../../src/domain/goal-standing";
import { notAvailable, today } from "./builders";
import { described } from "./described";

const goals: GoalRecord[] = [
  { goal: "Reach families", baseline: 0, target: 100, targetDate: null },
  { goal: "Fewer behind", baseline: 31, target: 24, targetDate: null },
  { goal: "Trust", baseline: null, target: null, targetDate: null },
  { goal: null, baseline: 0, target: 1, targetDate: null },
];

/** A review on the way to its goal. */
function review(given: Partial<GoalReviewRecord> = {}): GoalReviewRecord {
  return { goal: "Reach families", measuredOn: today, actual: 60, met: "Partly", ...given };
}

function check(given: Partial<GoalReviewRecord>) {
  const words = { met: "Met", partly: "Partly", notYet: "Not yet" };
  return checkGoalReviews({ reviews: [review(given)], goals, today, words });
}

describe("a review is fine", () => {
  test.each<[string, Partial<GoalReviewRecord>]>([
    ["on the way", {}],
    ["that says Not yet on the way", { met: "Not yet" }],
    ["that says Met at the target", { actual: 100, met: "met" }],
    ["that says Met below a target that falls", { goal: "fewer behind", actual: 20, met: "Met" }],
    ["that says Met of a goal without numbers", { goal: "Trust", actual: 3, met: "Met" }],
    ["that says Met of a goal that is not there", { goal: "Rest", met: "Met" }],
    ["with an actual in words, of which its cell is told", { actual: "many", met: "Met" }],
    ["that only names its round", { goal: null, measuredOn: null, actual: "", met: null }],
    ["that only names its goal", { measuredOn: null, actual: null, met: null }],
    ["with a day that is none, of which its cell is told", { measuredOn: "spring" }],
  ])("%s", (_case, given) => {
    expect(check(given)).toEqual([]);
  });
});

describe("of a review is reported", () => {
  test.each<[string, Partial<GoalReviewRecord>, string]>([
    ["an actual of no goal", { goal: null }, "error reviews.missingGoal row 1 goal"],
    ["an actual without a day", { measuredOn: null, met: null }, "error reviews.missingDay row 1 measuredOn"],
    [
      "a finding without a day",
      { measuredOn: "", actual: null },
      "error reviews.missingDay row 1 measuredOn",
    ],
    ["a day to come", { measuredOn: today + 1 }, "warning reviews.measuredInFuture row 1 measuredOn"],
    ["Met short of the target", { met: "Met" }, "hint reviews.metContradicts row 1 met"],
    ["Partly at the target", { actual: 100 }, "hint reviews.metContradicts row 1 met"],
    ["Not yet past the target", { actual: 130, met: "not yet" }, "hint reviews.metContradicts row 1 met"],
    [
      "Met above a target that falls",
      { goal: "Fewer behind", actual: 25, met: "Met" },
      "hint reviews.metContradicts row 1 met",
    ],
  ])("%s", (_case, given, expected) => {
    expect(described(check(given))).toEqual([expected]);
  });

  test("nothing of a goal or an actual that is an error, of which its cell is told", () => {
    expect(check({ goal: notAvailable, met: "Met" })).toEqual([]);
    expect(check({ actual: notAvailable, met: "Met" })).toEqual([]);
  });
});
