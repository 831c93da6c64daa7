import type { ToMend } from "../../app/mend/apply-mends";
import type { Mend } from "../../app/mend/mend";
import type { WorkbookPort } from "../../app/workbook-port";
import { calendarDay } from "../calendar-day";
import type { Mending } from "../pane-state";
import { texts } from "../texts";
import { loadPart } from "../../app/load-part";
import { refusalSentences } from "./refusal-sentences";
import type { Acting } from "./run-action";
import { runCancellable } from "./run-cancellable";

const loadMending = () => loadPart(() => import("../../app/mend/apply-mends"));

/** Shows what mending would do, from the workbook as it is now; nothing is written. */
export function lookAtMends(acting: Acting, which: ToMend): Promise<void> {
  const { pane, read } = acting;
  return runCancellable(acting, "lookingAtMends", async (port) => {
    const { previewMends } = await loadMending();
    const mends = await previewMends(port, which, calendarDay());
    const isAny = mends.length > 0;
    pane.change({ mending: isAny ? { what: which === "all" ? "all" : "one", mends } : null });
    if (!isAny) await read();
    return isAny ? [] : [texts.repair.nothingToMend];
  });
}

/** Does what was shown. When somebody changed it meanwhile, nothing is written and what it would do now is shown. */
export function mend(acting: Acting): Promise<void> {
  const { pane, read } = acting;
  return runCancellable(acting, "mending", async (port) => {
    const { mending } = pane.state();
    if (!mending) return [];
    const { applyMends } = await loadMending();
    const refusals = await applyMends(port, mending.mends, calendarDay());
    pane.change({ mending: refusals.length > 0 ? await lookedAtAgain(port, mending) : null });
    await read();
    if (refusals.length === 0) pane.change({ done: doneText(mending.mends) });
    return refusalSentences(acting, refusals);
  });
}

/** Leaves everything as it is. */
export function leaveUnmended({ pane }: Pick<Acting, "pane">): void {
  pane.change({ mending: null });
}

async function lookedAtAgain(port: WorkbookPort, { what, mends }: Mending): Promise<Mending | null> {
  const { previewMends } = await loadMending();
  const [first] = mends;
  if (!first) return null;
  const now = await previewMends(port, what === "all" ? "all" : first.issue, calendarDay());
  return now.length > 0 ? { what, mends: now } : null;
}

function doneText(mends: readonly Mend[]): string {
  const [only, ...others] = mends;
  return only && others.length === 0 ? texts.repair.doneOne(only) : texts.repair.doneAll(mends);
}
