import { checkAgreements, type DatedAgreement } from "../../src/domain/check-agreements";
import { day, notAvailable, today } from "./builders";
import { described } from "./described";

/** An agreement that both sides have signed, for one year. */
function agreement(given: Partial<DatedAgreement> = {}): DatedAgreement {
  return {
    partner: "WIC Clinic North",
    start: day("2026-01-01"),
    end: day("2026-12-31"),
    reviewOn: null,
    signedByUs: "Ana",
    signedByThem: "Fay",
    signedOn: day("2025-12-15"),
    ...given,
  };
}

const draft = { signedByThem: "" };

describe("agreements are fine", () => {
  test.each<[string, DatedAgreement[]]>([
    ["when there is none", []],
    ["with their days in order", [agreement()]],
    ["for a single day", [agreement({ end: day("2026-01-01") })]],
    ["without days", [agreement({ start: null, end: "", signedOn: null })]],
    ["signed today", [agreement({ signedOn: today + 0.5 })]],
    [
      "with days that are none, of which their cells are told",
      [agreement({ start: "spring", end: notAvailable })],
    ],
    ["with different partners at one time", [agreement(), agreement({ partner: "Radio" })]],
    [
      "with one partner one after the other",
      [agreement(), agreement({ start: day("2026-12-31"), end: null })],
    ],
    ["with a draft for the same time", [agreement(), agreement(draft)]],
    ["without a partner in two rows", [agreement({ partner: null }), agreement({ partner: "" })]],
  ])("%s", (_case, records) => {
    expect(checkAgreements(records, today)).toEqual([]);
  });
});

describe("of agreements is reported", () => {
  test.each<[string, DatedAgreement[], string]>([
    [
      "an end before the start",
      [agreement({ end: day("2025-12-31") })],
      "warning agreements.endBeforeStart row 1 end",
    ],
    [
      "a signature to come",
      [agreement({ signedOn: today + 1 })],
      "warning agreements.signedInFuture row 1 signedOn",
    ],
    [
      "a second one of the same partner for the same time",
      [agreement(), agreement({ partner: "wic clinic north", start: day("2026-06-01") })],
      "hint agreements.overlap row 2 partner",
    ],
    [
      "a second one beside one without an end",
      [agreement({ end: null }), agreement({ start: day("2030-01-01"), end: null })],
      "hint agreements.overlap row 2 partner",
    ],
  ])("%s", (_case, records, expected) => {
    expect(described(checkAgreements(records, today))).toEqual([expected]);
  });

  test("the row with which one overlaps, not the first of the partner", () => {
    const issues = checkAgreements(
      [
        agreement({ start: day("2024-01-01"), end: day("2024-12-31") }),
        agreement({ ...draft }),
        agreement(),
        agreement(),
      ],
      today,
    );
    expect(issues.map(({ row, params }) => [row, params["firstRow"]])).toEqual([[4, 3]]);
  });
});
