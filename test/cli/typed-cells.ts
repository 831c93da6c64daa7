import type { ReportedIssue } from "../../src/app/reported-issue";
import type { CellInput } from "../../src/workbench/host/book/book";
import type { BookContent } from "../../src/workbench/host/book/book-content";
import { reportAfter, typeInto } from "./opened-planner";

/** Something typed into a cell, which is given as `WorkPlan, 1, Due`. */
export type Typed = readonly [place: string, input: CellInput];

/** What the report has to say once somebody typed into cells of a workbook. */
export async function issuesAfter(content: BookContent, typed: readonly Typed[]): Promise<ReportedIssue[]> {
  const report = await reportAfter(content, (book) => {
    for (const [place, input] of typed) typeInto(book, cellAt(place), input);
  });
  return [...report.issues];
}

/** The table, row and header of a place such as `WorkPlan, 1, Due`; the row is 0 when there is none. */
export function cellAt(place: string): { table: string; row: number; header: string } {
  const [table = "", row = "", ...header] = place.split(", ");
  return { table, row: Number(row), header: header.join(", ") };
}
