import type { BrowserContext, Page } from "playwright-core";
import type { SavedBook } from "../../src/workbench/host/book/saved-book";
import type { Workbench } from "../../src/workbench/page/workbench-on-window";
import { openFreshPage } from "./kept-browser";
import { workbenchAddress } from "./serve-workbench";

declare global {
  interface Window {
    workbench: Workbench;
  }
}

/** Where the workbench is served in this run. */
export function servedAt(): string {
  return process.env[workbenchAddress] ?? "";
}

/**
 * A page for the workbench. It is the one of the test before, when that is alone and has one pane: its engine is warm, so
 * that a workbook is open in it twice as fast. A test that leaves more than another workbook behind (routes, styles,
 * functions of its own) closes its page.
 */
export async function pageForWorkbench(browser: BrowserContext): Promise<Page> {
  const [page, ...others] = browser.pages();
  if (page && others.length === 0 && opened.has(page) && (await page.evaluate(isAsOpened))) return page;
  const fresh = await openFreshPage(browser, servedAt());
  opened.add(fresh);
  return fresh;
}

const opened = new WeakSet<Page>();

// Runs in the page.
function isAsOpened(): boolean {
  const { panes } = (window as Partial<Window>).workbench ?? {};
  return panes?.length === 1;
}

/** What the machine of the person prefers, and how large the window is, when a test says nothing else. */
const usualMedia = {
  media: null,
  colorScheme: null,
  reducedMotion: null,
  forcedColors: null,
  contrast: null,
} as const;
const usualSize = { width: 1280, height: 720 };

export type Media = NonNullable<Parameters<Page["emulateMedia"]>[0]>;

export interface WorkbenchBeginning {
  /** An empty one unless given. */
  readonly book?: SavedBook | null;
  readonly media?: Media;
  readonly size?: { readonly width: number; readonly height: number };
}

/** Has the workbench begin in a page; resolves once the grid is there and every pane has found its Excel. */
export async function beginInPage(
  page: Page,
  { book = null, media = {}, size = usualSize }: WorkbenchBeginning = {},
): Promise<void> {
  await page.setViewportSize(size);
  await page.emulateMedia({ ...usualMedia, ...media });
  await page.mouse.move(0, 0);
  const isOpen = page.url().startsWith(servedAt());
  if (!isOpen) await openAddress(page);
  // As a text: Playwright takes a second for an object as large as a workbook.
  if (isOpen || book) await page.evaluate(begin, JSON.stringify(book));
  await panesReady(page);
}

// Runs in the page.
function begin(book: string): Promise<void> {
  return window.workbench.begin(JSON.parse(book) as SavedBook | null);
}

async function openAddress(page: Page): Promise<void> {
  await page.goto(servedAt());
  await page.locator(".o-grid").waitFor();
  await panesReady(page);
}

async function panesReady(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const { panes = [] } = window.workbench as Partial<Workbench>;
    return panes.length > 0 && panes.every(({ client }) => client !== null);
  });
}
