import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";

/** What a run of one of our commands took. */
export interface CommandRun {
  readonly seconds: number;
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

/** Runs a command of this project in a process of its own, from its start to its end. */
export async function runCommand({ name, args, folder }: Command): Promise<CommandRun> {
  const peakMemory = join(folder, "peak-memory.txt");
  const loaded = ["--import", "tsx", "--import", join(__dirname, "tell-peak-memory.ts")];
  const program = [...loaded, join(project, "src", "cli", `${name}.ts`), ...args];
  const start = performance.now();
  await promisify(execFile)(process.execPath, program, {
    cwd: project,
    env: { ...process.env, PEAK_MEMORY_FILE: peakMemory },
    maxBuffer: largestOutput,
  });
  const seconds = (performance.now() - start) / 1000;
  const kibibytes = Number(await readFile(peakMemory, "utf8"));
  return { seconds, megabytes: (kibibytes * 1024) / 1_000_000 };
}
