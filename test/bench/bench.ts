import { availableParallelism, cpus, loadavg, totalmem } from "node:os";
import { measureCommands } from "./measure-commands";
import { measurePane } from "./measure-pane";
import { measureRequests } from "./measure-requests";
import { measureScoring } from "./measure-scoring";
import { plannerSizes, usualPlanner, widePlanner } from "./planner-sizes";

/** What can be measured, by the word that asks for it. */
const parts: Readonly<Record<string, () => unknown>> = {
  scoring: measureScoring,
  empty: () => measureRequests(null),
  large: () => measureRequests(plannerSizes.at(-1) ?? null),
  pane: () => measurePane([usualPlanner, widePlanner]),
  commands: () => measureCommands(plannerSizes),
};

/** Measures the planner against its targets, or the parts that are asked for, and prints one JSON object. */
async function bench(asked: readonly string[]): Promise<void> {
  const unknown = asked.filter((part) => !Object.hasOwn(parts, part));
  if (unknown.length > 0) {
    process.stderr.write(
      `Nothing is called ${unknown.join(", ")}. There is: ${Object.keys(parts).join(", ")}.\n`,
    );
    process.exitCode = 2;
    return;
  }
  const measured: Record<string, unknown> = { machine: machine() };
  for (const [part, measure] of Object.entries(parts)) {
    if (asked.length > 0 && !asked.includes(part)) continue;
    process.stderr.write(`measuring ${part} …\n`);
    measured[part] = await measure();
  }
  process.stdout.write(`${JSON.stringify(measured, null, 2)}\n`);
}

function machine(): Record<string, string | number> {
  return {
    cores: availableParallelism(),
    processor: cpus()[0]?.model ?? "unknown",
    memoryMegabytes: Math.round(totalmem() / 1_000_000),
    system: `${process.platform} ${process.arch}`,
    node: process.version,
    // Times mean little while other programs keep the cores busy.
    busyCoresBefore: Number((loadavg()[0] ?? NaN).toFixed(1)),
  };
}

void bench(process.argv.slice(2));
