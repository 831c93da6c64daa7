import { compareRulesAndFormulas } from "./compare-rules-and-formulas";
import { seedOfTheDay } from "./seed";

const minute = 60_000;
const parts = 4;
/** Workbooks of each of the four files. */
const count = 15;
/** Fewer ranked partners would prove little: then more workbooks are drawn, at most so many times over. */
const enoughRanked = 5;
const mostDraws = 4;

/** The tests of one of four files that compare the workbooks of the day side by side; `npm run soak` compares more. */
export function describeRulesAndFormulas(part: number): void {
  describe("the rules and the formulas", () => {
    let ranked = 0;

    test(
      "say the same about any workbook",
      async () => {
        for (let draw = 0; draw < mostDraws && ranked < enoughRanked; draw++) {
          const seed = (seedOfTheDay * parts + part) * mostDraws + draw;
          ranked += await toldHowToRepeat(part, compareRulesAndFormulas({ seed, count }));
        }
      },
      25 * minute,
    );

    test("were compared on workbooks in which partners are ranked", () => {
      expect(ranked).toBeGreaterThanOrEqual(enoughRanked);
    });
  });
}

async function toldHowToRepeat<T>(part: number, work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (cause) {
    const command = `PLANNER_SEED=${seedOfTheDay} npx jest test/equality/domain-and-engine-${part}`;
    throw new Error(
      `To see it again: ${command}\n${cause instanceof Error ? cause.message : String(cause)}`,
      {
        cause,
      },
    );
  }
}
