import { buildIssue, everywhere, type Issue } from "../domain/issue";
import { schemaVersion } from "../workbook/planner-settings.table";
import type { PlannerWorkbook } from "./planner-workbook";
import { settingCells } from "./settings-in-use";

/** Says so when the workbook was made by a newer version: this one may read it but must not write to it. */
export function newerSchema(workbook: PlannerWorkbook): Issue[] {
  const version = settingCells(workbook).schemaVersion;
  return typeof version === "number" && version > schemaVersion
    ? [buildIssue("workbook.newerSchema", everywhere, { version, known: schemaVersion })]
    : [];
}
