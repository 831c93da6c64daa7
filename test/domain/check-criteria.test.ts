import { checkCriteria } from "../../src/domain/check-criteria";
import type { CriterionRecord } from "../../src/domain/criterion";
import { criterionRecord, kindWords, notAvailable } from "./builders";
import { described } from "./described";

const fit = criterionRecord();
const mustHave = criterionRecord({ name: "Reaches parents", kind: "Must have", weight: null });

function check(records: CriterionRecord[], columns: string[] | null = null): string[] {
  return described(checkCriteria({ records, words: kindWords, takenHeaders: ["Evidence"], columns }));
}

describe("criteria are fine", () => {
  test.each<[string, CriterionRecord[], string[] | null]>([
    ["without a table of ratings", [fit], null],
    ["with a column for each", [fit, mustHave], ["Reaches parents", "MISSION FIT"]],
    ["with a weight of 0 beside others", [fit, criterionRecord({ name: "Risks", weight: 0 })], null],
    ["with any weight on a Must have", [fit, { ...mustHave, weight: "n/a" }], null],
    ["with an empty row", [fit, { name: null, kind: "", weight: null }], null],
  ])("%s", (_case, records, columns) => {
    expect(check(records, columns)).toEqual([]);
  });
});

describe("among criteria is reported", () => {
  test.each<[string, Partial<CriterionRecord>, string]>([
    ["a weight without a name", { name: null }, "error criteria.missingName row 2 name"],
    ["an error for a name", { name: notAvailable }, "error criteria.nameIsError row 2 name"],
    ["a criterion without a kind", { kind: null }, "error criteria.missingKind row 2 kind"],
    ["a kind that is none", { kind: "Perhaps" }, "error criteria.unknownKind row 2 kind"],
    ["a negative weight", { weight: -1 }, "error criteria.negativeWeight row 2 weight"],
    ["a weight typed as text", { weight: "3" }, "error criteria.weightNotNumber row 2 weight"],
    ["TRUE for a weight", { weight: true }, "error criteria.weightNotNumber row 2 weight"],
    ["an error for a weight", { weight: notAvailable }, "error criteria.weightNotNumber row 2 weight"],
    ["a Want without a weight", { weight: "" }, "hint criteria.blankWeight row 2 weight"],
    ["a name that is another column's", { name: "evidence" }, "error criteria.nameTaken row 2 name"],
    ["a name of spaces", { name: "  " }, "error criteria.onlySpaces row 2 name"],
    ["a name too long to find", { name: "x".repeat(201) }, "error criteria.longName row 2 name"],
    ["a name that comes again", { name: "mission FIT" }, "error criteria.doubledName row 2 name"],
  ])("%s", (_case, given, expected) => {
    expect(check([fit, criterionRecord({ name: "Risks", ...given })])).toEqual([expected]);
  });

  test.each<[string, CriterionRecord[]]>([
    ["in an empty table", []],
    ["in a table of empty rows", [{ name: null, kind: null, weight: null }]],
  ])("that there is none, %s", (_case, records) => {
    expect(check(records)).toEqual(["error criteria.none"]);
  });

  test.each<[string, CriterionRecord[]]>([
    ["all weights are 0", [criterionRecord({ weight: 0 })]],
    ["only Must haves have one", [{ ...mustHave, weight: 5 }]],
  ])("that no weight counts, when %s", (_case, records) => {
    expect(check(records)).toEqual(["error criteria.noWeights"]);
  });

  test("a criterion without a column, once, and a column without a criterion", () => {
    expect(check([fit, mustHave], ["Mission fit", "Old criterion"])).toEqual([
      "error criteria.withoutColumn row 2 name",
      "warning ratings.columnWithoutCriterion rating",
    ]);
  });

  test("a missing column once for a criterion that comes twice", () => {
    expect(check([fit, mustHave, mustHave], ["Mission fit"])).toEqual([
      "error criteria.doubledName row 3 name",
      "error criteria.withoutColumn row 2 name",
    ]);
  });

  test("no column for a criterion that does not count anyway", () => {
    const records = [fit, criterionRecord({ name: "Risks", kind: null })];
    expect(check(records, ["Mission fit"])).toEqual(["error criteria.missingKind row 2 kind"]);
  });
});
