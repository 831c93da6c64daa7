import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium, type BrowserContext, type Page } from "playwright-core";
import { chromiumLaunch } from "./chromium";

const profilesFolder = "BROWSER_PROFILES";

/** Makes the folder in which the browsers of a run keep what they have compiled; the given function removes it. */
export async function keepProfiles(): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), "planner-browsers-"));
  process.env[profilesFolder] = folder;
  return () => rm(folder, { recursive: true, force: true });
}

/**
 * Opens a browser for all tests of a file.
 *
 * Most of what a page of the workbench takes is the compiling of its scripts. A browser keeps them compiled in its
 * profile, but never for contexts apart: so all pages are of one context, and all browsers of a worker of one profile.
 */
export async function openBrowser(): Promise<BrowserContext> {
  const { executablePath, args } = chromiumLaunch();
  const profile = join(process.env[profilesFolder] ?? "", process.env["JEST_WORKER_ID"] ?? "");
  return chromium.launchPersistentContext(profile, {
    executablePath,
    args: [...args, keepCompiledAtOnce],
    locale: "en-US",
  });
}

// V8CacheOptions::kCodeWithoutHeatCheck; else only what was loaded twice is kept.
const keepCompiledAtOnce = "--blink-settings=v8CacheOptions=3";

// A slow machine takes half a minute to set a planner up with two browsers at work.
const longest = 120_000;

/** Opens a page in which nothing is left of the pages before; those are closed. */
export async function openFreshPage(browser: BrowserContext, address: string): Promise<Page> {
  const earlier = browser.pages();
  const page = await browser.newPage();
  page.setDefaultTimeout(longest);
  for (const one of earlier) await one.close();
  const session = await browser.newCDPSession(page);
  await session.send("Storage.clearDataForOrigin", { origin: address, storageTypes: "all" });
  await session.detach();
  return page;
}

/** A context without anything in common with the others, for what holds for all pages of one, such as its clock. */
export async function contextApart(browser: BrowserContext): Promise<BrowserContext> {
  const context = await browser.browser()?.newContext({ locale: "en-US" });
  if (!context) throw new Error("The browser is closed.");
  return context;
}
