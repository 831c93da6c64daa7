import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { chromium, type Browser, type Frame, type Page } from "playwright-core";
import { workPlanTable } from "../../src/workbook/work-plan.table";
import { parsePlannerData } from "../../src/app/parse-planner-data";
import { setUpWorkbook } from "../../src/app/set-up-workbook";
import { openBook } from "../../src/cli/open-book";
import { writeXlsx } from "../../src/workbench/file/write-xlsx";
import { day } from "../domain/builders";
import { chromiumLaunch } from "../support/chromium";
import { largePlanner } from "../support/large-planner";
import { addressOf, startWorkbench } from "../support/serve-workbench";
import { figure, type Figure } from "./figure";
import { median } from "./median";
import type { PlannerSize } from "./planner-sizes";

const targets = { startScript: 75_000, paneReady: 700, shownEdit: 300, longestTask: 100 };
const repetitions = 5;

declare global {
  interface Window {
    /** Units: milliseconds; 0 while none took 50 or more. */
    longestTask: number;
  }
}

/** Units: milliseconds. A large file takes long to open in a busy browser. */
const patience = 180_000;

/** What the pane weighs at start, and how fast it is there and follows an edit, in a real browser beside the grid. */
export async function measurePane(sizes: readonly PlannerSize[]): Promise<Record<string, unknown>> {
  const folder = mkdtempSync(join(tmpdir(), "bench-pane-"));
  const server = await startWorkbench();
  const browser = await chromium.launch(chromiumLaunch());
  try {
    const address = addressOf(server);
    const measured: Record<string, unknown> = { startScript: await startScript(address) };
    for (const size of sizes) {
      const file = join(folder, `${size.partners}.xlsx`);
      writeFileSync(file, await plannerFile(size));
      measured[`${size.partners} partners, ${size.tasks} tasks`] = await measureWith(browser, address, file);
    }
    return measured;
  } finally {
    await browser.close();
    await server.stop();
    rmSync(folder, { recursive: true });
  }
}

/** What a server that compresses sends for the script that the pane starts with, office.js aside. */
async function startScript(address: string): Promise<Figure> {
  const script = await (await fetch(`${address}/pane/taskpane.js`)).arrayBuffer();
  return figure(gzipSync(Buffer.from(script), { level: 9 }).length, "bytes", targets.startScript);
}

async function plannerFile(size: PlannerSize): Promise<Uint8Array> {
  const { book, port, close } = openBook();
  const data = parsePlannerData(JSON.stringify(largePlanner(size)));
  await setUpWorkbook(port, { data, today: day("2026-04-20") });
  close();
  return writeXlsx(book.content());
}

async function measureWith(browser: Browser, address: string, file: string): Promise<Record<string, Figure>> {
  const page = await browser.newPage({ viewport: { width: 1400, height: 900 } });
  page.setDefaultTimeout(patience);
  // As when it is opened for the first time: nothing is loaded or compiled already.
  const session = await page.context().newCDPSession(page);
  await session.send("Network.setCacheDisabled", { cacheDisabled: true });
  await page.goto(address);
  await page.locator(".o-grid").waitFor();
  await page.getByLabel("Workbook to open").setInputFiles(file);
  const ready: number[] = [];
  const shown: number[] = [];
  const tasks: number[] = [];
  for (let round = 0; round < repetitions; round++) {
    const pane = await reloadedPane(page);
    ready.push(await millisecondsUntil(pane, firstCard));
    const longestTask = await watchTasks(pane);
    shown.push(await millisecondsOfEdit(page, pane, round));
    tasks.push(await longestTask());
  }
  await page.close();
  return {
    paneReady: figure(median(ready), "ms", targets.paneReady),
    editShown: figure(median(shown), "ms", targets.shownEdit),
    longestTask: figure(median(tasks), "ms", targets.longestTask),
  };
}

/** A task that is late: the pane has then read the workbook and shows what it comes to. */
const firstCard = "main .card";

async function reloadedPane(page: Page): Promise<Frame> {
  const pane = await (await page.waitForSelector(".pane iframe")).contentFrame();
  if (!pane) throw new Error("The workbench shows no pane.");
  await pane.waitForSelector(firstCard);
  await pane.goto(pane.url());
  return pane;
}

/** The time since the page in the frame began to load, at the moment it shows an element. */
async function millisecondsUntil(pane: Frame, selector: string): Promise<number> {
  const handle = await pane.waitForFunction(
    (wanted) => (document.querySelector(wanted) ? performance.now() : null),
    selector,
  );
  return Number(await handle.jsonValue());
}

/** Notes from now on how long the pane keeps its thread at a stretch; the given function tells the longest time. */
async function watchTasks(pane: Frame): Promise<() => Promise<number>> {
  await pane.evaluate(() => {
    window.longestTask = 0;
    new PerformanceObserver((list) => {
      for (const { name, duration } of list.getEntries())
        // Calculating in the page around it is told as well, under another name.
        if (name === "self") window.longestTask = Math.max(window.longestTask, duration);
    }).observe({ entryTypes: ["longtask"] });
  });
  return async () => {
    await pane.evaluate(() => new Promise((resolve) => void requestIdleCallback(resolve)));
    return pane.evaluate(() => window.longestTask);
  };
}

/** From a new task name in the workbook, as a person's edit, to the pane that shows it; calculating is part of it. */
async function millisecondsOfEdit(page: Page, pane: Frame, round: number): Promise<number> {
  const name = `Changed in round ${round}`;
  const started = await page.evaluate(renameLateTask, { name, plan: workPlanTable.name, ...columnHeaders });
  const handle = await pane.waitForFunction(
    (wanted) =>
      document.body.innerText.includes(wanted) ? performance.timeOrigin + performance.now() : null,
    name,
  );
  return Number(await handle.jsonValue()) - started;
}

const columnHeaders = {
  task: workPlanTable.columns.task.header,
  attention: workPlanTable.computed.attention.header,
};

// Runs in the page: the task that needs someone first, which the pane shows at the top.
function renameLateTask(to: { name: string; plan: string; task: string; attention: string }): number {
  const { book } = window.workbench;
  const { sheetId, area, columns } = book.tables().find(({ name }) => name === to.plan)!;
  const [task = 0, attention = 0] = [to.task, to.attention].map(
    (header) => area.column + columns.findIndex(({ name }) => name === header),
  );
  const rows = Array.from({ length: area.rowCount - 1 }, (_, index) => area.row + 1 + index);
  const row = rows.find((one) => book.value(sheetId, one, attention) === 1) ?? area.row + 1;
  const started = performance.timeOrigin + performance.now();
  book.write(sheetId, { row, column: task, rowCount: 1, columnCount: 1 }, [[to.name]]);
  return started;
}
