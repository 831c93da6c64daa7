import type { BrowserContext, Frame, Locator, Page } from "playwright-core";
import { exampleCoalition } from "../../src/app/example/example-coalition";
import { calendarDay } from "../../src/cli/parse-arguments";
import type { SavedBook } from "../../src/workbench/host/book/saved-book";
import { savedPlanner } from "../support/saved-planner";
import { beginInPage, pageForWorkbench, type Media } from "../support/workbench-in-browser";

/** What may stand in a cell when it is typed. */
export type Typed = string | number | boolean | null;

/** The pane beside a live workbook in a real browser, as narrow as Excel makes it. */
export interface PanePage {
  readonly page: Page;
  /** The frame with the product's own page. */
  readonly pane: Frame;
  /** Types rows into a sheet as a person at the grid does, one after the other, from row 6 on unless told. */
  readonly type: (sheet: string, rows: readonly (readonly Typed[])[], at?: CellAt) => Promise<void>;
  readonly valueOf: (sheet: string, at: CellAt) => Promise<unknown>;
  /** The row in which a setting stands. */
  readonly settingRow: (setting: string) => Promise<number>;
  readonly sheets: () => Promise<string[]>;
  /** Waits until that cell is selected on the sheet that is shown. */
  readonly waitForCell: (sheet: string, row: number, column: number) => Promise<void>;
  /** The button with that text, of Fluent's or the browser's own. Fluent's have no role that Playwright sees. */
  readonly button: (name: string) => Locator;
  readonly press: (name: string) => Promise<void>;
  readonly openPlace: (name: "Today" | "Partners" | "Plan" | "Assess" | "Check") => Promise<void>;
  /** All that a person can read in the pane now. */
  readonly text: () => Promise<string>;
  readonly waitFor: (text: string | RegExp) => Promise<void>;
}

/** Rows and columns of a sheet, counted from 0. */
export interface CellAt {
  readonly row?: number;
  readonly column?: number;
}

const firstBodyRow = 5;

/** Opens the workbench with an empty workbook and its pane; what a test before had open is closed. */
export function openPane(browser: BrowserContext, media: Media = {}): Promise<PanePage> {
  return openPaneOn(browser, null, media);
}

/** Opens the workbench with a planner that was set up before, empty or with the example. */
export async function openPlannerPane(
  browser: BrowserContext,
  { example = false, ...media }: Media & { example?: boolean } = {},
): Promise<PanePage> {
  const planner = await savedPlanner(example ? exampleCoalition(calendarDay()) : {});
  const opened = await openPaneOn(browser, planner, media);
  await opened.pane.getByRole("tab", { name: "Today" }).waitFor();
  return opened;
}

/** Opens the workbench with a book, or an empty one, and its pane. */
export async function openPaneOn(
  browser: BrowserContext,
  book: SavedBook | null,
  media: Media = {},
): Promise<PanePage> {
  const page = await pageForWorkbench(browser);
  await beginInPage(page, { book, media });
  return panePage(page);
}

/** A pane of a workbench page that is open already, from left to right. */
export async function panePage(page: Page, index = 0): Promise<PanePage> {
  const element = await page.locator(".pane iframe").nth(index).elementHandle();
  const pane = await element.contentFrame();
  if (!pane) throw new Error("The workbench shows no pane.");
  await pane.locator("#pane h1").first().waitFor({ state: "attached" });
  const button = (name: string) => pane.locator("fluent-button, button").filter({ hasText: name }).first();
  return {
    page,
    pane,
    type: (sheet, rows, at = {}) => page.evaluate(typeRows, { sheet, rows, at, firstBodyRow }),
    valueOf: (sheet, at) =>
      page.evaluate(
        ([name, row, column]) => {
          const { book } = window.workbench;
          const id = book.sheets().find((candidate) => candidate.name === name)?.id ?? "";
          return book.value(id, row, column);
        },
        [sheet, at.row ?? firstBodyRow, at.column ?? 0] as const,
      ),
    settingRow: (setting) => page.evaluate(settingRow, { setting, first: firstBodyRow }),
    sheets: () => page.evaluate(() => window.workbench.book.sheets().map(({ name }) => name)),
    waitForCell: async (...at) => {
      await page.waitForFunction(isSelected, at);
    },
    button,
    press: (name) => button(name).click(),
    openPlace: (name) => pane.getByRole("tab", { name }).click(),
    text: () => pane.locator("#pane").innerText(),
    waitFor: (text) => pane.getByText(text).first().waitFor(),
  };
}

interface TypeRows {
  readonly sheet: string;
  readonly rows: readonly (readonly Typed[])[];
  readonly at: CellAt;
  readonly firstBodyRow: number;
}

// Runs in the page. Each row is typed by itself, so that the table grows over it.
function typeRows({ sheet, rows, at, firstBodyRow: first }: TypeRows): void {
  const { book } = window.workbench;
  const id = book.sheets().find((candidate) => candidate.name === sheet)?.id ?? "";
  rows.forEach((row, index) => {
    const area = {
      row: (at.row ?? first) + index,
      column: at.column ?? 0,
      rowCount: 1,
      columnCount: row.length,
    };
    book.write(id, area, [row]);
  });
}

// Runs in the page.
function settingRow({ setting, first }: { setting: string; first: number }): number {
  const { book } = window.workbench;
  const id = book.sheets().find(({ name }) => name === "Settings")?.id ?? "";
  const rows = Array.from({ length: 40 }, (_, index) => first + index);
  const found = rows.find((row) => book.value(id, row, 0) === setting);
  if (found === undefined) throw new Error(`There is no setting ${setting}.`);
  return found;
}

function isSelected([sheet, row, column]: readonly [string, number, number]): boolean {
  const { book } = window.workbench;
  const { sheetId, area } = book.selection();
  return book.sheet(sheetId).name === sheet && area.row === row && area.column === column;
}
