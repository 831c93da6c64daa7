import fc from "fast-check";
import type { Cell } from "../../src/domain/cell";
import {
  type PartnerStanding,
  partnerStandings,
  type ScoredRow,
  type StandingInput,
} from "../../src/domain/partner-standing";
import { notAvailable, scoredRow } from "./builders";
import { checkProperty } from "./check-property";

const clinic = "WIC Clinic North";

/** Where the clinic stands with these rows and a minimum of 80 %. */
function standing(...rows: Partial<ScoredRow>[]): PartnerStanding | null {
  const input = { organizations: [clinic], rows: rows.map(scoredRow), minimumCoverage: 0.8 };
  return partnerStandings(input)[0] ?? null;
}

/** The ranks of partners that have one full row each, with these scores. */
function ranks(...scores: number[]): (number | null)[] {
  const organizations = scores.map((_, index) => `Partner ${index}`);
  const rows = scores.map((score, index) => scoredRow({ partner: `Partner ${index}`, score }));
  return partnerStandings({ organizations, rows, minimumCoverage: 0.8 }).map((found) => found?.rank ?? null);
}

describe("the eligibility of a partner", () => {
  test.each<[string, Partial<ScoredRow>[], PartnerStanding["eligibility"]]>([
    ["without ratings", [], "notScored"],
    ["with a full row", [{}], "eligible"],
    ["excluded by one of two", [{}, { gate: "excluded" }], "excluded"],
    ["excluded by one, in check by another", [{ gate: "check" }, { gate: "excluded" }], "excluded"],
    ["in check by one of two", [{}, { gate: "check" }], "check"],
    ["in check, with too little rated", [{ gate: "check", coverage: 0.1 }], "check"],
    ["with too little rated", [{ coverage: 0.79 }, { coverage: 0.5 }], "incomplete"],
    ["with one of two rows rated enough", [{ coverage: 0.79 }, { coverage: 0.8 }], "eligible"],
    ["with coverage and score unknown", [{ coverage: null, score: null }], "incomplete"],
    ["rated enough but without a score", [{ coverage: 1, score: null }], "incomplete"],
  ])("%s", (_case, rows, expected) => {
    expect(standing(...rows)?.eligibility).toBe(expected);
  });

  test("is incomplete when the minimum is 0 and nothing is rated", () => {
    const rows = [scoredRow({ coverage: 0, score: null })];
    const found = partnerStandings({ organizations: [clinic], rows, minimumCoverage: 0 });
    expect(found[0]?.eligibility).toBe("incomplete");
  });
});

describe("the figures of a partner", () => {
  test("are the mean of its rows", () => {
    expect(standing({ score: 60, coverage: 0.8 }, { score: 80, coverage: 1 })).toEqual({
      ratings: 2,
      score: 70,
      coverage: 0.9,
      eligibility: "eligible",
      rank: 1,
    });
  });

  test("leave rows below the minimum out of the score, but not out of the coverage", () => {
    expect(standing({ score: 60, coverage: 1 }, { score: 0, coverage: 0.5 })).toMatchObject({
      ratings: 2,
      score: 60,
      coverage: 0.75,
    });
  });

  test("leave rows that cannot be read out of both", () => {
    expect(standing({ score: 60 }, { score: null, coverage: null })).toMatchObject({
      ratings: 2,
      score: 60,
      coverage: 1,
    });
  });

  test("are none where there is no row, or none that can be read", () => {
    expect(standing()).toEqual({
      ratings: 0,
      score: null,
      coverage: null,
      eligibility: "notScored",
      rank: null,
    });
    expect(standing({ score: null, coverage: null })).toMatchObject({ score: null, coverage: null });
  });

  test.each(["excluded", "check"] as const)("show the score of a partner in %s, without a rank", (gate) => {
    expect(standing({ gate, score: 60 })).toMatchObject({ score: 60, rank: null });
  });

  test.each<[string, Cell, Cell]>([
    ["in another case", "wic CLINIC north", clinic],
    ["as a number and as text", 12345, "12345"],
    ["as TRUE and as text", true, "TRUE"],
    ["with characters that formulas give a meaning", "<> Eps* ~?", "<> eps* ~?"],
  ])("come from rows that name it %s", (_case, partner, organization) => {
    const rows = [scoredRow({ partner })];
    expect(partnerStandings({ organizations: [organization], rows, minimumCoverage: 0.8 })).toMatchObject([
      { ratings: 1 },
    ]);
  });

  test("do not come from rows with part of its name, a pattern or nothing", () => {
    expect(standing({ partner: "WIC*" }, { partner: "WIC" }, { partner: null })?.ratings).toBe(0);
  });

  test("are the same for both when a partner is listed twice", () => {
    const organizations = [clinic, clinic.toUpperCase()];
    const [one, other] = partnerStandings({ organizations, rows: [scoredRow()], minimumCoverage: 0.8 });
    expect(one).toMatchObject({ ratings: 1, rank: 1 });
    expect(other).toEqual(one);
  });

  test.each<[string, Cell]>([
    ["nothing", null],
    ["an empty text", ""],
    ["an error", notAvailable],
  ])("are not there for a row that names %s, even if ratings do so too", (_case, organization) => {
    const rows = [scoredRow({ partner: organization })];
    expect(partnerStandings({ organizations: [organization], rows, minimumCoverage: 0.8 })).toEqual([null]);
  });
});

describe("the rank of a partner", () => {
  test.each<[string, number[], number[]]>([
    ["counts those that score higher", [50, 90, 70], [3, 1, 2]],
    ["is shared by ties, and the next follows after all of them", [80, 90, 80, 70], [2, 1, 2, 4]],
    ["takes scores for equal that are so to 6 decimals", [79.166_666_6, 79.166_666_8], [1, 1]],
    ["tells scores apart that differ in the 6th decimal", [79.166_666, 79.166_667], [2, 1]],
    ["rounds a half up", [50.000_000_5, 50.000_001], [1, 1]],
  ])("%s", (_case, scores, expected) => {
    expect(ranks(...scores)).toEqual(expected);
  });

  test("rounds only the mean, not the scores it comes from", () => {
    const rows = [
      scoredRow({ partner: "A", score: 10.000_000_4 }),
      scoredRow({ partner: "A", score: 10.000_000_6 }),
      scoredRow({ partner: "B", score: 10.000_001 }),
    ];
    const found = partnerStandings({ organizations: ["A", "B"], rows, minimumCoverage: 0.8 });
    expect(found.map((partner) => partner?.rank)).toEqual([1, 1]);
  });

  test("passes over partners that are not eligible", () => {
    const rows = [
      scoredRow({ partner: "A", score: 90, gate: "excluded" }),
      scoredRow({ partner: "B", score: 80, coverage: 0.5 }),
      scoredRow({ partner: "C", score: 70 }),
    ];
    const found = partnerStandings({ organizations: ["A", "B", "C"], rows, minimumCoverage: 0.8 });
    expect(found.map((partner) => partner?.rank)).toEqual([null, null, 1]);
  });
});

describe("any partner list", () => {
  const name = fc.constantFrom<Cell[]>("A", "a", "B", "C", "D*", 5, "5", null, "");
  const row: fc.Arbitrary<ScoredRow> = fc.record({
    partner: name,
    score: fc.option(fc.integer({ min: 0, max: 800 }).map((eighths) => eighths / 8)),
    coverage: fc.option(fc.integer({ min: 0, max: 8 }).map((eighths) => eighths / 8)),
    gate: fc.constantFrom<ScoredRow["gate"][]>("eligible", "eligible", "eligible", "check", "excluded"),
  });
  const input: fc.Arbitrary<StandingInput> = fc.record({
    organizations: fc.array(name, { maxLength: 8 }),
    rows: fc.array(row, { maxLength: 20 }),
    minimumCoverage: fc.constantFrom(0, 0.5, 0.8, 1),
  });

  test("ranks those that are eligible, and nobody else", () => {
    checkProperty(input, (given) => {
      for (const found of partnerStandings(given)) {
        expect(found?.rank !== null).toBe(found === null || found.eligibility === "eligible");
      }
    });
  });

  test("ranks as the scores are ordered", () => {
    checkProperty(input, (given) => {
      const ranked = partnerStandings(given).filter((found) => found !== null && found.rank !== null);
      for (const one of ranked) {
        const higher = ranked.filter((other) => (other?.score ?? 0) > (one?.score ?? 0) + 1e-6);
        expect(one?.rank).toBe(1 + higher.length);
      }
    });
  });

  test("stands the same in whatever order the rows come", () => {
    checkProperty(
      input.chain((given) =>
        fc.tuple(fc.constant(given), fc.shuffledSubarray([...given.rows], { minLength: given.rows.length })),
      ),
      ([given, rows]) => {
        // Scores and coverages are eighths, which add up exactly in any order.
        expect(partnerStandings({ ...given, rows })).toEqual(partnerStandings(given));
      },
    );
  });

  test("counts every row of a listed name once", () => {
    checkProperty(input, (given) => {
      const listed = ["A", "B", "C", "D*", "5"];
      const found = partnerStandings({ ...given, organizations: listed });
      const counted = found.reduce((sum, partner) => sum + (partner?.ratings ?? 0), 0);
      expect(counted).toBe(given.rows.filter(({ partner }) => partner !== null && partner !== "").length);
    });
  });
});
