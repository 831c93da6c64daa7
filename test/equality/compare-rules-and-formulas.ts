import fc from "fast-check";
import { buildPlainCase } from "./build-case";
import { checkCase } from "./checked-case";
import { plannerCases } from "./planner-case";

/** Which workbooks are drawn, and how many. */
export interface Comparison {
  readonly seed: number;
  readonly count: number;
}

/** Units: milliseconds. A counterexample is made smaller for as long as this allows. */
const timeLimit = 20 * 60_000;

/**
 * Holds every computed cell of drawn workbooks against the rules; gives back how many partners had a rank in them.
 *
 * Errors: one with the smallest workbook that was found in which a formula says something else, and where.
 */
export async function compareRulesAndFormulas({ seed, count }: Comparison): Promise<number> {
  let ranked = 0;
  const property = fc.asyncProperty(plannerCases, async (planner) => {
    const checked = await checkCase(planner, buildPlainCase);
    ranked += checked.ranked;
    if (checked.differences.length > 0) throw new Error(checked.differences.join("\n"));
  });
  const limit = { interruptAfterTimeLimit: timeLimit, markInterruptAsFailure: true };
  await fc.assert(property, { seed, numRuns: count, ...limit });
  return ranked;
}
