import { checkGoals } from "../../src/domain/check-goals";
import type { GoalRecord } from "../../src/domain/goal-standing";
import { notAvailable } from "./builders";
import { described } from "./described";

/** A goal with its numbers. */
function goal(given: Partial<GoalRecord> = {}): GoalRecord {
  return { goal: "Reach families", baseline: 0, target: 6000, targetDate: null, ...given };
}

describe("a shared goal is fine", () => {
  test.each<[string, Partial<GoalRecord>]>([
    ["with its numbers", {}],
    ["without numbers", { baseline: null, target: "" }],
    ["with a target below the baseline", { baseline: 31, target: 24 }],
    ["in a row that has no name yet", { goal: null, target: null }],
    ["with a target in words, of which its cell is told", { target: "all" }],
  ])("%s", (_case, given) => {
    expect(checkGoals([goal(given)])).toEqual([]);
  });
});

describe("of a shared goal is reported", () => {
  test.each<[string, Partial<GoalRecord>, string]>([
    ["a baseline without a target", { target: null }, "warning goals.missingTarget row 1 target"],
    ["a target without a baseline", { baseline: "" }, "warning goals.missingBaseline row 1 baseline"],
    [
      "a target of 0 without a baseline",
      { baseline: null, target: 0 },
      "warning goals.missingBaseline row 1 baseline",
    ],
    ["a target that is the baseline", { target: 0 }, "warning goals.targetIsBaseline row 1 target"],
    ["a name that formulas cannot find", { goal: "x".repeat(201) }, "error goals.longName row 1 goal"],
  ])("%s", (_case, given, expected) => {
    expect(described(checkGoals([goal(given)]))).toEqual([expected]);
  });

  test("a name that comes again, whatever its case", () => {
    const issues = checkGoals([goal(), goal({ goal: notAvailable }), goal({ goal: "REACH families" })]);
    expect(described(issues)).toEqual(["error goals.doubledName row 3 goal"]);
    expect(issues[0]?.params).toEqual({ goal: "“REACH families”", firstRow: 1 });
  });
});
