import { type Cell, cellText, isBlank } from "./cell";
import { cellInWords } from "./cell-in-words";
import type { GoalRecord } from "./goal-standing";
import { buildIssue, type Issue } from "./issue";
import { longestName } from "./longest-name";
import { nameKey } from "./name-key";
import { repetitions } from "./repetitions";

/** What is wrong with the shared goals: names that come twice, and numbers that tell no way to the target. */
export function checkGoals(records: readonly GoalRecord[]): Issue[] {
  const rows = records.flatMap((record, index) =>
    isBlank(record.goal) ? [] : [...checkLength(record.goal, index + 1), ...checkNumbers(record, index + 1)],
  );
  return [...rows, ...checkDoubledNames(records)];
}

function checkLength(goal: Cell, row: number): Issue[] {
  const { length } = cellText(goal);
  if (length <= longestName) return [];
  return [buildIssue("goals.longName", { row, field: "goal" }, { length, longest: longestName })];
}

function checkNumbers({ baseline, target }: GoalRecord, row: number): Issue[] {
  const [from, to] = [cellInWords(baseline), cellInWords(target)];
  if (typeof target === "number" && isBlank(baseline)) {
    return [buildIssue("goals.missingBaseline", { row, field: "baseline" }, { target: to })];
  }
  if (typeof baseline === "number" && isBlank(target)) {
    return [buildIssue("goals.missingTarget", { row, field: "target" }, { baseline: from })];
  }
  const isSame = typeof target === "number" && target === baseline;
  return isSame ? [buildIssue("goals.targetIsBaseline", { row, field: "target" }, { target: to })] : [];
}

function checkDoubledNames(records: readonly GoalRecord[]): Issue[] {
  return repetitions(records.map(({ goal }) => nameKey(goal))).map(({ row, firstRow }) => {
    const goal = cellInWords(records[row - 1]?.goal ?? null);
    return buildIssue("goals.doubledName", { row, field: "goal" }, { goal, firstRow });
  });
}
