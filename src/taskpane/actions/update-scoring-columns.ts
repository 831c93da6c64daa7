import { reportedIssue } from "../../app/reported-issue";
import { loadPart } from "./load-part";
import { runAction, type Acting } from "./run-action";

/** Makes the columns in which partners are rated follow the criteria. */
export function updateScoringColumns(acting: Acting): Promise<void> {
  const { pane, read } = acting;
  return runAction(acting, "updatingScoring", async () => {
    const { updateScoring } = await loadPart(() => import("../../app/update-scoring"));
    const { refusals } = await updateScoring(pane.port);
    await read();
    return refusals.map((issue) => reportedIssue(issue).message);
  });
}
