import type { PlannerData } from "../../app/planner-data";
import { calendarDay } from "../calendar-day";
import type { Content } from "../pane-state";
import { loadPart } from "../../app/load-part";
import type { Acting } from "./run-action";
import { runCancellable } from "./run-cancellable";

/** Adds the planner's sheets, empty or with the example; what stands in the way is shown, and then nothing is written. */
export function setUp(acting: Acting): Promise<void> {
  const { pane, read } = acting;
  return runCancellable(acting, "settingUp", async (port) => {
    const { setUpWorkbook } = await loadPart(() => import("../../app/set-up-workbook"));
    await setUpWorkbook(port, { data: await dataOf(pane.state().content) });
    await read();
    return [];
  });
}

async function dataOf(content: Content): Promise<PlannerData> {
  if (content === "empty") return {};
  const { exampleCoalition } = await loadPart(() => import("../../app/example/example-coalition"));
  return exampleCoalition(calendarDay());
}
