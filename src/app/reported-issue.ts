import { isBlank } from "../domain/cell";
import type { Issue, Subject } from "../domain/issue";
import { issueMessage } from "../domain/messages";
import type { Table } from "../workbook/define-table";
import { settings, type SettingName } from "../workbook/planner-settings.table";
import { tableNamed, tables } from "../workbook/tables";

/** What is wrong, as people and other programs read it. Names and values are a contract. */
export interface ReportedIssue {
  readonly code: string;
  readonly severity: string;
  readonly table: string | null;
  readonly row: number | null;
  readonly column: string | null;
  readonly message: string;
}

/** The table that each kind of issue is about; the others name it themselves. */
const tableOfSubject: Readonly<Record<Exclude<Subject, "cells" | "workbook">, Table>> = {
  firstQuestions: tables.ClarifyingAnswers,
  needs: tables.ResourceNeeds,
  partners: tables.PartnerList,
  criteria: tables.SelectionCriteria,
  ratings: tables.PartnerScores,
  questions: tables.PartnerQuestions,
  approaches: tables.ApproachPlans,
  goals: tables.SharedGoals,
  tasks: tables.WorkPlan,
  communication: tables.CommunicationPlan,
  contacts: tables.ContactLog,
  agreements: tables.Agreements,
  survey: tables.ProcessAnswers,
  reviews: tables.GoalReviews,
  settings: tables.PlannerSettings,
};

/** An issue with its table's name, its column's header and its sentence. */
export function reportedIssue(issue: Issue): ReportedIssue {
  const table = tableOfIssue(issue);
  const column = columnHeader(issue, table);
  return {
    code: issue.code,
    severity: issue.severity,
    table: table?.name ?? null,
    row: issue.row,
    column,
    message: issueMessage(issue, { table: table?.name ?? null, column }),
  };
}

/** The table that an issue is about; null when it is about the workbook as a whole. */
export function tableOfIssue({ subject, params }: Issue): Table | null {
  return subject === "workbook" || subject === "cells"
    ? tableNamed(String(params["table"] ?? ""))
    : tableOfSubject[subject];
}

/** The header of the column that an issue is about, as the planner calls it; the name of a setting. */
export function columnHeader({ field, params, subject }: Issue, table: Table | null): string | null {
  const named = params["column"] ?? params["criterion"];
  if (named !== undefined && !isBlank(named)) return String(named);
  if (field === null || !table) return null;
  // A setting has no column of its own: its name says which row.
  if (subject === "settings") return settings[field as SettingName].setting;
  return (table.columns[field] ?? table.computed[field])?.header ?? null;
}
