import fc from "fast-check";
import { buildPlainCase } from "./build-case";
import { checkCase } from "./checked-case";
import { plannerCases } from "./planner-case";
import { seed } from "./seed";

const minute = 60_000;

describe("the rules and the formulas", () => {
  let ranked = 0;

  test(
    "say the same about any workbook",
    async () => {
      const property = fc.asyncProperty(plannerCases, async (planner) => {
        const checked = await checkCase(planner, buildPlainCase);
        ranked += checked.ranked;
        expect(checked.differences).toEqual([]);
      });
      // A counterexample is made smaller for as long as the time allows.
      const limit = { interruptAfterTimeLimit: 25 * minute, markInterruptAsFailure: true };
      await fc.assert(property, { seed, numRuns: 200, ...limit });
    },
    28 * minute,
  );

  test("were compared on workbooks in which partners are ranked", () => {
    expect(ranked).toBeGreaterThan(100);
  });
});
