import { loadPart } from "../../app/load-part";
import type { WorkbookPort } from "../../app/workbook-port";
import type { Pane } from "../pane";
import type { RestoreLook } from "../pane-state";
import { texts } from "../texts";
import { refusalSentences } from "./refusal-sentences";
import type { Acting } from "./run-action";
import { runCancellable } from "./run-cancellable";

/** Shows what making the tables again would do; nothing is written. */
export function lookAtRestore(acting: Acting): Promise<void> {
  const { pane, read } = acting;
  return runCancellable(acting, "lookingAtRestore", async (port) => {
    const restore = await lookAgain(pane, port);
    pane.change({ restore });
    if (!restore) await read();
    return restore ? [] : [texts.restore.nothing];
  });
}

/** Makes the tables again as it was shown. When somebody changed the workbook meanwhile, nothing is written. */
export function restore(acting: Acting): Promise<void> {
  const { pane, read } = acting;
  return runCancellable(acting, "restoring", async (port) => {
    const { screen, restore: looked } = pane.state();
    const seen = screen.screen === "restore" ? screen : looked;
    if (!seen) return [];
    const { restoreTables } = await loadPart(() => import("../../app/restore/restore-tables"));
    const refusals = await restoreTables(port, seen.preview);
    pane.change({ restore: looked && refusals.length > 0 ? await lookAgain(pane, port) : null });
    await read();
    if (refusals.length === 0) pane.change({ done: texts.restore.done });
    return refusalSentences(acting, refusals);
  });
}

async function lookAgain(pane: Pane, port: WorkbookPort): Promise<RestoreLook | null> {
  const { lookAtTables } = await loadPart(() => import("./look-at-tables"));
  const { screen } = pane.state();
  return lookAtTables(port, screen.screen === "planner" ? screen.workbook : null);
}
