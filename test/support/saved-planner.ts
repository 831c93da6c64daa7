import { createHash, randomUUID } from "node:crypto";
import { readFile, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { PlannerData } from "../../src/app/planner-data";
import { setUpWorkbook } from "../../src/app/set-up-workbook";
import { openBook } from "../../src/cli/open-book";
import { openSaved, savedBook, type SavedBook } from "../../src/workbench/host/book/saved-book";
import { canBeGiven, giveRows } from "./given-rows";
import { plannersFolder } from "./kept-planners";
import { withShortTimeline } from "./short-planner";

/**
 * A planner with the given rows and a short timeline, for tests in which setting up is not the subject: that takes
 * several times as long as opening one and giving it rows, and each is made once in a run.
 */
export async function savedPlanner(data: PlannerData = {}): Promise<SavedBook> {
  return JSON.parse(await savedText(data)) as SavedBook;
}

// As texts, so that no test gets what another one has changed.
const opened = new Map<string, Promise<string>>();

function savedText(data: PlannerData): Promise<string> {
  const key = createHash("sha256").update(JSON.stringify(data)).digest("hex");
  const text = opened.get(key) ?? keptText(key, data);
  opened.set(key, text);
  return text;
}

async function keptText(key: string, data: PlannerData): Promise<string> {
  const folder = process.env[plannersFolder];
  if (folder === undefined) return setUpText(data);
  const path = join(folder, `${key}.json`);
  const kept = await readFile(path, "utf8").catch(() => null);
  return kept ?? keep(path, await setUpText(data));
}

// Another worker may keep the same one at this moment, or look for it: it is there as a whole or not at all.
async function keep(path: string, text: string): Promise<string> {
  const draft = `${path}.${randomUUID()}`;
  await writeFile(draft, text);
  await rename(draft, path);
  return text;
}

async function setUpText(data: PlannerData): Promise<string> {
  if (Object.keys(data).length > 0 && canBeGiven(data)) {
    const book = openSaved(await savedPlanner());
    giveRows(book, data);
    return JSON.stringify(savedBook(book));
  }
  const { book, port, close } = openBook();
  const refusals = await setUpWorkbook(withShortTimeline(port), { data });
  if (refusals.length > 0) throw new Error(refusals.map(({ code }) => code).join(", "));
  const text = JSON.stringify(savedBook(book));
  close();
  return text;
}
