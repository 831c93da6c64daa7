import type { Issue } from "../../domain/issue";
import { loadPart } from "../../app/load-part";
import type { Pane } from "../pane";

/** Why the workbook cannot take something, a sentence each. The sentences are loaded once there is one to say. */
export async function refusalSentences(
  { pane }: { readonly pane: Pane },
  refusals: readonly Issue[],
): Promise<readonly string[]> {
  if (refusals.length === 0) return [];
  const { shownIssue } = await loadPart(() => import("../../app/shown-issue"));
  const { screen } = pane.state();
  const workbook = screen.screen === "planner" ? screen.workbook : null;
  return refusals.map((issue) => shownIssue(issue, workbook).message);
}
