import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { startStopwatch, type Lap } from "./stopwatch";

/** What a run of one of our commands took. */
export interface CommandRun extends Lap {
  /** Units: megabytes (10⁶ bytes) of memory, the program and its libraries included. */
  readonly megabytes: number;
}

interface Command {
  readonly name: "workbook" | "report";
  readonly args: readonly string[];
  /** Where it may leave files. */
  readonly folder: string;
}

const project = join(__dirname, "..", "..");
const largestOutput = 256 * 1024 * 1024;

/** Loaded before the command: tells at its end how much memory it had at most. */
const tellPeakMemory = `data:text/javascript,${encodeURIComponent(`
  import { writeFileSync } from "node:fs";
  const tell = () => writeFileSync(process.env.PEAK_MEMORY_FILE, String(process.resourceUsage().maxRSS));
  process.on("exit", tell);
`)}`;

/** Runs a command of this project in a process of its own, from its start to its end. */
export async function runCommand({ name, args, folder }: Command): Promise<CommandRun> {
  const peakMemory = join(folder, "peak-memory.txt");
  const loaded = ["--import", "tsx", "--import", tellPeakMemory];
  const program = [...loaded, join(project, "src", "cli", `${name}.ts`), ...args];
  const stop = startStopwatch("its children");
  await promisify(execFile)(process.execPath, program, {
    cwd: project,
    env: { ...process.env, PEAK_MEMORY_FILE: peakMemory },
    maxBuffer: largestOutput,
  });
  const lap = stop();
  const kibibytes = Number(await readFile(peakMemory, "utf8"));
  return { ...lap, megabytes: (kibibytes * 1024) / 1_000_000 };
}
