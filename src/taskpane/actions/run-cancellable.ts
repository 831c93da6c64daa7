import type { WorkbookPort } from "../../app/workbook-port";
import type { Pane } from "../pane";
import type { Activity, Waiting } from "../pane-state";
import { texts } from "../texts";
import { runAction, type Acting } from "./run-action";

/** Gives up what is running; there is nothing to give up when it was sent already. */
let giveUp: (() => void) | null = null;

/**
 * Does what the person asked for, and lets them give it up as long as nothing was sent to be written.
 *
 * The work gets a workbook of its own: what was given up cannot write any more, also when Excel answers it later.
 */
export function runCancellable(
  acting: Pick<Acting, "pane" | "read">,
  activity: Activity,
  work: (port: WorkbookPort) => Promise<readonly string[]>,
): Promise<void> {
  return runAction(acting, activity, async () => {
    const { pane } = acting;
    let isCancelled = false;
    const cancelled = new Promise<readonly string[]>((resolve) => {
      giveUp = () => {
        isCancelled = true;
        pane.change({ done: texts.cancel.done });
        resolve([]);
      };
    });
    offer(pane, "offered");
    const write: WorkbookPort["write"] = (writes) => {
      if (isCancelled) return Promise.reject(new Error(texts.cancel.done));
      giveUp = null;
      offer(pane, "tooLate");
      return pane.port.write(writes);
    };
    const working = work({ ...pane.port, write });
    // Whatever comes of it once it is given up, nobody waits for it.
    working.catch(() => undefined);
    return Promise.race([working, cancelled]).finally(() => (giveUp = null));
  });
}

/** Gives up what is being waited for, as far as it was not sent yet. */
export function cancelRunning(): void {
  giveUp?.();
  giveUp = null;
}

function offer(pane: Pane, cancel: Waiting["cancel"]): void {
  const { running } = pane.state();
  if (running) pane.change({ running: { ...running, cancel } });
}
