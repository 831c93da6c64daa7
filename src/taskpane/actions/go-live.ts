import { watchWorkbook } from "../../app/watch-workbook";
import type { Acting } from "./run-action";
import { failureOf } from "./failure-of";

/** Has every change of the workbook told from now on, by whomever, and reads again after each. */
export async function goLive({ pane, read }: Acting): Promise<void> {
  pane.change({ live: "asked" });
  try {
    await watchWorkbook(pane.port, (by) => {
      pane.change({ lastChange: { at: new Date(), by } });
      void read();
    });
    pane.change({ live: "yes" });
  } catch (error) {
    pane.change({ live: "no", failure: pane.state().failure ?? failureOf("reading", error) });
  }
}
