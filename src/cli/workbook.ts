import { readFile, rename, rm, writeFile } from "node:fs/promises";
import { parsePlannerData } from "../app/parse-planner-data";
import type { PlannerData } from "../app/planner-data";
import { reportedIssue } from "../app/reported-issue";
import { setUpWorkbook } from "../app/set-up-workbook";
import type { SerialDay } from "../domain/serial-day";
import { writeXlsx } from "../workbench/file/write-xlsx";
import { CommandError, reasonOf, runCommand } from "./command-error";
import { openBook } from "./open-book";
import { parseArguments, parseToday } from "./parse-arguments";

const usage = "Usage: npm run --silent workbook -- --out FILE.xlsx [--data FILE.json] [--today YYYY-MM-DD]";
const options = { out: { type: "string" }, data: { type: "string" }, today: { type: "string" } } as const;

/** Makes a planner workbook as a file, filled from JSON when there is any. */
export async function makeWorkbook(args: readonly string[]): Promise<void> {
  const { values, words } = parseArguments(args, options, usage);
  if (typeof values["out"] !== "string" || words.length > 0) throw new CommandError(usage);
  refuseOtherFiles(values["out"]);
  const today = parseToday(values["today"]);
  const data = typeof values["data"] === "string" ? await readData(values["data"]) : {};
  await save(values["out"], await plannerFile(data, today));
}

// Whoever swaps --out and --data must not lose the data.
function refuseOtherFiles(file: string): void {
  if (!file.toLowerCase().endsWith(".xlsx"))
    throw new CommandError(`--out: the name of the workbook has to end in .xlsx, and ${file} does not.`);
}

async function readData(file: string): Promise<PlannerData> {
  const json = await readFile(file, "utf8").catch((error: unknown) => {
    throw new CommandError(`${file}: this file cannot be read (${reasonOf(error)}).`, { cause: error });
  });
  try {
    return parsePlannerData(json.replace(/^\uFEFF/, ""));
  } catch (error) {
    throw new CommandError(`${file}: ${(error as Error).message}`, { cause: error });
  }
}

async function plannerFile(data: PlannerData, today: SerialDay | null): Promise<Uint8Array> {
  const { book, port, close } = openBook();
  const refusals = await setUpWorkbook(port, { data, ...(today === null ? {} : { today }) });
  if (refusals.length > 0)
    throw new CommandError(refusals.map((issue) => reportedIssue(issue).message).join("\n"));
  close();
  return writeXlsx(book.content());
}

// Written beside and then renamed, so that a file that cannot be finished leaves nothing behind.
async function save(file: string, bytes: Uint8Array): Promise<void> {
  const unfinished = `${file}.unfinished`;
  try {
    await writeFile(unfinished, bytes);
    await rename(unfinished, file);
  } catch (error) {
    await rm(unfinished, { force: true }).catch(() => undefined);
    throw new CommandError(`${file}: the workbook cannot be written there (${reasonOf(error)}).`, {
      cause: error,
    });
  }
}

if (require.main === module) void runCommand(() => makeWorkbook(process.argv.slice(2)));
