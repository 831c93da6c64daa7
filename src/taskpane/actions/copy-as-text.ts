import { copyText } from "../copy-text";
import { texts } from "../texts";
import { runAction, type Acting } from "./run-action";

/** Copies what the pane shows as plain text, to be pasted into a mail. */
export function copyAsText(acting: Acting, text: string): Promise<void> {
  return runAction(acting, "copying", async () => {
    if (!(await copyText(text))) return [texts.copy.failed];
    acting.pane.change({ done: texts.copy.done });
    return [];
  });
}
