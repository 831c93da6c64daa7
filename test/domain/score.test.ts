import fc from "fast-check";
import type { Cell } from "../../src/domain/cell";
import type { Criterion } from "../../src/domain/criterion";
import { type RowScore, rowScore } from "../../src/domain/score";
import { anyCell, ratedCriteria } from "./arbitraries";
import { criterion, gateWords, notAvailable } from "./builders";
import { checkProperty } from "./check-property";

type Rated = { criterion: Criterion; rating: Cell };

function scoreOf(rated: readonly Rated[]): RowScore {
  return rowScore(
    rated.map(({ criterion }) => criterion),
    rated.map(({ rating }) => rating),
    gateWords,
  );
}

/** Wants with these weights, rated so. */
function wants(weights: number[], ratings: Cell[]): RowScore {
  return rowScore(
    weights.map((weight, index) => criterion({ name: `Want ${index}`, weight })),
    ratings,
    gateWords,
  );
}

describe("the score of a row", () => {
  test.each<[string, number[], Cell[], number | null, number | null]>([
    ["rated 1 throughout", [1, 1], [1, 1], 0, 1],
    ["rated 5 throughout", [2, 3], [5, 5], 100, 1],
    ["rated 3 throughout", [2, 3], [3, 3], 50, 1],
    ["rated in halves", [1], [4.5], 87.5, 1],
    ["rated in hundredths", [1], [1.04], 1, 1],
    ["with one weight three times the other", [3, 1], [5, 1], 75, 1],
    ["with a blank, that is left out and not a middle value", [3, 1], [5, null], 100, 0.75],
    ["with an empty text", [3, 1], [5, ""], 100, 0.75],
    ["with weights that do not add up to 100", [0.1, 0.2], [5, 2], 50, 1],
    ["with coverage rounded to 6 decimals", [2, 1], [5, null], 100, 0.666667],
    ["with a rating of 0", [1, 1], [0, 3], 50, 0.5],
    ["with a rating of 6", [1, 1], [6, 3], 50, 0.5],
    ["with a rating just above 5", [1, 1], [5.0001, 3], 50, 0.5],
    ["with a number typed as text", [1, 1], ["4", 3], 50, 0.5],
    ["with TRUE for a rating", [1, 1], [true, 3], 50, 0.5],
    ["with fewer cells than criteria", [1, 1], [3], 50, 0.5],
    ["with nothing rated", [1, 1], [null, null], null, 0],
    ["rated only where the weight is 0", [1, 0], [null, 4], null, 0],
    ["with weights of 0 throughout", [0, 0], [4, 4], null, null],
    ["without criteria", [], [], null, null],
    ["with weights too large to add up", [1e308, 1e308], [3, 4], null, null],
    ["with a weight too large to multiply", [1e308, 1], [3, 4], null, null],
    ["with an Excel error among the ratings", [1, 1], [notAvailable, 3], null, null],
    ["with an Excel error where the weight is 0", [0, 1], [notAvailable, 3], null, null],
  ])("%s", (_case, weights, ratings, score, coverage) => {
    const found = wants(weights, ratings);
    expect(found.coverage).toBe(coverage);
    if (score === null) expect(found.score).toBeNull();
    else expect(found.score).toBeCloseTo(score, 9);
  });

  test("is not rounded", () => {
    expect(wants([1, 1, 1], [5, 5, 4]).score).toBeCloseTo(91.666_666_666_666_7, 12);
  });

  test("takes no notice of Must haves and Do not wants", () => {
    const gates = [criterion({ kind: "mustHave", weight: 9 }), criterion({ kind: "doNotWant", weight: 9 })];
    const found = rowScore([criterion(), ...gates], [3, notAvailable, 5], gateWords);
    expect(found).toEqual({ score: 50, coverage: 1, gate: "check" });
  });

  test("lies between 0 and 100, with a coverage between 0 and 1", () => {
    checkProperty(ratedCriteria, (rated) => {
      const { score, coverage } = scoreOf(rated);
      if (score !== null) expect(Math.abs(score - 50)).toBeLessThanOrEqual(50 + 1e-9);
      if (coverage !== null) expect(Math.abs(coverage - 0.5)).toBeLessThanOrEqual(0.5);
    });
  });

  test("is there whenever something of weight is rated, and only then", () => {
    checkProperty(ratedCriteria, (rated) => {
      const { score, coverage } = scoreOf(rated);
      expect(score !== null).toBe(coverage !== null && coverage > 0);
    });
  });

  test("stays the same when a criterion is added that nobody rated, while coverage falls", () => {
    checkProperty(ratedCriteria, (rated) => {
      const before = scoreOf(rated);
      const after = scoreOf([...rated, { criterion: criterion({ weight: 5 }), rating: null }]);
      expect(after.score).toBe(before.score);
      expect(after.gate).toBe(before.gate);
      expect(after.coverage).toBeLessThan(
        before.coverage === 0 || before.coverage === null ? 1 : before.coverage,
      );
    });
  });

  test("stays the same when all weights are multiplied", () => {
    checkProperty(fc.tuple(ratedCriteria, fc.constantFrom(0.1, 3, 7, 1000)), ([rated, factor]) => {
      const before = scoreOf(rated);
      const after = scoreOf(
        rated.map(({ criterion, rating }) => ({
          criterion: { ...criterion, weight: criterion.weight * factor },
          rating,
        })),
      );
      expect(after.score ?? -1).toBeCloseTo(before.score ?? -1, 9);
      expect(after.coverage).toBe(before.coverage);
    });
  });

  test("stays the same in whatever order the criteria stand", () => {
    checkProperty(
      ratedCriteria.chain((rated) =>
        fc.tuple(fc.constant(rated), fc.shuffledSubarray(rated, { minLength: rated.length })),
      ),
      ([rated, shuffled]) => {
        const [before, after] = [scoreOf(rated), scoreOf(shuffled)];
        expect(after.score ?? -1).toBeCloseTo(before.score ?? -1, 9);
        expect([after.coverage, after.gate]).toEqual([before.coverage, before.gate]);
      },
    );
  });

  test("never falls when a rating rises", () => {
    checkProperty(ratedCriteria, (rated) => {
      const raised = rated.map(({ criterion, rating }) => ({
        criterion,
        rating: typeof rating === "number" && rating >= 1 && rating < 5 ? rating + 0.5 : rating,
      }));
      expect(scoreOf(raised).score ?? 0).toBeGreaterThanOrEqual((scoreOf(rated).score ?? 0) - 1e-9);
    });
  });

  test("is computed without complaint whatever the cells hold", () => {
    const kinds = fc.constantFrom<Criterion["kind"][]>("want", "mustHave", "doNotWant");
    checkProperty(fc.array(fc.tuple(kinds, anyCell)), (cells) => {
      const found = scoreOf(cells.map(([kind, rating]) => ({ criterion: criterion({ kind }), rating })));
      expect(["excluded", "check", "eligible"]).toContain(found.gate);
    });
  });
});

describe("the gate of a row", () => {
  test.each<[string, Cell, Cell, RowScore["gate"]]>([
    ["with both answered well", "Yes", "No", "eligible"],
    ["in whatever case", "YES", "no", "eligible"],
    ["without the Must have", "No", "No", "excluded"],
    ["with the Do not want", "Yes", "Yes", "excluded"],
    ["excluded by one and unanswered in the other", null, "Yes", "excluded"],
    ["excluded by one with an error in the other", "No", notAvailable, "excluded"],
    ["with a blank", "Yes", null, "check"],
    ["with another word", "Perhaps", "No", "check"],
    ["with a space behind the word", "Yes ", "No", "check"],
    ["with TRUE for Yes", true, "No", "check"],
    ["with a number", 1, "No", "check"],
    ["with an error", notAvailable, "No", "check"],
  ])("%s", (_case, mustHave, doNotWant, expected) => {
    const criteria = [
      criterion({ kind: "mustHave", weight: 0 }),
      criterion({ kind: "doNotWant", weight: 0 }),
    ];
    expect(rowScore(criteria, [mustHave, doNotWant], gateWords).gate).toBe(expected);
  });

  test("is open when there is no Must have and no Do not want", () => {
    expect(wants([1], [4]).gate).toBe("eligible");
  });
});
