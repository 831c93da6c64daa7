import { readWorkbook, type PlannerWorkbook } from "../../app/planner-workbook";
import { calendarDay } from "../calendar-day";
import type { Pane } from "../pane";
import type { RestoreLook, Screen } from "../pane-state";
import { failureOf } from "./failure-of";
import { loadPart } from "../../app/load-part";
import { refusalSentences } from "./refusal-sentences";
import type { ViewLoader } from "./view-loader";
import { withProgress } from "./with-progress";

/** Reads the workbook and shows it; resolves once what was there when it was called is shown. */
export type ReadPlanner = () => Promise<void>;

/** Reads one at a time: what changes during a reading is read once more after it. */
export function plannerReader(pane: Pane, views: ViewLoader): ReadPlanner {
  let current: Promise<void> | null = null;
  let isOutdated = false;
  async function readUntilCurrent(): Promise<void> {
    try {
      while (isOutdated) {
        isOutdated = false;
        await readOnce(pane, views);
      }
    } finally {
      current = null;
    }
  }
  return () => {
    isOutdated = true;
    current ??= readUntilCurrent();
    return current;
  };
}

async function readOnce(pane: Pane, views: ViewLoader): Promise<void> {
  try {
    const screen = await withProgress(pane, { as: "reading", activity: "reading" }, () =>
      screenOf(pane, views),
    );
    const { failure } = pane.state();
    pane.change({ screen, failure: failure?.activity === "reading" ? null : failure });
  } catch (error) {
    pane.change({ failure: failureOf("reading", error) });
  }
}

async function screenOf(pane: Pane, views: ViewLoader): Promise<Screen> {
  const { port } = pane;
  const rules = loadPart(() => import("../../app/planner-overview"));
  // It is waited for only where it is needed, and may fail before that.
  rules.catch(() => undefined);
  const workbook = await readWorkbook(port);
  if (workbook.isSetUp) {
    const { plannerOverview } = await rules;
    await nextTask();
    return { screen: "planner", workbook, overview: plannerOverview(workbook, calendarDay()) };
  }
  const look = await lookAtRestore(pane, workbook);
  if (look) {
    await views.loadScreen("restore");
    return { screen: "restore", ...look };
  }
  const [{ previewSetUp }] = await loadPart(() =>
    Promise.all([
      import("../../app/set-up-workbook"),
      import("../set-up-components"),
      views.loadScreen("setUp"),
    ]),
  );
  const preview = await previewSetUp(port);
  return { screen: "setUp", preview, refusals: await refusalSentences({ pane }, preview.refusals) };
}

async function lookAtRestore({ port }: Pane, { snapshot }: PlannerWorkbook): Promise<RestoreLook | null> {
  if (snapshot.heads.length === 0) return null;
  const { lookAtTables } = await loadPart(() => import("./look-at-tables"));
  return lookAtTables(port, null);
}

// What Excel answered was taken apart just now; whoever types or scrolls comes in before all of it is worked out.
function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve);
  });
}
