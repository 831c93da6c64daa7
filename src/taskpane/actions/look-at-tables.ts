import type { PlannerWorkbook } from "../../app/planner-workbook";
import { previewRestore } from "../../app/restore/restore-tables";
import { shownIssue } from "../../app/shown-issue";
import type { WorkbookPort } from "../../app/workbook-port";
import type { RestoreLook } from "../pane-state";

/** What making the tables again would do, in sentences; null where there is nothing to make again. */
export async function lookAtTables(
  port: WorkbookPort,
  workbook: PlannerWorkbook | null,
): Promise<RestoreLook | null> {
  const preview = await previewRestore(port);
  if (!preview) return null;
  return { preview, refusals: preview.refusals.map((issue) => shownIssue(issue, workbook).message) };
}
