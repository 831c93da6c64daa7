import { texts } from "../texts";
import { loadPart } from "../../app/load-part";
import { refusalSentences } from "./refusal-sentences";
import { runAction, type Acting } from "./run-action";
import { runCancellable } from "./run-cancellable";

const loadNewYear = () => loadPart(() => import("../../app/start-new-year"));

/** Shows what a new year would clear and what would stay. */
export function lookAtNewYear(acting: Acting): Promise<void> {
  const { pane } = acting;
  return runCancellable(acting, "lookingAtNewYear", async (port) => {
    const { previewNewYear } = await loadNewYear();
    const newYear = await previewNewYear(port);
    const refusals = await refusalSentences(acting, newYear.refusals);
    pane.change({ newYear: refusals.length > 0 ? null : newYear });
    return refusals;
  });
}

/** Has Excel save the file, so that the old year is kept. */
export function saveWorkbook(acting: Acting): Promise<void> {
  const { pane } = acting;
  return runAction(acting, "saving", async () => {
    await pane.port.save();
    pane.change({ done: texts.assess.newYear.saved });
    return [];
  });
}

/** Clears what was shown to go. When somebody changed it meanwhile, the new numbers are shown instead. */
export function startNewYear(acting: Acting): Promise<void> {
  const { pane, read } = acting;
  return runCancellable(acting, "startingNewYear", async (port) => {
    const { newYear } = pane.state();
    if (!newYear) return [];
    const { startNewYear: start, previewNewYear } = await loadNewYear();
    const refusals = await start(port, newYear);
    const isStarted = refusals.length === 0;
    pane.change({ newYear: isStarted ? null : await previewNewYear(port) });
    await read();
    if (isStarted) pane.change({ done: texts.assess.newYear.started });
    return refusalSentences(acting, refusals);
  });
}
