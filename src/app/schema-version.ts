import { buildIssue, everywhere, type Issue } from "../domain/issue";
import { schemaVersion } from "../workbook/planner-settings.table";
import type { PlannerWorkbook } from "./planner-workbook";
import { settingCells } from "./settings-in-use";

/** Says so when the workbook was made by a newer version: this one may read it but must not write to it. */
export function newerSchema(workbook: PlannerWorkbook): Issue[] {
  const version = versionOf(workbook);
  return version !== null && version > schemaVersion
    ? [buildIssue("workbook.newerSchema", everywhere, { version, known: schemaVersion })]
    : [];
}

/** Says so when the workbook was made by an earlier version: what it has goes on working, but some is not there yet. */
export function olderSchema(workbook: PlannerWorkbook): Issue[] {
  const version = versionOf(workbook);
  return version !== null && version < schemaVersion
    ? [buildIssue("workbook.olderSchema", everywhere, { version, known: schemaVersion })]
    : [];
}

function versionOf(workbook: PlannerWorkbook): number | null {
  const { schemaVersion: version } = settingCells(workbook);
  return typeof version === "number" ? version : null;
}
