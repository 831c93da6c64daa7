import { parseArgs } from "node:util";
import { leaveBrowsers } from "./in-browser";
import { soak } from "./soak";
import { soakProperties } from "./soak-properties";

const usage = `npm run soak -- [--minutes N] [--seed N] [--only NAME]
Without minutes, one round with the seed. Names: ${Object.keys(soakProperties).join(", ")}`;

/** Tries what has to hold always with seeds that nobody has tried yet, until the time is over or something fails. */
async function runSoak(): Promise<boolean> {
  const { minutes, seed, only } = parseArgs({
    options: { minutes: { type: "string" }, seed: { type: "string" }, only: { type: "string" } },
  }).values;
  const properties = Object.entries(soakProperties).filter(([name]) => only === undefined || name === only);
  const numbers = [minutes ?? 0, seed ?? 0].map(Number);
  if (properties.length === 0 || numbers.some(Number.isNaN)) throw new Error(usage);
  const end = Date.now() + Number(minutes ?? 0) * 60_000;
  return soak({
    properties: Object.fromEntries(properties),
    firstSeed: Number(seed ?? freshSeed()),
    isOver: () => Date.now() >= end,
    print: (line) => console.log(line),
  });
}

// Far from the seeds of days, with room for those that follow.
function freshSeed(): number {
  return 100_000_000 + Math.floor(Math.random() * 1_900_000_000);
}

runSoak()
  .finally(leaveBrowsers)
  .then(
    (isWell) => {
      process.exitCode = isWell ? 0 : 1;
    },
    (error: unknown) => {
      console.error(error instanceof Error ? error.message : error);
      process.exitCode = 2;
    },
  );
