import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Where the planners of a run are kept that were set up in it. */
export const plannersFolder = "SAVED_PLANNERS";

/** Makes the folder in which a run keeps the planners it has set up; tests in Node and in the browser share it. */
export async function keepPlanners(): Promise<void> {
  process.env[plannersFolder] ??= await mkdtemp(join(tmpdir(), "planner-books-"));
}

/** Removes it again. */
export async function removePlanners(): Promise<void> {
  const folder = process.env[plannersFolder];
  if (folder !== undefined) await rm(folder, { recursive: true, force: true });
}
