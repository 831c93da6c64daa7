import { nameKey } from "./name-key";
import type { TaskRecord } from "./task-state";

/**
 * The circles of tasks that wait for each other: for each, its rows (from 0) in the order of waiting, the topmost row first.
 *
 * A task that waits for itself is no circle, and of a doubled ID the first row is followed: both are issues of their own.
 */
export function taskLoops(tasks: readonly TaskRecord[]): number[][] {
  const predecessors = predecessorRows(tasks);
  const walkOf = new Int32Array(tasks.length).fill(-1);
  const loops: number[][] = [];
  for (let start = 0; start < tasks.length; start++) {
    let row: number | undefined = start;
    while (row !== undefined && walkOf[row] === -1) {
      walkOf[row] = start;
      row = predecessors[row];
    }
    if (row !== undefined && walkOf[row] === start) loops.push(loopFrom(row, predecessors));
  }
  return loops.filter((loop) => loop.length > 1).map(topmostFirst);
}

function predecessorRows(tasks: readonly TaskRecord[]): (number | undefined)[] {
  const rows = new Map<string, number>();
  tasks.forEach(({ id }, row) => {
    if (!rows.has(nameKey(id))) rows.set(nameKey(id), row);
  });
  rows.delete("");
  return tasks.map(({ dependsOn }) => rows.get(nameKey(dependsOn)));
}

function loopFrom(first: number, predecessors: readonly (number | undefined)[]): number[] {
  const loop = [first];
  for (let row = predecessors[first]; row !== undefined && row !== first; row = predecessors[row]) {
    loop.push(row);
  }
  return loop;
}

function topmostFirst(loop: readonly number[]): number[] {
  const top = loop.indexOf(Math.min(...loop));
  return [...loop.slice(top), ...loop.slice(0, top)];
}
