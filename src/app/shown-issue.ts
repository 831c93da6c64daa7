import type { Issue, IssueCode } from "../domain/issue";
import { issueMessage } from "../domain/messages";
import type { TableName } from "../workbook/tables";
import { issuePlace } from "./issue-place";
import { placeOf, type PlannerTable } from "./planner-table";
import type { PlannerWorkbook } from "./planner-workbook";
import { columnHeader, tableOfIssue } from "./reported-issue";
import type { SheetPlace } from "./workbook-port";

/** An issue as the pane shows it: by the sheets and headers that people see, and the row numbers at Excel's edge. */
export interface ShownIssue {
  readonly issue: Issue;
  readonly message: string;
  /** The cell that it is about, or its table's header; null when it is about no table that is there. */
  readonly place: SheetPlace | null;
}

/** Says what is wrong in the words of this workbook; without one, as the planner calls its sheets. */
export function shownIssue(issue: Issue, workbook: PlannerWorkbook | null): ShownIssue {
  const definition = tableOfIssue(issue);
  const named = workbook?.tables[definition?.name as TableName] ?? null;
  const table = named as PlannerTable | null;
  const reported = columnHeader(issue, definition);
  const header = table ? headerOf(issue, table) : null;
  const message = issueMessage(issue, {
    table: aboutNames.has(issue.code) ? (definition?.name ?? null) : sheetOf(table, definition),
    column: aboutNames.has(issue.code) ? reported : (header ?? reported),
    row: (row) => (table ? placeOf(table, row, 0).row + 1 : row),
  });
  return { issue, message, place: table && placeIn(issue, table) };
}

/** These say that something is called otherwise now, or gone, and so name it as the planner does. */
const aboutNames: ReadonlySet<IssueCode> = new Set<IssueCode>([
  "workbook.missingTable",
  "workbook.renamedTable",
  "workbook.missingColumn",
  "workbook.renamedColumn",
]);

function sheetOf(table: PlannerTable | null, definition: { readonly sheet: string } | null): string | null {
  return table?.snapshot.sheet ?? definition?.sheet ?? null;
}

// A setting is known by its name, and not by the header above it.
function headerOf(issue: Issue, table: PlannerTable): string | null {
  const { position } = issuePlace(issue, table);
  if (issue.subject === "settings" || position === null) return null;
  return table.snapshot.columns[position]?.header ?? null;
}

function placeIn(issue: Issue, table: PlannerTable): SheetPlace {
  const { strayRows, sheet, column } = table.snapshot;
  if (issue.code === "workbook.rowOutsideTable" && strayRows) return { sheet, row: strayRows.first, column };
  const { row, position } = issuePlace(issue, table);
  return placeOf(table, row ?? 0, position ?? 0);
}
