import type { Issue } from "../domain/issue";
import { nameKey } from "../domain/name-key";
import { settings, type SettingName } from "../workbook/planner-settings.table";
import { keyOfHeader } from "../workbook/define-table";
import { ratingPosition, type PlannerTable } from "./planner-table";

/** Where in its table an issue is. */
export interface IssuePlace {
  /** Counts from 1 in the body; null when the issue is about more than one row. */
  readonly row: number | null;
  /** The column from the left edge, counted from 0; null when it is about none, or that one is not there. */
  readonly position: number | null;
}

/** Finds what an issue is about in its table as it stands, whatever people call its columns now. */
export function issuePlace(issue: Issue, table: PlannerTable): IssuePlace {
  const { subject, row, field, params } = issue;
  if (subject === "settings") return settingPlace(field, table);
  const { criterion } = params;
  if (criterion !== undefined) return { row, position: ratingPosition(table, criterion) };
  const position = field === null ? null : (table.positions[field] ?? null);
  return { row, position: position ?? columnNamed(params["column"], table) };
}

/** A setting has a row of its own, by its name. */
function settingPlace(field: string | null, { rows, positions }: PlannerTable): IssuePlace {
  const { setting } = settings[field as SettingName];
  const at = rows.findIndex((row) => nameKey(row["setting"] ?? null) === nameKey(setting));
  return at < 0 ? { row: null, position: null } : { row: at + 1, position: positions["value"] ?? null };
}

// By the planner's own name for it, which may not be the one it has now; else by that one.
function columnNamed(
  name: string | number | undefined,
  { definition, positions, snapshot }: PlannerTable,
): number | null {
  if (name === undefined) return null;
  const key = keyOfHeader({ ...definition.columns, ...definition.computed }, String(name));
  const position = key === undefined ? null : (positions[key] ?? null);
  const at = snapshot.columns.findIndex(({ header }) => nameKey(header) === nameKey(name));
  return position ?? (at < 0 ? null : at);
}
