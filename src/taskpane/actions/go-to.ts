import { goToIssue, goToRow, type TableRow } from "../../app/go-to-cell";
import type { PlannerWorkbook } from "../../app/planner-workbook";
import type { WorkbookPort } from "../../app/workbook-port";
import type { ReportedIssue } from "../../app/reported-issue";
import { texts } from "../texts";
import type { Acting } from "./run-action";
import { runCancellable } from "./run-cancellable";

/** What in the workbook is to be shown: a row of a table, counted from 1, or the cell of an issue. */
export type Target = TableRow | { readonly issue: ReportedIssue };

/** Shows a place of the workbook to the person. */
export function goTo(acting: Acting, target: Target): Promise<void> {
  return runCancellable(acting, "goingToCell", async (port) => {
    const { screen } = acting.pane.state();
    const isShown = screen.screen === "planner" && (await show(port, screen.workbook, target));
    return isShown ? [] : [texts.failure.placeGone];
  });
}

function show(port: WorkbookPort, workbook: PlannerWorkbook, target: Target): Promise<boolean> {
  return "issue" in target ? goToIssue(port, workbook, target.issue) : goToRow(port, workbook, target);
}
