import { availableParallelism, cpus, loadavg, totalmem } from "node:os";
import { measureCommands } from "./measure-commands";
import { measurePane } from "./measure-pane";
import { measureRequests } from "./measure-requests";
import { measureScoring } from "./measure-scoring";
import { plannerSizes, usualPlanner, widePlanner } from "./planner-sizes";

/** Measures the planner against its targets and prints what came out, as one JSON object. */
async function bench(): Promise<void> {
  const largest = plannerSizes.at(-1) ?? null;
  const measured = {
    machine: machine(),
    scoring: measureScoring(),
    empty: await measureRequests(null),
    large: await measureRequests(largest),
    pane: await measurePane([usualPlanner, widePlanner]),
    commands: await measureCommands(plannerSizes),
  };
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

void bench();
