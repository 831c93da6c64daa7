import { execFile } from "node:child_process";
import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runCommand } from "../../src/cli/command-error";

/** What a command left behind on the screen, and the code it ended with. */
export interface CommandResult {
  readonly exitCode: number;
  readonly output: string;
  readonly errors: string;
}

/** Runs a command within this process, which is much quicker than starting one for it. */
export async function runHere(
  command: (args: readonly string[]) => Promise<void>,
  args: readonly string[],
): Promise<CommandResult> {
  const output = captured(process.stdout);
  const errors = captured(process.stderr);
  process.exitCode = 0;
  try {
    await runCommand(() => command(args));
    return { exitCode: endedWith(), output: output.text(), errors: errors.text() };
  } finally {
    process.exitCode = 0;
    output.restore();
    errors.restore();
  }
}

function endedWith(): number {
  return Number(process.exitCode ?? 0);
}

function captured(stream: NodeJS.WriteStream) {
  const written: string[] = [];
  const spy = jest.spyOn(stream, "write").mockImplementation((chunk) => {
    written.push(String(chunk));
    return true;
  });
  return { text: () => written.join(""), restore: () => spy.mockRestore() };
}

/** Runs a command as people do: `npm run --silent workbook -- …`. */
export function runAsPeopleDo(
  script: "workbook" | "report",
  args: readonly string[],
): Promise<CommandResult> {
  return new Promise((resolve) => {
    execFile("npm", ["run", "--silent", script, "--", ...args], (error, output, errors) => {
      resolve({ exitCode: error ? Number(error.code) : 0, output, errors });
    });
  });
}

/** A folder for the files of one test, removed after it. */
export interface TestFolder {
  readonly path: (file: string) => string;
  readonly files: () => Promise<string[]>;
  readonly remove: () => Promise<void>;
}

/** Makes a folder for the files of one test. */
export async function testFolder(): Promise<TestFolder> {
  const folder = await mkdtemp(join(tmpdir(), "planner-"));
  return {
    path: (file) => join(folder, file),
    files: async () => (await readdir(folder)).sort(),
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}
