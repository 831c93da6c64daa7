import type { PrintRequest } from "../../app/print-agreement";
import { texts } from "../texts";
import { loadPart } from "../../app/load-part";
import { refusalSentences } from "./refusal-sentences";
import type { Acting } from "./run-action";
import { runCancellable } from "./run-cancellable";

/** Makes the print view show an agreement; when somebody typed there, the person is asked first. */
export function printAgreement(acting: Acting, request: PrintRequest): Promise<void> {
  const { pane, read } = acting;
  return runCancellable(acting, "printing", async (port) => {
    pane.change({ unprinted: null });
    const { printAgreement: print } = await loadPart(() => import("../../app/print-agreement"));
    const refusals = await print(port, request);
    await read();
    const isTypedOn = refusals.length > 0 && refusals.every(({ code }) => code === "workbook.printViewTyped");
    if (isTypedOn) pane.change({ unprinted: request });
    if (refusals.length === 0) pane.change({ done: texts.assess.agreements.printed(request.partner) });
    return refusalSentences(acting, refusals);
  });
}
