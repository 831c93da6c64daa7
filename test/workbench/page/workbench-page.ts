import { readFile } from "node:fs/promises";
import { chromium, type Frame, type Page } from "playwright-core";
import type { Workbench } from "../../../src/workbench/page/workbench-on-window";
import { chromiumLaunch } from "../../support/chromium";
import { workbenchAddress } from "../../support/serve-workbench";

declare global {
  interface Window {
    workbench: Workbench;
  }
}

/** The workbench in a browser, and a person's hands on it. */
export type WorkbenchPage = Awaited<ReturnType<typeof openWorkbench>>;

/** Opens the workbench in a browser of its own, ready to be worked in. */
export async function openWorkbench({ width = 1400, height = 900 } = {}) {
  const browser = await chromium.launch(chromiumLaunch());
  const page = await browser.newPage({ viewport: { width, height } });
  const seen = watch(page);
  await page.goto(process.env[workbenchAddress] ?? "");
  await ready(page);
  return {
    page,
    ...seen,
    /** The document in a pane, from left to right. */
    pane: (index: number) => paneFrame(page, index),
    /** Resolves once all that happened is told to the panes' office.js and drawn in the grid. */
    settled: () => page.evaluate(() => window.workbench.settled()),
    goTo: (sheet: string, address: string) => goTo(page, sheet, address),
    typeInto: (sheet: string, address: string, text: string) => typeInto(page, { sheet, address, text }),
    /** What cells hold once calculated: a block such as `A6:C8`, row by row. */
    valuesOf: (sheet: string, address: string) => valuesOf(page, sheet, address),
    formulaOf: (sheet: string, address: string) => formulaOf(page, sheet, address),
    /** Where a table lies: `A5:C9`. */
    tableArea: (table: string) => tableArea(page, table),
    /** Presses a button of the toolbar. */
    press: (button: string) => page.getByRole("banner").getByRole("button", { name: button }).click(),
    answer: (answer: string) => page.getByRole("dialog").getByRole("button", { name: answer }).click(),
    save: () => save(page),
    open: (file: { name: string; bytes: Uint8Array }) => open(page, file),
    close: () => browser.close(),
  };
}

/** Notes what must not happen, from the first moment on. */
function watch(page: Page) {
  const consoleErrors: string[] = [];
  const foreignRequests: string[] = [];
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) consoleErrors.push(message.text());
  });
  page.on("pageerror", (error) => consoleErrors.push(String(error)));
  page.on("request", (request) => {
    const address = new URL(request.url());
    const isLocal = address.hostname === "127.0.0.1" || ["data:", "blob:"].includes(address.protocol);
    if (!isLocal) foreignRequests.push(request.url());
  });
  return { consoleErrors, foreignRequests };
}

/** Resolves once the grid is there and every pane has found its Excel. */
async function ready(page: Page): Promise<void> {
  await page.locator(".o-grid").waitFor();
  await page.waitForFunction(() => {
    const { panes = [] } = window.workbench as Partial<Workbench>;
    return panes.length > 0 && panes.every(({ client }) => client !== null);
  });
}

async function paneFrame(page: Page, index: number): Promise<Frame> {
  const handle = await page.locator(".pane iframe").nth(index).elementHandle();
  const frame = await handle.contentFrame();
  if (!frame) throw new Error(`There is no pane ${index}.`);
  return frame;
}

/** Clicks the sheet's tab and goes to the cell through the name box, as one does in Excel. */
export async function goTo(page: Page, sheet: string, address: string): Promise<void> {
  await page.locator(".o-sheet").filter({ hasText: sheet }).first().click();
  const nameBox = page.locator(".o-named-range-selector input");
  await nameBox.fill(address);
  await nameBox.press("Enter");
  await page.evaluate(() => window.workbench.settled());
}

async function typeInto(page: Page, at: { sheet: string; address: string; text: string }): Promise<void> {
  await goTo(page, at.sheet, at.address);
  await page.keyboard.type(at.text);
  await page.keyboard.press("Enter");
  await page.evaluate(() => window.workbench.settled());
}

function valuesOf(page: Page, sheet: string, address: string): Promise<unknown[][]> {
  return page.evaluate(
    ({ name, area }) => {
      const { book } = window.workbench;
      const id = book.sheets().find((one) => one.name === name)?.id ?? "";
      return Array.from({ length: area.rowCount }, (_row, r) =>
        Array.from({ length: area.columnCount }, (_column, c) =>
          book.value(id, area.row + r, area.column + c),
        ),
      );
    },
    { name: sheet, area: areaAt(address) },
  );
}

function formulaOf(page: Page, sheet: string, address: string): Promise<unknown> {
  return page.evaluate(
    ({ name, area }) => {
      const { book } = window.workbench;
      const id = book.sheets().find((one) => one.name === name)?.id ?? "";
      return book.formula(id, area.row, area.column);
    },
    { name: sheet, area: areaAt(address) },
  );
}

async function tableArea(page: Page, table: string): Promise<string> {
  const area = await page.evaluate(
    (name) => window.workbench.book.tables().find((one) => one.name === name)?.area,
    table,
  );
  if (!area) throw new Error(`There is no table ${table}.`);
  const corner = (row: number, column: number) => `${String.fromCharCode(65 + column)}${row + 1}`;
  const last = corner(area.row + area.rowCount - 1, area.column + area.columnCount - 1);
  return `${corner(area.row, area.column)}:${last}`;
}

function areaAt(address: string) {
  const [first = "", last = first] = address.split(":");
  const [start, end] = [cornerAt(first), cornerAt(last)];
  return { ...start, rowCount: end.row - start.row + 1, columnCount: end.column - start.column + 1 };
}

function cornerAt(address: string): { row: number; column: number } {
  const [, letters = "", digits = ""] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
  const column = Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { row: Number(digits) - 1, column };
}

/** Saves through the toolbar; gives back the file that arrives. */
async function save(page: Page): Promise<{ name: string; bytes: Uint8Array }> {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Save .xlsx" }).click(),
  ]);
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

/** Opens a file through the toolbar. */
async function open(page: Page, { name, bytes }: { name: string; bytes: Uint8Array }): Promise<void> {
  const [chooser] = await Promise.all([
    page.waitForEvent("filechooser"),
    page.getByRole("button", { name: "Open .xlsx" }).click(),
  ]);
  const mimeType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  await chooser.setFiles({ name, mimeType, buffer: Buffer.from(bytes) });
}
