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

/** Runs a copy of the unmodified Excel library of office.js in the caller's own realm, apart from all other copies. */
export function runOfficeJs(window: Record<string, unknown>, bridge: NativeBridge): OfficeJs {
  library ??= new Function(
    ...libraryGlobals,
    `${readFileSync(join(distFolder(), "excel-web-16.00.js"), "utf8")}\nreturn { Excel, OfficeExtension, OSF };`,
  ) as Library;
  const globals = { window, bridge };
  return library.call(window, ...libraryGlobals.map((name) => globalValue(name, globals)));
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

type Library = (this: unknown, ...values: unknown[]) => OfficeJs;

const libraryGlobals = ["window", "self", "document", "navigator", "location", "_richApiNativeBridge"] as const;

let library: Library | undefined;
let metadata: Metadata | undefined;

function globalValue(
  name: (typeof libraryGlobals)[number],
  { window, bridge }: { window: Record<string, unknown>; bridge: NativeBridge },
): unknown {
  if (name === "_richApiNativeBridge") return bridge;
  return name === "window" || name === "self" ? window : window[name];
}
