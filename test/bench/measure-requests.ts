import { parsePlannerData } from "../../src/app/parse-planner-data";
import type { PlannerData } from "../../src/app/planner-data";
import { readWorkbook } from "../../src/app/planner-workbook";
import { setUpWorkbook } from "../../src/app/set-up-workbook";
import { excelWorkbook } from "../../src/excel/excel-workbook";
import { attachExcel, type AttachedExcel } from "../../src/workbench/host/attach-node";
import { createBook } from "../../src/workbench/host/book/create-book";
import { day } from "../domain/builders";
import { largePlanner } from "../support/large-planner";
import { figure, timeFigures, type Figure } from "./figure";
import type { PlannerSize } from "./planner-sizes";
import { startStopwatch } from "./stopwatch";

const today = day("2026-04-20");

/** Whatever the number of rows; a request above 4 MB is split and counts once more. */
const mostSyncs = { setUp: 3, read: 2 };
const largestRequest = 5_000_000;

/** What setting up a workbook and reading all of it costs in requests and time, through the real office.js. */
export async function measureRequests(
  size: PlannerSize | null,
): Promise<Record<string, Record<string, Figure>>> {
  const data: PlannerData = size === null ? {} : parsePlannerData(JSON.stringify(largePlanner(size)));
  const attached = attachExcel(createBook());
  const port = excelWorkbook({ excel: attached.Excel, timeLimit: 600_000 });
  const setUp = await measured(attached, mostSyncs.setUp, async () => {
    const refusals = await setUpWorkbook(port, { data, today });
    if (refusals.length > 0) throw new Error(`Set-up was refused: ${JSON.stringify(refusals)}`);
  });
  const read = await measured(attached, mostSyncs.read, () => readWorkbook(port));
  attached.close();
  return { setUp, read };
}

async function measured(
  { requests }: Pick<AttachedExcel, "requests">,
  syncs: number,
  job: () => Promise<unknown>,
): Promise<Record<string, Figure>> {
  const before = requests.length;
  const stop = startStopwatch("this program");
  await job();
  const lap = stop();
  const made = requests.slice(before).filter(({ kind }) => kind === "sync");
  const sent = made.map(({ bytes }) => bytes);
  const answered = made.map(({ answerBytes }) => answerBytes);
  return {
    syncs: figure(made.length, "requests", syncs),
    sent: figure(sum(sent), "bytes"),
    answered: figure(sum(answered), "bytes"),
    largest: figure(Math.max(...sent, ...answered), "bytes", largestRequest),
    ...timeFigures(lap),
  };
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
