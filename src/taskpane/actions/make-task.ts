import type { TaskSource } from "../../workbook/made-task";
import { texts } from "../texts";
import { loadPart } from "../../app/load-part";
import { refusalSentences } from "./refusal-sentences";
import type { Acting } from "./run-action";
import { runCancellable } from "./run-cancellable";

/** Adds a task for what is not as it should be to the work plan. */
export function makeTask(acting: Acting, source: TaskSource): Promise<void> {
  const { pane, read } = acting;
  return runCancellable(acting, "makingTask", async (port) => {
    const { makeTask: make } = await loadPart(() => import("../../app/make-task"));
    const { id, refusals } = await make(port, source);
    await read();
    if (id !== null) pane.change({ done: texts.assess.taskMade(id) });
    return refusalSentences(acting, refusals);
  });
}
