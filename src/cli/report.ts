import { readFile } from "node:fs/promises";
import { readWorkbook, type PlannerWorkbook } from "../app/planner-workbook";
import { buildReport, type Report } from "../app/report";
import { findPlainPlanner } from "../app/restore/find-plain-planner";
import type { SerialDay } from "../domain/serial-day";
import { readXlsx } from "../workbench/file/read-xlsx";
import { CommandError, reasonOf, runCommand } from "./command-error";
import { openBook, type OpenBook } from "./open-book";
import { calendarDay, parseArguments, parseToday } from "./parse-arguments";
import { reportText } from "./report-text";

const usage = "Usage: npm run --silent report -- FILE.xlsx [--json] [--today YYYY-MM-DD]";
const options = { json: { type: "boolean" }, today: { type: "string" } } as const;

/** Prints the ranking, the late tasks and what is wrong in a planner workbook. */
export async function reportWorkbook(args: readonly string[]): Promise<void> {
  const { values, words } = parseArguments(args, options, usage);
  const [file, ...others] = words;
  if (file === undefined || others.length > 0) throw new CommandError(usage);
  const report = await readReport(file, parseToday(values["today"]));
  process.stdout.write(values["json"] === true ? `${JSON.stringify(report, null, 2)}\n` : reportText(report));
}

async function readReport(file: string, today: SerialDay | null): Promise<Report> {
  const bytes = await readFile(file).catch((error: unknown) => {
    throw new CommandError(`${file}: this file cannot be read (${reasonOf(error)}).`, { cause: error });
  });
  const { port, close } = await openFile(bytes).catch((error: unknown) => {
    throw error instanceof Error && refusals.has(error.name)
      ? new CommandError(`${file}: ${error.message}`, { cause: error })
      : error;
  });
  const workbook = await readWorkbook(port);
  close();
  if (!workbook.isSetUp) throw new CommandError(`${file}: ${withoutPlanner(workbook)}`);
  return buildReport(workbook, { today, calendar: calendarDay() });
}

async function openFile(bytes: Uint8Array): Promise<OpenBook> {
  return openBook(await readXlsx(bytes));
}

// These say what is the matter with a file.
const refusals = new Set(["UnreadableFile", "UncalculableBook"]);

// A report that says nothing looks as if there were nothing to do.
function withoutPlanner({ snapshot }: PlannerWorkbook): string {
  return findPlainPlanner(snapshot)
    ? "this is a planner whose tables became plain cells, as other programs leave them. Open it in the add-in or in the workbench (npm run workbench) and choose “Make the tables again”."
    : "there is no planner in this workbook. Its tables are what a report is made of; “npm run --silent workbook” makes a workbook that has them.";
}

if (require.main === module) void runCommand(() => reportWorkbook(process.argv.slice(2)));
