import type { Book } from "./book/book";
import { attachClient, type AttachOptions, type Client } from "./attach-client";
import { officeJsMetadata, runOfficeJs, type NativeBridge, type OfficeJs } from "./load-office-js";
import { eventCategory, type EventEntry } from "./protocol/event-entry";
import { isRefusal } from "./protocol/refusal";
import { supportsSet } from "./requirement-sets";

/** An add-in in Node that speaks to a book through its own copy of office.js. */
export interface AttachedExcel extends Pick<OfficeJs, "Excel" | "OfficeExtension">, Omit<Client, "answer"> {
  /** The part of `Office.context` that an add-in finds without a browser. */
  readonly Office: {
    context: { requirements: { isSetSupported(name: string, version?: string | number): boolean } };
  };
}

/** Boots the real office.js in Node, attached to a book. Several may be attached to one book, each an add-in of its own. */
export function attachExcel(book: Book, options: AttachOptions = {}): AttachedExcel {
  const { excelApi = "1.13" } = options;
  const bridge: NativeBridge = { onMessageFromHost: null, sendMessageToHost: () => undefined };
  const client = attachClient(book, officeJsMetadata(), {
    options,
    tell: (entries) => send(bridge, eventMessage(entries)),
  });
  bridge.sendMessageToHost = (text) => void receive(client, bridge, text);
  const requirements = {
    isSetSupported: (name: string, version: string | number = 0) => supportsSet({ excelApi }, name, version),
  };
  const Office = { context: { requirements } };
  const officeJs = runOfficeJs(windowLike(Office, bridge));
  officeJs.OSF._OfficeAppFactory = {
    getContext: () => Office.context,
    getHostInfo: () => ({ hostPlatform: "" }),
  };
  officeJs.OfficeExtension.CommonUtility._doApiNotSupportedCheck = true;
  const { requests, faults, author, referenceCount, idle, close } = client;
  const { Excel, OfficeExtension } = officeJs;
  return { Excel, OfficeExtension, Office, requests, faults, author, referenceCount, idle, close };
}

/** As little of a window as the library reads while it starts. */
function windowLike(Office: AttachedExcel["Office"], bridge: NativeBridge): Record<string, unknown> {
  const nothing = (): undefined => undefined;
  return {
    Office,
    _richApiNativeBridge: bridge,
    location: { href: "https://localhost/", search: "", hash: "", protocol: "https:", host: "localhost" },
    navigator: { userAgent: "node" },
    document: {
      URL: "https://localhost/",
      getElementsByTagName: () => [],
      getElementById: () => null,
      createElement: () => ({}),
      addEventListener: nothing,
    },
    addEventListener: nothing,
  };
}

const messageType = { response: 2, events: 3 } as const;

interface BridgeRequest {
  id: number;
  flags: number;
  message: { body: unknown };
}

async function receive(client: Client, bridge: NativeBridge, text: string): Promise<void> {
  const { id, flags, message } = JSON.parse(text) as BridgeRequest;
  const body = typeof message.body === "string" ? message.body : JSON.stringify(message.body);
  const answer = await answerTo(client, body, flags);
  send(bridge, { id, type: messageType.response, message: { headers: {}, ...answer } });
}

/** A request that is refused as a whole comes back as an HTTP error. */
async function answerTo(
  client: Client,
  body: string,
  flags: number,
): Promise<{ statusCode: number; body: string }> {
  try {
    return { statusCode: 200, body: await client.answer(body, flags) };
  } catch (thrown) {
    const { code, message, httpStatus } = isRefusal(thrown)
      ? thrown
      : { code: "GeneralException", message: String(thrown), httpStatus: 500 };
    return { statusCode: httpStatus, body: JSON.stringify({ error: { code, message } }) };
  }
}

function eventMessage(entries: readonly EventEntry[]): unknown {
  const wire = entries.map(({ number, target, details }) => ({
    messageCategory: eventCategory,
    messageType: number,
    targetId: target,
    message: JSON.stringify(details),
  }));
  return { type: messageType.events, message: { entries: wire } };
}

function send(bridge: NativeBridge, message: unknown): void {
  bridge.onMessageFromHost?.(JSON.stringify(message));
}
