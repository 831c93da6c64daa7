import type { Issue, IssueCode } from "../domain/issue";
import { issueMessage, type PlaceWords } from "../domain/messages";
import type { Table } from "../workbook/define-table";
import type { TableName } from "../workbook/tables";
import { issuePlace, type IssuePlace } from "./issue-place";
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
  const table = (workbook?.tables[definition?.name as TableName] ?? null) as PlannerTable | null;
  if (!table) return { issue, message: issueMessage(issue, plannersWords(issue, definition)), place: null };
  const at = issuePlace(issue, table);
  const message = issueMessage(issue, {
    ...plannersWords(issue, definition),
    ...(aboutNames.has(issue.code) ? {} : wordsNow(issue, table, at)),
    row: (row) => placeOf(table, row, 0).row + 1,
  });
  return { issue, message, place: cellOf(issue, table, at) };
}

/** What the planner calls the place of an issue: by its sheet, or by its table where that is what has to come back. */
function plannersWords(issue: Issue, definition: Table | null): PlaceWords {
  const table = aboutNames.has(issue.code) ? definition?.name : definition?.sheet;
  return { table: table ?? null, column: columnHeader(issue, definition) };
}

/** What the place is called in this workbook. */
function wordsNow(
  { subject }: Issue,
  { snapshot }: PlannerTable,
  { position }: IssuePlace,
): Partial<PlaceWords> {
  const header = snapshot.columns[position ?? -1]?.header;
  // A setting is known by its name, and not by the header above it.
  return {
    table: snapshot.sheet,
    ...(subject === "settings" || header === undefined ? {} : { column: header }),
  };
}

/** These say that something is called otherwise now, or gone, and so name it as the planner does. */
const aboutNames: ReadonlySet<IssueCode> = new Set<IssueCode>([
  "workbook.missingTable",
  "workbook.renamedTable",
  "workbook.missingColumn",
  "workbook.renamedColumn",
]);

function cellOf({ code }: Issue, table: PlannerTable, { row, position }: IssuePlace): SheetPlace {
  const { strayRows, sheet, column } = table.snapshot;
  if (code === "workbook.rowOutsideTable" && strayRows) return { sheet, row: strayRows.first, column };
  return placeOf(table, row ?? 0, position ?? 0);
}
