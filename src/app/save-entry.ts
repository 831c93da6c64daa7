import type { Issue } from "../domain/issue";
import type { SerialDay } from "../domain/serial-day";
import type { Table } from "../workbook/define-table";
import { partnerScoresTable } from "../workbook/partner-scores.table";
import { tables, type TableName } from "../workbook/tables";
import { addRow } from "./add-row";
import { findRating } from "./change-rating";
import { entryFields } from "./entry-fields";
import { entryForms, type EntryForm } from "./entry-forms";
import { parseEntry, type EntryProblem, type EntryValues } from "./parse-entry";
import { readWorkbook, type PlannerWorkbook } from "./planner-workbook";
import type { SheetPlace, WorkbookPort } from "./workbook-port";

/** What came of saving a form. */
export interface SavedEntry {
  /** Where its row is, by the cell that names it; null when nothing was written. */
  readonly place: SheetPlace | null;
  /** What its first column holds, to name it by. */
  readonly key: string;
  /** What the person has to put right in the form. */
  readonly problems: readonly EntryProblem[];
  /** Why the workbook cannot take the row. */
  readonly refusals: readonly Issue[];
}

/** Adds what was filled into a form as a row of its table; reads again first, for the criteria and names as they are now. */
export async function saveEntry(
  port: WorkbookPort,
  { form, values }: { readonly form: EntryForm; readonly values: EntryValues },
  today: SerialDay,
): Promise<SavedEntry> {
  const { table } = entryForms[form];
  const workbook = await readWorkbook(port);
  const fields = entryFields(form, workbook);
  const { row, problems: typed } = parseEntry(form, { fields, values }, today);
  const problems = form === "rating" && typed.length === 0 ? ratedAlready(workbook, values) : typed;
  if (problems.length > 0) return { place: null, key: "", problems, refusals: [] };
  const added = await addRow(port, workbook, { table, row });
  return { ...added, problems: added.refusals.flatMap((refusal) => problemOf(table, refusal)) };
}

// A second rating by the same person would count beside the first.
function ratedAlready(workbook: PlannerWorkbook, values: EntryValues): EntryProblem[] {
  return findRating(workbook, values)
    ? [{ header: partnerScoresTable.columns.rater.header, problem: "ratedAlready" }]
    : [];
}

// It is said at the field as well, since that is where the person can put it right.
function problemOf(table: TableName, { code, field }: Issue): EntryProblem[] {
  const definition: Table = tables[table];
  const header = definition.columns[field ?? ""]?.header;
  return code === "workbook.listedAlready" && header !== undefined
    ? [{ header, problem: "listedAlready" }]
    : [];
}
