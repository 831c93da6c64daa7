import { seedOfTheDay } from "../equality/seed";
import { checkSequences } from "./run-sequences";

const minute = 60_000;
const parts = 4;
/** Sequences of each file. `npm run soak -- --only gestures` draws more for as long as one likes. */
const count = 50;

/** The test of one of the files that try gestures side by side. */
export function describeSequences(part: number): void {
  test(
    "whatever a person does in an empty planner, it is the same when opened again, and as a new one with its rows",
    async () => {
      const seed = seedOfTheDay * parts + part;
      await checkSequences({ seed, count }).catch((cause: unknown) => {
        const command = `PLANNER_SEED=${seedOfTheDay} npx jest test/gestures/sequences-${part}`;
        throw new Error(`To see it again: ${command}\n${(cause as Error).message}`, { cause });
      });
    },
    25 * minute,
  );
}
