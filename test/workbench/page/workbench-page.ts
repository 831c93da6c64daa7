import { readFile } from "node:fs/promises";
import type { BrowserContext, Frame, Page } from "playwright-core";
import type { SavedBook } from "../../../src/workbench/host/book/saved-book";
import { judgeSavedFile } from "../../support/judge-saved-file";
import { openFreshPage } from "../../support/kept-browser";
import {
  beginInPage,
  pageForWorkbench,
  servedAt,
  type WorkbenchBeginning,
} from "../../support/workbench-in-browser";
import { copyElsewhere } from "./copy-elsewhere";

/** The workbench in a browser, and a person's hands on it. */
export type WorkbenchPage = Awaited<ReturnType<typeof openWorkbench>>;

/** Opens the workbench, ready to be worked in, with an empty workbook unless another is given. */
export async function openWorkbench(browser: BrowserContext, start: WorkbenchStart = {}) {
  const { width = 1400, height = 900, book = null, fresh = false } = start;
  const page = fresh ? await openFreshPage(browser, servedAt()) : await pageForWorkbench(browser);
  return inPage(page, { book, size: { width, height } });
}

interface WorkbenchStart {
  readonly width?: number;
  readonly height?: number;
  readonly book?: SavedBook;
  /** Whether it has to be a page of its own in a browser that holds nothing of the pages before. */
  readonly fresh?: boolean;
}

/** Opens the workbench in one more page, beside those that are open and with all that they have left behind. */
export async function openAnother(browser: BrowserContext) {
  return inPage(await browser.newPage());
}

async function inPage(page: Page, beginning: WorkbenchBeginning = {}) {
  const seen = watch(page);
  await beginInPage(page, beginning);
  return {
    page,
    ...seen,
    /** The document in a pane, from left to right. */
    pane: (index: number) => paneFrame(page, index),
    /** Resolves once all that happened is told to the panes' office.js and drawn in the grid. */
    settled: () => page.evaluate(() => window.workbench.settled()),
    goTo: (sheet: string, address: string) => goTo(page, sheet, address),
    /** Resolves once the name box shows an address. */
    shows: (address: string) => shows(page, address),
    typeInto: (sheet: string, address: string, text: string) => typeInto(page, { sheet, address, text }),
    copyElsewhere: (copied: { text: string; html?: string }) => copyElsewhere(page, copied),
    /** Goes to a cell and pastes with the keyboard. */
    pasteAt: async (sheet: string, address: string) => {
      await goTo(page, sheet, address);
      await pressKeys(page, "Control+v");
    },
    /** Presses keys in the grid. */
    keys: (keys: string) => pressKeys(page, keys),
    /** Drags the corner of the selected cells to another cell. */
    drag: (to: string) => drag(page, to),
    /** What cells hold once calculated: a block such as `A6:C8`, row by row. */
    valuesOf: (sheet: string, address: string) => valuesOf(page, sheet, address),
    formulaOf: (sheet: string, address: string) => formulaOf(page, sheet, address),
    /** Where a table lies: `A5:C9`. */
    tableArea: (table: string) => tableArea(page, table),
    /** Where a column of a table is: `F`. */
    columnOf: (table: string, header: string) => columnOf(page, table, header),
    /** Picks an entry from the menu of a row's header: rowMenu(7, "Delete row 7"). */
    rowMenu: (row: number, entry: string) => headerMenu(page, { row: row - 1 }, entry),
    /** Picks an entry from the menu of a column's header. */
    columnMenu: (letters: string, entry: string) => headerMenu(page, { column: columnAt(letters) }, entry),
    /** Opens the menu at the button in a header of a table. */
    openFilterMenu: (address: string) => openFilterMenu(page, address),
    loadExample: () => loadExample(page),
    /** Presses a button of the toolbar. */
    press: (button: string) => page.getByRole("banner").getByRole("button", { name: button }).click(),
    answer: (answer: string) =>
      page.getByRole("dialog").getByRole("button", { name: answer, exact: true }).click(),
    save: () => save(page),
    open: (file: { name: string; bytes: Uint8Array }) => open(page, file),
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

async function paneFrame(page: Page, index: number): Promise<Frame> {
  const handle = await page.locator(".pane iframe").nth(index).elementHandle();
  const frame = await handle.contentFrame();
  if (!frame) throw new Error(`There is no pane ${index}.`);
  return frame;
}

/** Clicks the sheet's tab and goes to the cell through the name box, as one does in Excel. */
export async function goTo(page: Page, sheet: string, address: string): Promise<void> {
  const named = page.getByText(sheet, { exact: true });
  await page.locator(".o-sheet").filter({ has: named }).first().click();
  const nameBox = page.locator(nameBoxSelector);
  await nameBox.fill(address);
  await nameBox.press("Enter");
  await page.evaluate(() => window.workbench.settled());
}

const nameBoxSelector = ".o-named-range-selector input";

async function shows(page: Page, address: string): Promise<void> {
  await page.waitForFunction(
    (box) => document.querySelector<HTMLInputElement>(box.selector)?.value === box.address,
    { selector: nameBoxSelector, address },
  );
}

async function pressKeys(page: Page, keys: string): Promise<void> {
  await page.keyboard.press(keys);
  await page.evaluate(() => window.workbench.settled());
}

async function drag(page: Page, to: string): Promise<void> {
  const corner = await page.locator(".o-autofill-handler").boundingBox();
  if (!corner) throw new Error("The selected cells show no corner.");
  const target = await screenPlace(page, cornerAt(to));
  await page.mouse.move(corner.x + corner.width / 2, corner.y + corner.height / 2);
  await page.mouse.down();
  await page.mouse.move(target.x + target.width / 2, target.y + target.height / 2, { steps: 4 });
  await page.mouse.up();
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
  const corner = (row: number, column: number) => `${columnLetter(column)}${row + 1}`;
  const last = corner(area.row + area.rowCount - 1, area.column + area.columnCount - 1);
  return `${corner(area.row, area.column)}:${last}`;
}

async function columnOf(page: Page, table: string, header: string): Promise<string> {
  const column = await page.evaluate(
    (names) => {
      const found = window.workbench.book.tables().find(({ name }) => name === names.table);
      const position = found?.columns.findIndex(({ name }) => name === names.header) ?? -1;
      return found && position >= 0 ? found.area.column + position : undefined;
    },
    { table, header },
  );
  if (column === undefined) throw new Error(`There is no column ${header} in a table ${table}.`);
  return columnLetter(column);
}

function columnLetter(column: number): string {
  return String.fromCharCode(65 + column);
}

/** Where a cell is on the screen, and how large; of a whole row or column, the first cell that is not scrolled away. */
async function screenPlace(page: Page, at: { row: number | undefined; column: number | undefined }) {
  const inGrid = await page.evaluate(({ row, column }) => {
    const { getters } = window.workbench.book.model as { getters: GridGetters };
    const { top, left } = getters.getActiveMainViewport();
    const [shownRow, shownColumn] = [row ?? top, column ?? left];
    const zone = { top: shownRow, bottom: shownRow, left: shownColumn, right: shownColumn };
    return getters.getVisibleRect(zone);
  }, at);
  const grid = await page.locator(".o-grid").boundingBox();
  if (!grid) throw new Error("The grid is not shown.");
  return { ...inGrid, x: grid.x + inGrid.x, y: grid.y + inGrid.y, gridX: grid.x, gridY: grid.y };
}

interface GridGetters {
  getActiveMainViewport(): { top: number; left: number };
  getVisibleRect(zone: object): { x: number; y: number; width: number; height: number };
}

async function headerMenu(
  page: Page,
  { row, column }: { row?: number; column?: number },
  entry: string,
): Promise<void> {
  const place = await screenPlace(page, { row, column });
  const x = column === undefined ? place.gridX + 20 : place.x + 10;
  const y = row === undefined ? place.gridY + 10 : place.y + place.height / 2;
  // A header has to be selected before its menu speaks of it.
  await page.mouse.click(x, y);
  await page.mouse.click(x, y, { button: "right" });
  await page.locator(".o-menu-item").filter({ hasText: entry }).click();
  await page.evaluate(() => window.workbench.settled());
}

async function openFilterMenu(page: Page, address: string): Promise<void> {
  const { x, y, width, height } = await screenPlace(page, cornerAt(address));
  await page.mouse.click(x + width - 12, y + height / 2);
  await page.locator(".o-filter-menu").waitFor();
}

async function loadExample(page: Page): Promise<void> {
  const before = await page.evaluate(() => window.workbench.fileName);
  await page.getByRole("button", { name: "Load the example" }).click();
  await page.waitForFunction((name) => window.workbench.fileName !== name, before);
  await page.evaluate(() => window.workbench.settled());
}

function areaAt(address: string) {
  const [first = "", last = first] = address.split(":");
  const [start, end] = [cornerAt(first), cornerAt(last)];
  return { ...start, rowCount: end.row - start.row + 1, columnCount: end.column - start.column + 1 };
}

function cornerAt(address: string): { row: number; column: number } {
  const [, letters = "", digits = ""] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
  return { row: Number(digits) - 1, column: columnAt(letters) };
}

function columnAt(letters: string): number {
  return Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** Saves through the toolbar; gives back the file that arrives. */
async function save(page: Page): Promise<{ name: string; bytes: Uint8Array }> {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Save .xlsx" }).click(),
  ]);
  const bytes = await readFile(await download.path());
  await judgeSavedFile(bytes);
  return { name: download.suggestedFilename(), bytes };
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
