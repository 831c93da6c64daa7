import type { Cell } from "./cell";
import { cellInWords } from "./cell-in-words";
import { buildIssue, type Issue, type IssueCode } from "./issue";
import { nameKey } from "./name-key";
import { repetitions } from "./repetitions";

type DoubledPartner = Extract<IssueCode, `${string}.doubledPartner`>;

/** Partners that come again in a table where only one row of each counts; the code says in which. */
export function checkDoubledPartners(partners: readonly Cell[], code: DoubledPartner): Issue[] {
  return repetitions(partners.map(nameKey)).map(({ row, firstRow }) => {
    const partner = cellInWords(partners[row - 1] ?? null);
    return buildIssue(code, { row, field: "partner" }, { partner, firstRow });
  });
}
