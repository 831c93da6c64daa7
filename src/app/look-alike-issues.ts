import { cellInWords } from "../domain/cell-in-words";
import { buildIssue, type Issue, type IssueCode } from "../domain/issue";
import type { NameGroup } from "../domain/name-groups";
import { lookAlikes, type PlacedName } from "./look-alikes";
import type { PlannerWorkbook } from "./planner-workbook";
import { tableOfIssue } from "./reported-issue";

/** Issues that may say of a cell that its name is not found, or stands twice, because it is spelled otherwise. */
export const aboutSpelling: ReadonlySet<IssueCode> = new Set<IssueCode>([
  "partners.spacesDiffer",
  "ratings.partnerSpacesDiffer",
  "survey.organizationSpacesDiffer",
  "cells.spacesDiffer",
  "tasks.unknownPartner",
  "tasks.unknownPredecessor",
  "tasks.unknownGoal",
  "cells.lookAlike",
  "cells.hiddenSign",
]);

/** The look-alike names of which nothing was said yet, one issue for all cells of a name. */
export function lookAlikeIssues(workbook: PlannerWorkbook, said: readonly Issue[]): Issue[] {
  const places = new Set(
    said
      .filter(({ code }) => aboutSpelling.has(code))
      .map((issue) => placeKeyOf({ ...issue, table: tableOfIssue(issue)?.name ?? "" })),
  );
  return lookAlikes(workbook).flatMap((group) => {
    const [first] = group.differing;
    const isSaid = group.cells.some((named) => places.has(placeKeyOf(named)));
    return first && !isSaid ? [issueOf(first, group)] : [];
  });
}

/** Tells cells of tables apart. */
export function placeKeyOf({ table, row, field }: { table: string } & Pick<Issue, "row" | "field">): string {
  return JSON.stringify([table, row, field]);
}

function issueOf({ table, field, header, row, cell }: PlacedName, { name, spellings }: NameGroup): Issue {
  const about = { table, column: header, value: cellInWords(cell) };
  return spellings === 1
    ? buildIssue("cells.hiddenSign", { row, field }, about)
    : buildIssue("cells.lookAlike", { row, field }, { ...about, name: cellInWords(name) });
}
