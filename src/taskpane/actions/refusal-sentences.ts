import type { Issue } from "../../domain/issue";
import { loadPart } from "../../app/load-part";

/** Why the workbook cannot take something, a sentence each. The sentences are loaded once there is one to say. */
export async function refusalSentences(refusals: readonly Issue[]): Promise<readonly string[]> {
  if (refusals.length === 0) return [];
  const { reportedIssue } = await loadPart(() => import("../../app/reported-issue"));
  return refusals.map((issue) => reportedIssue(issue).message);
}
