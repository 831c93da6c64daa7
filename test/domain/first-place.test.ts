import fc from "fast-check";
import type { Cell } from "../../src/domain/cell";
import type { Criterion } from "../../src/domain/criterion";
import { smallestChange } from "../../src/domain/first-place";
import { partnerStandings } from "../../src/domain/partner-standing";
import { rowScore } from "../../src/domain/score";
import type { AnsweredRow } from "../../src/domain/unranked-reasons";
import { gateWords } from "./builders";
import { checkProperty } from "./check-property";

const letters = ["Mission fit", "Reach", "Cost", "Risk"];
const minimumCoverage = 0.8;

function wants(weights: readonly number[]): Criterion[] {
  return weights.map((weight, at) => ({ name: letters[at] ?? "", kind: "want", weight }));
}

/** One row of ratings for each partner, or several. */
type Ratings = Readonly<Record<string, readonly Cell[] | readonly (readonly Cell[])[]>>;

function fieldOf(criteria: readonly Criterion[], ratings: Ratings) {
  const rows = Object.entries(ratings).flatMap(([partner, given]) => {
    const lines = (Array.isArray(given[0]) ? given : [given]) as readonly (readonly Cell[])[];
    return lines.map((line): AnsweredRow => {
      const figures = rowScore(criteria, line, gateWords);
      return { partner, rater: "Ana", ratings: line, isUnreadable: false, ...figures };
    });
  });
  const organizations = Object.keys(ratings);
  const standings = partnerStandings({ organizations, rows, minimumCoverage });
  return { criteria, organizations, standings, rows, minimumCoverage };
}

const changeIn = (weights: readonly number[], ratings: Ratings) =>
  smallestChange(fieldOf(wants(weights), ratings));

/** The share of one criterion becomes another, the others keep their proportions. */
function moved(weights: readonly number[], at: number, share: number): number[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const own = (weights[at] ?? 0) / total;
  return weights.map((weight, one) => (one === at ? share : ((weight / total) * (1 - share)) / (1 - own)));
}

function firstOf(weights: readonly number[], ratings: Ratings): string[] {
  const { organizations, standings } = fieldOf(wants(weights), ratings);
  return organizations.filter((_, index) => standings[index]?.rank === 1);
}

describe("the smallest change of a weight that moves the first place", () => {
  test.each<[string, number[], Ratings, [string, number, number] | null]>([
    // A leads while 5t + 3(1 - t) > 4t + 4(1 - t), which is while t > 1/2.
    [
      "makes less of what the first is good at",
      [3, 1],
      { A: [5, 3], B: [4, 4] },
      ["Mission fit", 0.75, 0.499],
    ],
    [
      "makes more of what the second is good at",
      [1, 3],
      { A: [3, 5], B: [5, 4] },
      ["Mission fit", 0.25, 0.334],
    ],
    [
      "is that of the nearest crossing among several partners",
      [3, 1],
      { A: [5, 3], B: [4, 4], C: [3, 5], D: [4.4, 4.6] },
      ["Mission fit", 0.75, 0.727],
    ],
    [
      "goes by the mean of several ratings",
      [3, 1],
      {
        A: [
          [5, 2],
          [5, 4],
        ],
        B: [4, 4],
      },
      ["Mission fit", 0.75, 0.499],
    ],
    ["gives weight to a criterion that has none", [1, 0], { A: [5, 3], B: [4, 5] }, ["Reach", 0, 0.334]],
    ["is none when the first is ahead on everything", [3, 1], { A: [5, 5], B: [4, 4] }, null],
    ["is none when two share the first place", [3, 1], { A: [4, 4], B: [4, 4], C: [5, 1] }, null],
    ["is none with a single partner", [3, 1], { A: [5, 3] }, null],
    ["is none with a single criterion", [1], { A: [5], B: [4] }, null],
    ["is none when nobody is ranked", [3, 1], {}, null],
    ["is not said when the first has gaps", [9, 1], { A: [5, null], B: [4, 4] }, null],
    [
      "is said beside a partner with gaps that stays behind",
      [9, 1],
      { A: [5, 3], B: [4, 4], C: [2, null] },
      ["Mission fit", 0.9, 0.499],
    ],
    [
      "is not said when one with gaps may come first before",
      [1, 1],
      { A: [5, 3], B: [1, 4], C: [null, 5] },
      null,
    ],
  ])("%s", (_case, weights, ratings, expected) => {
    const change = changeIn(weights, ratings);
    expect(change && [change.criterion, change.from, change.to]).toEqual(expected);
  });

  test("is not said for two criteria of one name", () => {
    const criteria = wants([3, 1]).map((criterion) => ({ ...criterion, name: "Reach" }));
    expect(smallestChange(fieldOf(criteria, { A: [5, 3], B: [4, 4] }))).toBeNull();
  });

  const rating = fc.integer({ min: 2, max: 10 }).map((halves) => halves / 2);
  const gapped = fc.option(rating, { freq: 12, nil: null });
  const row = fc.array(gapped, { minLength: 3, maxLength: 3 });
  const field = fc.record({
    weights: fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 3, maxLength: 3 }),
    partners: fc.array(fc.array(row, { minLength: 1, maxLength: 2 }), { minLength: 2, maxLength: 5 }),
  });

  test("moves it, and no change that is smaller does, whatever the ratings", () => {
    let found = 0;
    checkProperty(field, ({ weights, partners }) => {
      const ratings = Object.fromEntries(partners.map((rows, index) => [`P${index}`, rows]));
      const change = changeIn(weights, ratings);
      if (!change) return;
      found++;
      const before = firstOf(weights, ratings);
      const at = letters.indexOf(change.criterion);
      expect(firstOf(moved(weights, at, change.to), ratings)).not.toEqual(before);
      const distance = Math.abs(change.to - change.from) - 0.0021;
      const total = weights.reduce((sum, weight) => sum + weight, 0);
      for (const [other, weight] of weights.entries())
        for (const part of [-1, -0.5, 0.5, 1]) {
          const share = weight / total + part * distance;
          if (distance > 0 && share >= 0 && share <= 1 && weight < total)
            expect(firstOf(moved(weights, other, share), ratings)).toEqual(before);
        }
    });
    expect(found).toBeGreaterThan(10);
  });
});
