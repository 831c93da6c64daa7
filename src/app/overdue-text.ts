import type { OwnerTasks, TaskLine } from "./planner-overview";

/** The words around the tasks. */
export interface OverdueWords {
  readonly owner: (owner: string) => string;
  /** Stands above the tasks that nobody has. */
  readonly nobody: string;
  readonly task: (task: TaskLine) => string;
}

/** What is late as plain text to paste into a mail: each owner, and below a line for each of the owner's tasks. */
export function overdueText(title: string, owners: readonly OwnerTasks[], say: OverdueWords): string {
  const parts = owners.map(({ owner, tasks }) => [
    oneLine(owner === "" ? say.nobody : say.owner(owner)),
    ...tasks.map((task) => oneLine(say.task(task))),
  ]);
  return [[title], ...parts].map((lines) => lines.join("\n")).join("\n\n");
}

// A name that somebody typed over several lines must not look like several tasks.
function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
