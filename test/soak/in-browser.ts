import type { BrowserContext } from "playwright-core";
import { openBrowser } from "../support/kept-browser";
import serveWorkbench from "../support/serve-workbench";
import stopWorkbench from "../support/stop-workbench";

let served: Promise<void> | null = null;

/** Tries something in a browser of its own; the workbench is built and served the first time. */
export async function inBrowser<T>(trial: (browser: BrowserContext) => Promise<T>): Promise<T> {
  await (served ??= serveWorkbench());
  const browser = await openBrowser();
  try {
    return await trial(browser);
  } finally {
    await browser.close();
  }
}

/** Stops the workbench if anything has been tried in a browser. */
export async function leaveBrowsers(): Promise<void> {
  if (served) await stopWorkbench();
}
