import { isBlank } from "./cell";
import { cellInWords } from "./cell-in-words";
import { buildIssue, type Issue } from "./issue";
import { nameKey } from "./name-key";
import { taskLoops } from "./task-loops";
import type { TaskRecord } from "./task-state";

/** What is wrong with the order of the tasks: one waits for itself, for a task that is not there, or all wait in a circle. */
export function checkTaskOrder(records: readonly TaskRecord[]): Issue[] {
  const tasks = records.map((record, index) => ({ ...record, row: index + 1 }));
  const named = tasks.filter(({ task }) => !isBlank(task));
  const known = new Set(named.map(({ id }) => nameKey(id)));
  known.delete("");
  const loops = taskLoops(named).map((loop) => loop.flatMap((index) => named[index] ?? []));
  return [...named.flatMap((task) => checkPredecessor(task, known)), ...loops.flatMap(loopIssue)];
}

interface TaskInRow extends TaskRecord {
  readonly row: number;
}

function checkPredecessor({ id, dependsOn, row }: TaskInRow, known: ReadonlySet<string>): Issue[] {
  if (isBlank(dependsOn)) return [];
  const key = nameKey(dependsOn);
  const place = { row, field: "dependsOn" };
  const params = { id: cellInWords(dependsOn) };
  if (!known.has(key)) return [buildIssue("tasks.unknownPredecessor", place, params)];
  return key === nameKey(id) ? [buildIssue("tasks.dependsOnItself", place, params)] : [];
}

function loopIssue(loop: readonly TaskInRow[]): Issue[] {
  const [first] = loop;
  if (!first) return [];
  const ids = loop.map(({ id }) => cellInWords(id)).join(", ");
  return [buildIssue("tasks.loop", { row: first.row, field: "dependsOn" }, { ids })];
}
