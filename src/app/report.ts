import { cellText, isBlank, type Cell } from "../domain/cell";
import { issueMessage } from "../domain/messages";
import type { Issue, Subject } from "../domain/issue";
import { dayOf, formatDay, type SerialDay } from "../domain/serial-day";
import type { Table } from "../workbook/define-table";
import { partnerListTable } from "../workbook/partner-list.table";
import { partnerScoresTable } from "../workbook/partner-scores.table";
import { plannerSettingsTable, settings, type SettingName } from "../workbook/planner-settings.table";
import { selectionCriteriaTable } from "../workbook/selection-criteria.table";
import { tableNamed } from "../workbook/tables";
import { words, type EligibilityCode, type TaskStateCode } from "../workbook/words";
import { workPlanTable } from "../workbook/work-plan.table";
import { checkWorkbook } from "./check-workbook";
import { plannerFigures } from "./planner-figures";
import type { PlannerWorkbook } from "./planner-workbook";
import { settingCells, settingsInUse } from "./settings-in-use";

/** The state of the partnership as other programs read it. Names and values are a contract. */
export interface Report {
  readonly today: string;
  readonly partners: readonly ReportedPartner[];
  readonly tasks: readonly ReportedTask[];
  readonly issues: readonly ReportedIssue[];
}

export interface ReportedPartner {
  readonly organization: string;
  readonly ratings: number;
  readonly score: number | null;
  readonly coverage: number | null;
  readonly eligibility: string;
  readonly rank: number | null;
}

export interface ReportedTask {
  readonly id: string;
  readonly task: string;
  readonly partner: string;
  readonly owner: string;
  readonly due: string | null;
  readonly state: string;
  readonly daysLate: number | null;
}

export interface ReportedIssue {
  readonly code: string;
  readonly severity: string;
  readonly table: string | null;
  readonly row: number | null;
  readonly column: string | null;
  readonly message: string;
}

/** Partners with their scores and ranks, tasks with their states, and what is wrong, in the order of the sheets. */
export function buildReport(
  workbook: PlannerWorkbook,
  days: { readonly today: SerialDay | null; readonly calendar: SerialDay },
): Report {
  const inUse = settingsInUse(settingCells(workbook), days);
  const figures = plannerFigures(workbook, inUse);
  const { PartnerList, WorkPlan } = workbook.tables;
  return {
    today: formatDay(inUse.today),
    partners: (PartnerList?.rows ?? []).flatMap(({ organization }, index) => {
      const standing = figures.standings[index];
      if (!standing) return [];
      const eligibility = words.eligibility[standing.eligibility satisfies EligibilityCode];
      return [{ organization: cellText(organization), ...standing, eligibility }];
    }),
    tasks: (WorkPlan?.rows ?? []).flatMap((task, index) => {
      const { state, daysLate } = figures.tasks[index] ?? { state: null, daysLate: null };
      return state === null
        ? []
        : [{ ...reportedTask(task), state: words.taskState[state satisfies TaskStateCode], daysLate }];
    }),
    issues: checkWorkbook(workbook, figures, inUse).map(reportedIssue),
  };
}

function reportedTask(task: Readonly<Record<"id" | "task" | "partner" | "owner" | "due", Cell>>) {
  const due = dayOf(task.due);
  return {
    id: cellText(task.id),
    task: cellText(task.task),
    partner: cellText(task.partner),
    owner: cellText(task.owner),
    due: due === null ? null : formatDay(due),
  };
}

const tableOfSubject: Readonly<Record<Exclude<Subject, "workbook">, Table>> = {
  partners: partnerListTable,
  criteria: selectionCriteriaTable,
  ratings: partnerScoresTable,
  tasks: workPlanTable,
  settings: plannerSettingsTable,
};

/** An issue with its table's name, its column's header and its sentence. */
export function reportedIssue(issue: Issue): ReportedIssue {
  const table =
    issue.subject === "workbook"
      ? tableNamed(String(issue.params["table"] ?? ""))
      : tableOfSubject[issue.subject];
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

function columnHeader({ field, params, subject }: Issue, table: Table | null): string | null {
  const named = params["column"] ?? params["criterion"];
  if (named !== undefined && !isBlank(named)) return String(named);
  if (field === null || !table) return null;
  // A setting has no column of its own: its name says which row.
  if (subject === "settings") return settings[field as SettingName].setting;
  return (table.columns[field] ?? table.computed[field])?.header ?? null;
}
