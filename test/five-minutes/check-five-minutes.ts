import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { BrowserContext } from "playwright-core";
import { calendarDay } from "../../src/cli/parse-arguments";
import { makeWorkbook } from "../../src/cli/workbook";
import { recalculate } from "../support/libreoffice";
import { readCellsApart, type CellsApart } from "../support/read-cells-apart";
import { panePage } from "../taskpane/pane-page";
import { openWorkbench, type WorkbenchPage } from "../workbench/page/workbench-page";
import { cellDifferences, liveCells, recalculatedDifferences, shownDifferences } from "./compare-cells";
import { dropDownDifferences } from "./offered-partners";
import { paneDifferences } from "./pane-figures";
import { plannerToType, type PlannerToType } from "./planner-to-type";
import { typePlanner } from "./type-planner";

/**
 * Somebody's first five minutes with a keyboard, in an empty planner: whether drop-downs, sheets, pane, the saved file,
 * LibreOffice and the command line all say the same afterwards.
 *
 * Errors: what does not, with the rows that were typed.
 */
export async function checkFiveMinutes(browser: BrowserContext, seed: number): Promise<void> {
  const planner = plannerToType(seed, calendarDay());
  const hands = await openWorkbench(browser);
  const pane = await setUp(hands);
  await typePlanner(hands.page, planner);
  const live = await liveCells(hands.page);
  const found = [
    ...(await dropDownDifferences(hands.page, planner)),
    ...(await paneDifferences(pane, live)),
    ...(await fileDifferences(live, (await hands.save()).bytes, planner)),
    ...hands.consoleErrors,
  ];
  if (found.length === 0) return;
  const typed = JSON.stringify(planner);
  throw new Error(
    `Seed ${seed}: ${found.length} differences\n${found.slice(0, 20).join("\n")}\nTyped was ${typed}`,
  );
}

async function setUp(hands: WorkbenchPage) {
  const before = await hands.page.evaluateHandle(() => window.workbench.book);
  await hands.press("New");
  await hands.page.waitForFunction((old) => {
    const { book, panes } = window.workbench;
    return book !== old && panes.every(({ client }) => client !== null);
  }, before);
  const pane = await panePage(hands.page);
  await pane.press("Set up workbook");
  await pane.waitFor("List who could be a partner");
  await hands.settled();
  return pane;
}

async function fileDifferences(
  live: CellsApart,
  bytes: Uint8Array,
  planner: PlannerToType,
): Promise<string[]> {
  const saved = readCellsApart(bytes);
  // LibreOffice calculates in a process of its own.
  const [[recalculated = {}], fromCommand] = await Promise.all([recalculate([bytes]), commandCells(planner)]);
  return [
    ...shownDifferences(live, saved, "in the saved file"),
    ...recalculatedDifferences(live, recalculated),
    ...cellDifferences(saved, fromCommand, "from the command line"),
  ];
}

async function commandCells(planner: PlannerToType): Promise<CellsApart> {
  const folder = await mkdtemp(join(tmpdir(), "five-minutes-"));
  const [data, out] = [join(folder, "data.json"), join(folder, "planner.xlsx")];
  try {
    await writeFile(data, JSON.stringify(planner));
    await makeWorkbook(["--data", data, "--out", out]);
    return readCellsApart(await readFile(out));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
