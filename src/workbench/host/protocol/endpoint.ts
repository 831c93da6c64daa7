import { createFaults, type Fault, type Faults } from "./faults";
import { processRequest, type RequestContext } from "./process-request";
import { Refusal } from "./refusal";
import { logEntry, type RequestEntry } from "./request-log";
import { delayForCellEditFlag, type WireRequest, type WireResponse } from "./wire";

/** Excel on the web takes and gives no more than this in one request. */
export const payloadLimitBytes = 5 * 1024 * 1024;

/** Answers the requests of one add-in. */
export interface Endpoint {
  /** Answers the text of a request with the text of a response; throws a Refusal when the whole request is refused. */
  answer(requestText: string, flags: number): Promise<string>;
  readonly requests: readonly RequestEntry[];
  readonly faults: Faults;
}

/** What an endpoint needs of the program whose objects it serves. */
export interface EndpointContext extends RequestContext {
  /** Runs the actions of one request as one step of that program. */
  asOneStep<T>(work: () => T): T;
  /** True while a person is typing in a cell; `whenEditingEnds` resolves once that is over. */
  isEditing(): boolean;
  whenEditingEnds(): Promise<void>;
}

/** Makes the endpoint of one add-in. */
export function createEndpoint(context: EndpointContext): Endpoint {
  const requests: RequestEntry[] = [];
  const faults = createFaults();
  const answer = async (requestText: string, flags: number): Promise<string> => {
    const bytes = byteLength(requestText);
    const request = JSON.parse(requestText) as WireRequest;
    const entry = logEntry(request, bytes);
    requests.push(entry);
    try {
      refuseLarge("RequestPayloadSizeLimitExceeded", "request", bytes);
      if (entry.kind === "sync") await faultOf(faults.next());
      if (entry.kind === "sync") await waitForCell(context, flags);
      const response = context.asOneStep(() => processRequest(request, context));
      return send(response, entry);
    } catch (thrown) {
      entry.errorCode = thrown instanceof Refusal ? thrown.code : "GeneralException";
      throw thrown;
    }
  };
  return { answer, requests, faults };
}

function send(response: WireResponse, entry: RequestEntry): string {
  const text = JSON.stringify(response);
  entry.answerBytes = byteLength(text);
  entry.errorCode = "Error" in response ? response.Error.Code : null;
  refuseLarge("ResponsePayloadSizeLimitExceeded", "response", entry.answerBytes);
  return text;
}

async function faultOf(fault: Fault | null): Promise<void> {
  if (fault?.kind === "refuse") throw new Refusal(fault.code, fault.message, fault.httpStatus);
  if (fault?.kind === "hang") await new Promise<never>(() => undefined);
}

async function waitForCell(context: EndpointContext, flags: number): Promise<void> {
  while (context.isEditing()) {
    if ((flags & delayForCellEditFlag) === 0) {
      throw new Refusal("InvalidOperationInCellEditMode", "Excel is in cell-editing mode.");
    }
    await context.whenEditingEnds();
  }
}

function refuseLarge(code: string, what: "request" | "response", bytes: number): void {
  if (bytes > payloadLimitBytes) throw new Refusal(code, `The ${what} payload size has exceeded the limit.`);
}

function byteLength(text: string): number {
  return new TextEncoder().encode(text).length;
}
