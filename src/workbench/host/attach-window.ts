import type { Book } from "./book/book";
import { attachClient, type AttachOptions, type Client } from "./attach-client";
import { documentSettings } from "./document-settings";
import { eventCategory, type EventEntry } from "./protocol/event-entry";
import { readMetadata } from "./protocol/metadata";
import { isRefusal } from "./protocol/refusal";
import { otherRequirementSets } from "./requirement-sets";

/** How a page is attached to a book. */
export interface AttachWindowOptions extends AttachOptions {
  /** Text of office.js's debug build (`excel-web-16.00.debug.js`); the page fetches it. */
  debugBuild: string;
  /** Language of Excel's screen and of the workbook. */
  locale?: string;
}

/**
 * Defines `window.external` as Excel on Windows does, so that the unmodified office.js, loaded after it, finds an Excel:
 * `Office.onReady()` gives `{ host: "Excel", platform: "PC" }`. One window is one add-in; several may share a book.
 */
export function attachWindow(book: Book, window: Window, options: AttachWindowOptions): Client {
  const handlers = new Map<number, EventHandler[]>();
  const tell = (entries: readonly EventEntry[]): void => {
    for (const handler of handlers.get(richApiEvent) ?? [])
      handler(richApiEvent, safeArray(entries.map(wireEntry)));
    if (!entries.some(({ number }) => number === settingsChangedEvent)) return;
    for (const handler of handlers.get(settingsChangedEvent) ?? [])
      handler(settingsChangedEvent, safeArray([]));
  };
  const client = attachClient(book, readMetadata(options.debugBuild), { options, tell });
  const external = { ...hostCalls(book, client, options), ...eventCalls(handlers) };
  Object.defineProperty(window, "external", { configurable: true, writable: true, value: external });
  return client;
}

type Callback = (answer: SafeArray) => void;
type EventHandler = (event: number, payload: SafeArray) => void;

/** Numbers by which office.js on Windows names calls and events. */
const executeRequest = 93;
const loadSettings = 75;
const saveSettings = 76;
const richApiEvent = 33;
const settingsChangedEvent = 1;

/** Arrays come from Excel on Windows as objects of Visual Basic's kind. */
interface SafeArray {
  toArray(): unknown[];
  dimensions(): number;
}

function safeArray(values: unknown[]): SafeArray {
  return { toArray: () => values, dimensions: () => 1 };
}

function wireEntry({ number, target, details }: EventEntry, index: number): SafeArray {
  return safeArray([eventCategory, number, target, JSON.stringify(details), index, false]);
}

function hostCalls(book: Book, client: Client, options: AttachWindowOptions) {
  const { locale = "en-US" } = options;
  const settings = documentSettings(book, client.author);
  return {
    GetHostInfo: () => `Excel$Win32$16.01$${locale}`,
    GetLoggingAllowed: () => false,
    GetContext: () => ({ ...addInContext(options, locale), GetSettings: () => settings }),
    Execute: (call: number, parameters: unknown, callback: Callback) => {
      void execute(client, settings, { call, parameters }).then((answer) => callback(safeArray(answer)));
    },
  };
}

/** What office.js asks about the program and the document around it. */
function addInContext({ excelApi = "1.13", bookName = "Book1.xlsx" }: AttachOptions, locale: string) {
  const excelAppType = 1;
  return {
    GetAppType: () => excelAppType,
    GetSolutionRef: () => "partnership-planner",
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 1,
    GetAppUILocale: () => locale,
    GetAppDataLocale: () => locale,
    GetDocUrl: () => bookName,
    GetAppCapabilities: () => 1,
    GetActivationMode: () => 1,
    GetControlIntegrationLevel: () => 1,
    GetSolutionToken: () => "",
    GetCorrelationId: () => "workbench",
    GetInstanceId: () => "workbench",
    GetTouchEnabled: () => false,
    GetCommerceAllowed: () => false,
    GetSupportedMatrix: () => JSON.stringify({ ExcelApi: excelApi, ...otherRequirementSets }),
    GetHostCustomMessage: () => undefined,
    GetHostFullVersion: () => "16.0.17328.20000",
    GetDialogRequirementMatrix: () => "",
    GetFeaturesForSolution: () => "",
    GetInitialDisplayMode: () => 0,
  };
}

function eventCalls(handlers: Map<number, EventHandler[]>) {
  return {
    RegisterEvent: (...[event, , handler, callback]: [number, string, EventHandler, Callback]) => {
      handlers.set(event, [...(handlers.get(event) ?? []), handler]);
      setTimeout(() => callback(safeArray([success])), 0);
    },
    UnregisterEvent: (event: number, _target: string, callback: Callback) => {
      handlers.delete(event);
      setTimeout(() => callback(safeArray([success])), 0);
    },
  };
}

const success = 0;
const notSupported = 5000;

/** Whole requests that are refused come back as one of Excel's own numbers where it has one. */
const refusalNumbers: Readonly<Record<string, number>> = {
  InvalidOperationInCellEditMode: 5004,
  RequestPayloadSizeLimitExceeded: 5103,
  ResponsePayloadSizeLimitExceeded: 5104,
};

type Settings = ReturnType<typeof documentSettings>;

async function execute(
  client: Client,
  settings: Settings,
  { call, parameters }: { call: number; parameters: unknown },
): Promise<unknown[]> {
  await Promise.resolve();
  if (call === loadSettings) return [success, settings.serialized()];
  if (call === saveSettings) return [settings.save(parameters) ? success : notSupported];
  if (call !== executeRequest) return [notSupported, undefined];
  const { body, flags } = richApiRequest(parameters);
  try {
    return [
      success,
      safeArray([200, ["Content-Type", "application/json"], await client.answer(body, flags)]),
    ];
  } catch (thrown) {
    return refusedRequest(thrown);
  }
}

/** office.js packs a request as: custom data, method, path, headers, body, permission, flags, … */
function richApiRequest(parameters: unknown): { body: string; flags: number } {
  const list = parameters as unknown[];
  const packed = (Array.isArray(list[0]) ? list[0] : list) as unknown[];
  return { body: String(packed[4]), flags: Number(packed[6] ?? 0) };
}

function refusedRequest(thrown: unknown): unknown[] {
  const { code, message, httpStatus } = isRefusal(thrown)
    ? thrown
    : { code: "GeneralException", message: String(thrown), httpStatus: 500 };
  const known = refusalNumbers[code];
  if (known !== undefined) return [known, message];
  const error = { Code: code, Message: message, Location: null, ActionIndex: -1, HttpStatusCode: httpStatus };
  const body = JSON.stringify({ Error: error, ProcessedResults: { Results: [] }, TraceIds: [] });
  return [success, safeArray([200, ["Content-Type", "application/json"], body])];
}
