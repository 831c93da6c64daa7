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
 * The work gets a workbook of its own: what was given up gets no answer any more, and so cannot go on to write or to
 * show something, also when Excel answers it later.
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
    const working = work(
      endingPort(pane.port, {
        isOver: () => isCancelled,
        beforeWrite: () => {
          giveUp = null;
          offer(pane, "tooLate");
        },
      }),
    );
    // Whatever comes of it once it is given up, nobody waits for it.
    working.catch(() => undefined);
    return Promise.race([working, cancelled]).finally(() => (giveUp = null));
  });
}

/** The workbook until it is over; what is asked then, or still on its way, fails. */
function endingPort(
  port: WorkbookPort,
  { isOver, beforeWrite }: { isOver: () => boolean; beforeWrite: () => void },
): WorkbookPort {
  const checkNotOver = (): void => {
    if (isOver()) throw new Error(texts.cancel.done);
  };
  const ask = async <Answer>(question: () => Promise<Answer>): Promise<Answer> => {
    checkNotOver();
    const answer = await question();
    checkNotOver();
    return answer;
  };
  return {
    ...port,
    read: () => ask(() => port.read()),
    readForSetUp: () => ask(() => port.readForSetUp()),
    readCells: (areas) => ask(() => port.readCells(areas)),
    readSheets: (sheets) => ask(() => port.readSheets(sheets)),
    goTo: (place) => ask(() => port.goTo(place)),
    write: (writes) =>
      ask(() => {
        beforeWrite();
        return port.write(writes);
      }),
  };
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
