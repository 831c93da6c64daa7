import { readFile } from "node:fs/promises";
import fc from "fast-check";
import type { BrowserContext } from "playwright-core";
import type { BookContent } from "../../../src/workbench/host/book/book-content";
import { createBook } from "../../../src/workbench/host/book/create-book";
import { openSaved } from "../../../src/workbench/host/book/saved-book";
import { readXlsx } from "../../../src/workbench/file/read-xlsx";
import { writeXlsx } from "../../../src/workbench/file/write-xlsx";
import { openWorkbench, type WorkbenchPage } from "../../workbench/page/workbench-page";
import { contentBook } from "../content-book";
import { emptyPlanner, sequencesOf, type Step } from "../run-sequences";
import { differencesFromOpened } from "../same-book";
import { keyGestures } from "./key-gestures";
import { keyPersonAt } from "./key-person";

/**
 * Makes drawn sequences of gestures with keys, mouse and clipboard, each in an empty planner, all in one page; after
 * each, the workbook has to be the same as the one that is opened from its file.
 *
 * Errors: where it is not, with the sequence and its seed.
 */
export async function checkKeySequences(
  browser: BrowserContext,
  { seed, count }: { seed: number; count: number },
): Promise<void> {
  const drawn = fc.sample(sequencesOf({ minLength: 5, maxLength: 7 }), { seed, numRuns: count });
  await browser.grantPermissions(["clipboard-read", "clipboard-write"]);
  const hands = await openWorkbench(browser);
  hands.page.setDefaultTimeout(longestStep);
  const bytes = await writeXlsx(openSaved(await emptyPlanner()).content());
  const failures: string[] = [];
  for (const [at, steps] of drawn.entries()) {
    await openFile(hands, { name: `empty ${at + 1}.xlsx`, bytes });
    const found = await differencesAfter(hands, steps).catch((error: unknown) => [String(error)]);
    if (found.length > 0) failures.push(told(`sequence ${at + 1} of seed ${seed}`, steps, found));
  }
  if (failures.length > 0) throw new Error(failures.join("\n\n"));
}

function told(name: string, steps: readonly Step[], found: readonly string[]): string {
  const taken = steps.map((step) => JSON.stringify(step));
  return [`${found.length} differences in ${name}`, ...found.slice(0, 12), ...taken].join("\n");
}

// Units: milliseconds.
const longestStep = 60_000;

async function openFile(hands: WorkbenchPage, file: { name: string; bytes: Uint8Array }): Promise<void> {
  await hands.open(file);
  await hands.page.waitForFunction((name) => {
    const { fileName, panes } = window.workbench;
    return fileName === name && panes.every(({ client }) => client !== null);
  }, file.name);
  await hands.settled();
}

async function differencesAfter(hands: WorkbenchPage, steps: readonly Step[]): Promise<string[]> {
  const person = keyPersonAt(hands);
  const lost: string[] = [];
  for (const { gesture, ...choices } of steps) {
    await keyGestures[gesture](person, choices).catch((cause: unknown) => {
      throw new Error(`“${gesture}” was not possible: ${String(cause)}`, { cause });
    });
    if (!(await hands.page.evaluate(areKeysForGrid)))
      lost.push(`After “${gesture}” keys do not go to the grid`);
  }
  const [download] = await Promise.all([
    hands.page.waitForEvent("download"),
    hands.page.keyboard.press("Control+s"),
  ]);
  const opened = createBook(await readXlsx(new Uint8Array(await readFile(await download.path()))));
  const json = await hands.page.evaluate(() => JSON.stringify(window.workbench.book.content()));
  const live = contentBook(JSON.parse(json) as BookContent);
  return [...lost, ...differencesFromOpened(live, opened), ...hands.consoleErrors.splice(0)];
}

// Runs in the page.
function areKeysForGrid(): boolean {
  return document.querySelector(".o-grid")?.contains(document.activeElement) === true;
}
