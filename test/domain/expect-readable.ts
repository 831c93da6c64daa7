import type { Issue } from "../../src/domain/issue";
import { issueMessage } from "../../src/domain/messages";

/** Holds every issue to a sentence in which nothing of a program shows. */
export function expectReadable(issues: readonly Issue[]): void {
  for (const issue of issues) {
    const message = issueMessage(issue, { table: "Table", column: null });
    expect(message).not.toMatch(/undefined|NaN|\[object/);
  }
}
