import { readFileSync } from "node:fs";

/** How long something took. */
export interface Lap {
  /** Units: seconds that passed. */
  readonly seconds: number;
  /** Units: seconds a processor was busy with it; unlike the others not disturbed by what else the machine does. */
  readonly processorSeconds: number | null;
}

/** Starts measuring this program, or the programs that it starts and waits for; the answer tells what passed since. */
export function startStopwatch(whose: "this program" | "its children"): () => Lap {
  const read = whose === "this program" ? ownSeconds : childrenSeconds;
  const [startedAt, processorBefore] = [performance.now(), read()];
  return () => {
    const processor = read();
    return {
      seconds: (performance.now() - startedAt) / 1000,
      processorSeconds: processor === null || processorBefore === null ? null : processor - processorBefore,
    };
  };
}

function ownSeconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000_000;
}

const ticksPerSecond = 100;

// Only Linux tells, in the 16th and 17th value of this file; those after the program's name begin with the third.
function childrenSeconds(): number | null {
  if (process.platform !== "linux") return null;
  const text = readFileSync("/proc/self/stat", "utf8");
  const values = text.slice(text.lastIndexOf(")") + 2).split(" ");
  return (Number(values[13]) + Number(values[14])) / ticksPerSecond;
}
