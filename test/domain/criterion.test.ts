import type { Cell } from "../../src/domain/cell";
import { countedCriteria, countedWeight, parseCriterionKind } from "../../src/domain/criterion";
import { criterionRecord, kindWords, notAvailable } from "./builders";

describe("a weight", () => {
  test.each<[string, Cell, number]>([
    ["of 3", 3, 3],
    ["with decimals", 0.25, 0.25],
    ["of 0", 0, 0],
    ["below 0", -2, 0],
    ["typed as text", "3", 0],
    ["left blank", null, 0],
    ["that is TRUE", true, 0],
    ["that is an error", notAvailable, 0],
  ])("%s counts as its number or as 0", (_case, cell, expected) => {
    expect(countedWeight(cell)).toBe(expected);
  });
});

describe("a kind of criterion", () => {
  test.each<[string, Cell, string | null]>([
    ["in the workbook's words", "Must have", "mustHave"],
    ["in capitals", "DO NOT WANT", "doNotWant"],
    ["with a space behind it", "Want ", null],
    ["left blank", null, null],
    ["that is a number", 1, null],
  ])("%s is read or not", (_case, cell, expected) => {
    expect(parseCriterionKind(cell, kindWords)).toBe(expected);
  });
});

describe("the criteria that count", () => {
  function names(...records: ReturnType<typeof criterionRecord>[]): string[] {
    return countedCriteria(records, kindWords).map(({ name, weight }) => `${name} × ${weight}`);
  }

  test("stand in the order of the sheet", () => {
    expect(names(criterionRecord({ name: "Risks" }), criterionRecord({ name: "Benefits" }))).toEqual([
      "Risks × 3",
      "Benefits × 3",
    ]);
  });

  test("hold both of two with the same name", () => {
    expect(names(criterionRecord({ weight: 1 }), criterionRecord({ name: "MISSION FIT" }))).toEqual([
      "Mission fit × 1",
      "MISSION FIT × 3",
    ]);
  });

  test("hold one of two with the same name when the other has no kind", () => {
    expect(names(criterionRecord({ kind: null }), criterionRecord())).toEqual(["Mission fit × 3"]);
  });

  test("may be named with a number", () => {
    expect(names(criterionRecord({ name: 2026 }))).toEqual(["2026 × 3"]);
  });

  test.each<[string, Partial<ReturnType<typeof criterionRecord>>]>([
    ["without a name", { name: null }],
    ["named with an error", { name: notAvailable }],
    ["of an unknown kind", { kind: "Perhaps" }],
  ])("leave out one %s", (_case, given) => {
    expect(names(criterionRecord(given))).toEqual([]);
  });
});
