import type { BrowserContext } from "playwright-core";
import { openBrowser } from "../../support/kept-browser";
import { openWorkbench, type WorkbenchPage } from "./workbench-page";

let browser: BrowserContext;
let hands: WorkbenchPage;
let sheets: string[];

beforeAll(async () => {
  browser = await openBrowser();
  hands = await openWorkbench(browser, { width: 1024, height: 768 });
  await hands.loadExample();
  sheets = await hands.page.evaluate(() => window.workbench.book.sheets().map(({ name }) => name));
});
afterAll(() => browser.close());

/** Shows a sheet from its upper left corner on. */
async function show(sheet: string): Promise<void> {
  await hands.page.evaluate((name) => {
    const { book } = window.workbench;
    book.activateSheet(book.sheets().find((one) => one.name === name)?.id ?? "");
  }, sheet);
  await hands.settled();
}

test("the grid has its menus and lies beside the pane, not over it, also with a colleague's", async () => {
  const menus = hands.page.locator(".o-topbar-menu");
  expect(await menus.allInnerTexts()).toContain("Data");
  expect(await overlap()).toEqual([]);
  await hands.press("Second pane");
  await hands.settled();
  expect(await overlap()).toEqual([]);
  await hands.press("Second pane");
  await hands.settled();
});

/** What of the grid lies over a pane, looked for in places all over the panes. */
function overlap(): Promise<string[]> {
  return hands.page.evaluate(() => {
    const panes = document.querySelector("#panes");
    const { left = 0, top = 0, width = 0, height = 0 } = panes?.getBoundingClientRect() ?? {};
    const steps = Array.from({ length: 20 }, (_, step) => (step + 0.5) / 20);
    const hit = steps.flatMap((down) =>
      steps.map((right) => document.elementFromPoint(left + right * width, top + down * height)),
    );
    return hit.filter((part) => !panes?.contains(part)).map((part) => String(part?.className));
  });
}

test("every header of a table has room for all its words, beside its filter button", async () => {
  const cut: string[] = [];
  let count = 0;
  for (const sheet of sheets) {
    await show(sheet);
    const headers = await hands.page.evaluate(measureHeaders, sheet);
    count += headers.length;
    cut.push(...headers.filter(({ fits }) => !fits).map(({ header }) => `${sheet}: ${header}`));
  }
  expect(cut).toEqual([]);
  expect(count).toBeGreaterThan(200);
});

test("titles, help and figures above a table can be read whole beside a pane on a screen of 1,024 pixels", async () => {
  const cut: string[] = [];
  for (const sheet of sheets) {
    await show(sheet);
    const lines = await hands.page.evaluate(measureLines, sheet);
    expect(lines.length).toBeGreaterThanOrEqual(2);
    cut.push(...lines.filter(({ fits }) => !fits).map(({ text }) => `${sheet}: ${text}`));
    // Beyond the frozen columns they are drawn, too.
    for (const { text, end, middle } of lines) {
      const drawn = await hands.page.evaluate(isDrawnUpTo, { end, middle });
      if (!drawn) cut.push(`${sheet}, not drawn to its end: ${text}`);
    }
  }
  expect(cut).toEqual([]);
});

interface GridGetters {
  getMultilineTextSize(lines: string[], style: object): { width: number; height: number };
  getCellMultiLineText(position: object, fit: { wrapWidth: number }): string[];
  getCellIcons(position: object): { horizontalAlign: string; size: number; margin: number }[];
  getCellStyle(position: object): { align?: string; fontSize?: number };
  getVisibleRect(zone: object): { x: number; y: number; width: number; height: number };
}

// Runs in the page: with the grid's own measures, header by header.
function measureHeaders(sheet: string): { header: string; fits: boolean }[] {
  const { book } = window.workbench;
  const { getters } = book.model as { getters: GridGetters };
  const sheetId = book.sheets().find(({ name }) => name === sheet)?.id ?? "";
  const tables = book.tables().filter((table) => table.sheetId === sheetId);
  return tables.flatMap(({ area, columns }) =>
    columns.map(({ name: header }, at) => {
      const position = { sheetId, row: area.row, col: area.column + at };
      const style = getters.getCellStyle(position);
      const button = getters
        .getCellIcons(position)
        .find(({ horizontalAlign }) => horizontalAlign === "right");
      const covered = button ? (style.align === "center" ? 2 : 1) * (button.size + button.margin) : 0;
      const room = book.columnWidth(sheetId, position.col) - 8 - covered;
      const lines = getters.getCellMultiLineText(position, { wrapWidth: room });
      const { height } = getters.getMultilineTextSize(lines, style);
      const isWhole = lines.every((line) =>
        line.split(" ").every((word) => header.split(/\s+/).includes(word)),
      );
      return { header, fits: isWhole && height <= book.rowHeight(sheetId, area.row) };
    }),
  );
}

// Runs in the page: the texts of rows 1 to 3 as far as they are fixed or figures of the sheet.
function measureLines(sheet: string): { text: string; fits: boolean; end: number; middle: number }[] {
  const { book } = window.workbench;
  const { getters } = book.model as { getters: GridGetters };
  const sheetId = book.sheets().find(({ name }) => name === sheet)?.id ?? "";
  const right = (document.querySelector(".o-grid")?.clientWidth ?? 0) - 15;
  return [0, 1, 2].flatMap((row) => {
    const col = book.text(sheetId, 1, 0) === "" ? 1 : 0;
    const text = book.text(sheetId, row, col);
    if (text === "") return [];
    const { width } = getters.getMultilineTextSize([text], getters.getCellStyle({ sheetId, row, col }));
    const { x, y, height } = getters.getVisibleRect({ top: row, bottom: row, left: col, right: col });
    const end = x + 4 + width;
    return [{ text, fits: end <= right, end, middle: y + height / 2 }];
  });
}

// Runs in the page: whether something dark stands in the last places of a text.
function isDrawnUpTo({ end, middle }: { end: number; middle: number }): boolean {
  const canvas = document.querySelector<HTMLCanvasElement>(".o-grid canvas");
  const pixels = canvas?.getContext("2d")?.getImageData(end - 12, middle - 12, 12, 24).data ?? [];
  for (let at = 0; at < pixels.length; at += 4) {
    const [red = 255, green = 255, blue = 255] = [pixels[at], pixels[at + 1], pixels[at + 2]];
    if (red + green + blue < 600) return true;
  }
  return false;
}
