import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { readMetadata, type Metadata } from "./protocol/metadata";

/** The global objects that one running copy of office.js makes. */
export interface OfficeJs {
  Excel: typeof Excel;
  OfficeExtension: typeof OfficeExtension & OfficeExtensionInternals;
  OSF: Record<string, unknown>;
}

interface OfficeExtensionInternals {
  HostBridge: { init(bridge: NativeBridge): void };
  CommonUtility: { _doApiNotSupportedCheck: boolean };
}

/** The wire between office.js and a program around it: texts of JSON in both directions. */
export interface NativeBridge {
  onMessageFromHost: ((message: string) => void) | null;
  sendMessageToHost(message: string): void;
}

/**
 * Runs a copy of the unmodified Excel library of office.js in the caller's own realm, apart from all other copies: what
 * the library defines as global lands in the window it is given.
 */
export function runOfficeJs(window: Record<string, unknown>): OfficeJs {
  const source = () => readFileSync(join(distFolder(), "excel-web-16.00.js"), "utf8");
  // As in a page, the library needs a global scope of its own; `vm` would give it another realm, with other arrays.
  // eslint-disable-next-line @typescript-eslint/no-implied-eval
  library ??= new Function("scope", `with (scope) {${source()}\n}`) as Library;
  Object.assign(window, { window, self: window });
  library.call(window, globalScope(window));
  const { Excel, OfficeExtension, OSF } = window as unknown as OfficeJs;
  return { Excel, OfficeExtension, OSF };
}

/** What the Excel API has, read once from the library's debug build. */
export function officeJsMetadata(): Metadata {
  metadata ??= readMetadata(readFileSync(join(distFolder(), "excel-web-16.00.debug.js"), "utf8"));
  return metadata;
}

/** Folder that holds office.js. */
export function distFolder(): string {
  return join(dirname(require.resolve("@microsoft/office-js/package.json")), "dist");
}

type Library = (this: unknown, scope: object) => void;

let library: Library | undefined;
let metadata: Metadata | undefined;

/** Makes every name the library reads or writes at its top level a property of the window, as in a page. */
function globalScope(window: Record<string, unknown>): object {
  return new Proxy(window, {
    has: () => true,
    get: (target, name) => {
      if (typeof name === "symbol") return undefined;
      return name in target ? target[name] : (globalThis as Record<string, unknown>)[name];
    },
  });
}
