import { closeCalls } from "../../src/domain/close-call";
import { partnerStandings } from "../../src/domain/partner-standing";
import { scoredRow } from "./builders";

/** Partners that have one full row each, with these scores. */
function standings(...scores: (number | null)[]): ReturnType<typeof partnerStandings> {
  const organizations = scores.map((_, index) => `Partner ${index}`);
  const rows = scores.map((score, index) => scoredRow({ partner: `Partner ${index}`, score }));
  return partnerStandings({ organizations, rows, minimumCoverage: 0.8 });
}

describe("neighbours in rank", () => {
  test("are a close call when the gap is below the share", () => {
    expect(closeCalls(standings(70, 90, 74), 0.05)).toEqual([{ higher: [2], lower: [0], gap: 4 }]);
  });

  test("are none when the gap is the share itself", () => {
    expect(closeCalls(standings(70, 75), 0.05)).toEqual([]);
  });

  test("are groups where partners share a rank, and a tie alone is no close call", () => {
    expect(closeCalls(standings(80, 78, 80), 0.05)).toEqual([{ higher: [0, 2], lower: [1], gap: 2 }]);
    expect(closeCalls(standings(80, 80), 0.05)).toEqual([]);
  });

  test("leave out partners that are not ranked", () => {
    expect(closeCalls([null, ...standings(80, null, 79)], 0.05)).toEqual([
      { higher: [1], lower: [3], gap: 1 },
    ]);
  });

  test("are none in an empty list", () => {
    expect(closeCalls([], 0.05)).toEqual([]);
  });
});
