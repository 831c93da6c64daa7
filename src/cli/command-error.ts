/** Something the person at the command line can put right; shown without a stack trace. */
export class CommandError extends Error {
  override readonly name = "CommandError";
}

/** Runs a command; what goes wrong becomes one sentence on standard error and exit code 2. */
export async function runCommand(command: () => Promise<void>): Promise<void> {
  try {
    await command();
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    if (!isExpected(error) && error instanceof Error) process.stderr.write(`${error.stack ?? ""}\n`);
    process.exitCode = 2;
  }
}

const expected = new Set(["CommandError", "DataError", "HostError", "UnreadableFile", "UnwritableFile"]);

function isExpected(error: unknown): boolean {
  return error instanceof Error && expected.has(error.name);
}

/** What the system said of a file, without its codes. */
export function reasonOf(error: unknown): string {
  return error instanceof Error
    ? error.message.replace(/^[A-Z]+: /, "").replace(/, \w+ '.*$/, "")
    : String(error);
}
