import type { PrintRequest } from "../../app/print-agreement";
import { reportedIssue } from "../../app/reported-issue";
import { texts } from "../texts";
import { loadPart } from "./load-part";
import { runAction, type Acting } from "./run-action";

/** Makes the print view show an agreement; when somebody typed there, the person is asked first. */
export function printAgreement(acting: Acting, request: PrintRequest): Promise<void> {
  const { pane, read } = acting;
  return runAction(acting, "printing", async () => {
    pane.change({ unprinted: null });
    const { printAgreement: print } = await loadPart(() => import("../../app/print-agreement"));
    const refusals = await print(pane.port, request);
    await read();
    const isTypedOn = refusals.length > 0 && refusals.every(({ code }) => code === "workbook.printViewTyped");
    if (isTypedOn) pane.change({ unprinted: request });
    if (refusals.length === 0) pane.change({ done: texts.assess.agreements.printed(request.partner) });
    return refusals.map((issue) => reportedIssue(issue).message);
  });
}
