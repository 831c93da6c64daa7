import { goToRow, type TableRow } from "../../app/go-to-row";
import type { PlannerWorkbook } from "../../app/planner-workbook";
import type { SheetPlace, WorkbookPort } from "../../app/workbook-port";
import { texts } from "../texts";
import type { Acting } from "./run-action";
import { runCancellable } from "./run-cancellable";

/** What in the workbook is to be shown: a row of a table, counted from 1, or a cell. */
export type Target = TableRow | SheetPlace;

/** Shows a place of the workbook to the person. */
export function goTo(acting: Acting, target: Target): Promise<void> {
  return runCancellable(acting, "goingToCell", async (port) => {
    const { screen } = acting.pane.state();
    const isShown = screen.screen === "planner" && (await show(port, screen.workbook, target));
    return isShown ? [] : [texts.failure.placeGone];
  });
}

async function show(port: WorkbookPort, workbook: PlannerWorkbook, target: Target): Promise<boolean> {
  if ("table" in target) return goToRow(port, workbook, target);
  await port.goTo(target);
  return true;
}
