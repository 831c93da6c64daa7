import type { Pane } from "../pane";
import type { Activity, Failure, Screen } from "../pane-state";
import { failureOf } from "./failure-of";
import type { ReadPlanner } from "./planner-reader";
import type { ViewLoader } from "./view-loader";
import { withProgress } from "./with-progress";

/** The pane, the way to read its workbook again, and the views it can load. */
export interface Acting {
  readonly pane: Pane;
  readonly read: ReadPlanner;
  readonly views: ViewLoader;
}

/**
 * Does what the person asked for, one thing at a time, and says what went wrong.
 *
 * After a failure the workbook is read first: it may have been changed all the same, and only what is still to be
 * done can be tried again.
 */
export async function runAction(
  { pane, read }: Pick<Acting, "pane" | "read">,
  activity: Activity,
  work: () => Promise<readonly string[]>,
): Promise<void> {
  if (pane.state().running) return;
  pane.change({ failure: null, done: null });
  try {
    const refusals = await withProgress(pane, { as: "running", activity }, work);
    if (refusals.length > 0) pane.change({ failure: { activity, messages: refusals, canRetry: false } });
  } catch (error) {
    const failure = failureOf(activity, error);
    await read();
    pane.change({ failure: afterReading(pane, failure) });
  }
}

function afterReading(pane: Pane, failure: Failure): Failure | null {
  const { screen, failure: readFailure } = pane.state();
  // A workbook that cannot even be read has to be read before anything is tried again.
  if (readFailure?.activity === "reading") return readFailure;
  if (failure.activity !== "settingUp" || screen.screen === "setUp") return failure;
  return isWhole(screen) ? null : { ...failure, canRetry: false };
}

// Excel had done it after all.
function isWhole(screen: Screen): boolean {
  return screen.screen === "planner" && screen.workbook.issues.length === 0;
}
