import { contactLogTable } from "../workbook/contact-log.table";
import type { Table } from "../workbook/define-table";
import { partnerListTable } from "../workbook/partner-list.table";
import { partnerScoresTable } from "../workbook/partner-scores.table";
import { processAnswersTable } from "../workbook/process-answers.table";
import type { TableName } from "../workbook/tables";
import { workPlanTable } from "../workbook/work-plan.table";

/** What a person can add without looking for the row: each form fills one row of one table. */
export type EntryForm = "partner" | "rating" | "task" | "contact" | "answer";

/** A form: the columns it asks for in their order; the others stay blank. */
export interface EntryFormDefinition {
  readonly table: TableName;
  readonly columns: readonly string[];
  /** Without these there is nothing to write. */
  readonly required: readonly string[];
  /** Gets the day on which the form is filled in. */
  readonly dayOfEntry: string | null;
}

/** Every form, told from the columns of its table. */
export const entryForms: Readonly<Record<EntryForm, EntryFormDefinition>> = {
  partner: formOf(partnerListTable, {
    columns: ["organization", "groupType", "contact", "role", "email", "phone", "stage", "owner", "notes"],
    required: ["organization"],
    dayOfEntry: null,
  }),
  rating: formOf(partnerScoresTable, {
    columns: ["partner", "rater", "ratings", "evidence"],
    required: ["partner", "rater"],
    dayOfEntry: "ratedOn",
  }),
  task: formOf(workPlanTable, {
    columns: [
      "task",
      "owner",
      "due",
      "status",
      "partner",
      "goal",
      "start",
      "dependsOn",
      "resources",
      "notes",
    ],
    required: ["task"],
    dayOfEntry: null,
  }),
  contact: formOf(contactLogTable, {
    columns: ["date", "partner", "channel", "who", "said", "accomplishment"],
    required: ["date", "partner"],
    dayOfEntry: null,
  }),
  answer: formOf(processAnswersTable, {
    columns: ["round", "organization", ...answerKeys(processAnswersTable), "strengthen"],
    required: ["round", "organization"],
    dayOfEntry: "answeredOn",
  }),
};

function answerKeys<Stored extends string>({ columns }: Table<Stored>): Stored[] {
  return (Object.keys(columns) as Stored[]).filter((key) => columns[key].kind === "answer");
}

function formOf<Stored extends string, Computed extends string>(
  table: Table<Stored, Computed>,
  form: { columns: readonly Stored[]; required: readonly Stored[]; dayOfEntry: Stored | null },
): EntryFormDefinition {
  return { table: table.name as TableName, ...form };
}
