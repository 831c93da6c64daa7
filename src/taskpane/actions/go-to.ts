import { goToIssue, goToRow, type TableRow } from "../../app/go-to-cell";
import type { PlannerWorkbook } from "../../app/planner-workbook";
import type { ReportedIssue } from "../../app/reported-issue";
import { texts } from "../texts";
import { runAction, type Acting } from "./run-action";

/** What in the workbook is to be shown: a row of a table, counted from 1, or the cell of an issue. */
export type Target = TableRow | { readonly issue: ReportedIssue };

/** Shows a place of the workbook to the person. */
export function goTo(acting: Acting, target: Target): Promise<void> {
  return runAction(acting, "goingToCell", async () => {
    const { screen } = acting.pane.state();
    const isShown = screen.screen === "planner" && (await show(acting, screen.workbook, target));
    return isShown ? [] : [texts.failure.placeGone];
  });
}

function show({ pane }: Acting, workbook: PlannerWorkbook, target: Target): Promise<boolean> {
  return "issue" in target
    ? goToIssue(pane.port, workbook, target.issue)
    : goToRow(pane.port, workbook, target);
}
