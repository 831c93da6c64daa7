import { type Cell, cellText } from "./cell";
import { cellInWords } from "./cell-in-words";
import { buildIssue, type Issue } from "./issue";
import { longestName } from "./longest-name";
import { nameKey } from "./name-key";
import type { NeedRecord } from "./need-standing";
import { repetitions } from "./repetitions";

/** What is wrong with the needs: one that formulas cannot find, or one candidate who counts as two. */
export function checkNeeds(records: readonly NeedRecord[]): Issue[] {
  return [
    ...records.flatMap(({ need }, index) => checkLength(need, index + 1)),
    ...checkDoubledCandidates(records),
  ];
}

function checkLength(need: Cell, row: number): Issue[] {
  const { length } = cellText(need);
  if (length <= longestName) return [];
  return [buildIssue("needs.longName", { row, field: "need" }, { length, longest: longestName })];
}

function checkDoubledCandidates(records: readonly NeedRecord[]): Issue[] {
  const keys = records.map(({ need, candidate }) => {
    const names = [nameKey(need), nameKey(candidate)];
    return names.includes("") ? "" : JSON.stringify(names);
  });
  return repetitions(keys).map(({ row, firstRow }) => {
    const need = cellInWords(records[row - 1]?.need ?? null);
    const candidate = cellInWords(records[row - 1]?.candidate ?? null);
    const place = { row, field: "candidate" };
    return buildIssue("needs.doubledCandidate", place, { need, candidate, firstRow });
  });
}
