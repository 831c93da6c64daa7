import { loadPart } from "../../app/load-part";
import { refusalSentences } from "./refusal-sentences";
import type { Acting } from "./run-action";
import { runCancellable } from "./run-cancellable";

/** Makes the columns in which partners are rated follow the criteria. */
export function updateScoringColumns(acting: Acting): Promise<void> {
  const { read } = acting;
  return runCancellable(acting, "updatingScoring", async (port) => {
    const { updateScoring } = await loadPart(() => import("../../app/update-scoring"));
    const { refusals } = await updateScoring(port);
    await read();
    return refusalSentences(acting, refusals);
  });
}
