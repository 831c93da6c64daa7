import type { Cell } from "../../src/domain/cell";
import { goalStandings, type GoalRecord, type GoalReviewRecord } from "../../src/domain/goal-standing";
import { day } from "./builders";

const today = day("2026-04-20");
const words = { met: "Met", partly: "Partly", notYet: "Not yet" };

function goal(changed: Partial<GoalRecord> = {}): GoalRecord {
  return { goal: "Reach", baseline: 0, target: 100, targetDate: today + 30, ...changed };
}

function review(changed: Partial<GoalReviewRecord> = {}): GoalReviewRecord {
  return { goal: "Reach", measuredOn: today - 10, actual: 40, met: null, ...changed };
}

function standing(one: GoalRecord, reviews: readonly GoalReviewRecord[]) {
  return goalStandings({ goals: [one], reviews, today, words })[0];
}

describe("a goal with numbers", () => {
  test.each<[string, Partial<GoalRecord>, Cell, number | null, string]>([
    ["on its way", {}, 40, 0.4, "partly"],
    ["at its target", {}, 100, 1, "met"],
    ["beyond its target", {}, 120, 1.2, "met"],
    ["where it began", {}, 0, 0, "notYet"],
    ["worse than it began", {}, -10, -0.1, "notYet"],
    ["that falls, on its way", { baseline: 31, target: 24 }, 27, 4 / 7, "partly"],
    ["that falls, at its target", { baseline: 31, target: 24 }, 24, 1, "met"],
    ["past its day", { targetDate: today - 1 }, 99, 0.99, "missed"],
    ["past its day, but met", { targetDate: today - 1 }, 100, 1, "met"],
    ["on its day", { targetDate: today }, 99, 0.99, "partly"],
    ["whose day is text", { targetDate: "soon" }, 99, 0.99, "partly"],
    ["that has no baseline", { baseline: null }, 40, null, "notMeasured"],
    ["whose target is its baseline", { target: 0 }, 40, null, "notMeasured"],
  ])("%s", (_case, changed, actual, wayToTarget, state) => {
    const found = standing(goal(changed), [review({ actual })]);
    expect([found?.latest, found?.state]).toEqual([actual, state]);
    if (wayToTarget === null) expect(found?.wayToTarget).toBeNull();
    else expect(found?.wayToTarget).toBeCloseTo(wayToTarget, 12);
  });
});

describe("the latest figure of a goal", () => {
  test.each<[string, GoalReviewRecord[], number | null]>([
    ["is that of the newest day", [review({ actual: 7 }), review({ actual: 5, measuredOn: today - 99 })], 7],
    ["is the lower one of two on one day", [review({ actual: 5 }), review({ actual: 7 })], 7],
    ["passes over a review without a number", [review(), review({ actual: null, measuredOn: today })], 40],
    ["passes over a number that is text", [review(), review({ actual: "50", measuredOn: today })], 40],
    ["passes over a review without a day", [review(), review({ actual: 50, measuredOn: "May" })], 40],
    ["is found whatever the case of the name", [review({ goal: "REACH" })], 40],
    ["is not that of another goal", [review({ goal: "Reach more" })], null],
  ])("%s", (_case, reviews, latest) => {
    expect(standing(goal(), reviews)?.latest).toBe(latest);
  });
});

describe("a goal without numbers", () => {
  const without = (changed: Partial<GoalRecord> = {}) => goal({ baseline: null, target: null, ...changed });
  test.each<[string, GoalReviewRecord[], Partial<GoalRecord>, string]>([
    ["is not measured without a review", [], {}, "notMeasured"],
    [
      "is what its newest review says",
      [review({ met: "Partly" }), review({ met: "met", measuredOn: today })],
      {},
      "met",
    ],
    [
      "passes over a word that is none",
      [review({ met: "Partly" }), review({ met: "Almost", measuredOn: today })],
      {},
      "partly",
    ],
    ["is missed once its day has passed", [review({ met: "Partly" })], { targetDate: today - 1 }, "missed"],
    ["is met also after its day", [review({ met: "Met" })], { targetDate: today - 1 }, "met"],
  ])("%s", (_case, reviews, changed, state) => {
    expect(standing(without(changed), reviews)?.state).toBe(state);
  });
});
