import type { BrowserContext } from "playwright-core";
import type { PlannerData } from "../../src/app/planner-data";
import { restoreTexts } from "../../src/taskpane/texts/english-restore";
import type { BookContent } from "../../src/workbench/host/book/book-content";
import { createBook } from "../../src/workbench/host/book/create-book";
import type { SavedBook } from "../../src/workbench/host/book/saved-book";
import { writeXlsx } from "../../src/workbench/file/write-xlsx";
import { partnerListTable } from "../../src/workbook/partner-list.table";
import { lists } from "../../src/workbook/lists";
import { tables } from "../../src/workbook/tables";
import { workPlanTable } from "../../src/workbook/work-plan.table";
import { day } from "../domain/builders";
import { openBrowser } from "../support/kept-browser";
import { bare, inAddresses, valuesOnly, withHeadersAsRows, withHiddenHeaders } from "../support/plain-cells";
import { savedPlanner } from "../support/saved-planner";
import { openWorkbench, type WorkbenchPage } from "../workbench/page/workbench-page";
import { violations } from "./axe-violations";
import { panePage, type PanePage } from "./pane-page";

const data: PlannerData = {
  PartnerList: [{ Organization: "Lions Club", Stage: "Active" }, { Organization: "Radio" }],
  PartnerScores: [
    { Partner: "Lions Club", Rater: "Ana", "Mission fit": 4 },
    { Partner: "Radio", Rater: "Ana", "Mission fit": 2 },
  ],
  WorkPlan: [{ ID: "T1", Task: "Call", Partner: "Radio", Owner: "Ben", Due: day("2020-01-06") }],
};

let browser: BrowserContext;
let planner: SavedBook;
beforeAll(async () => {
  browser = await openBrowser();
  planner = await savedPlanner(data);
});
afterAll(() => browser.close());

interface Opened {
  readonly hands: WorkbenchPage;
  readonly opened: PanePage;
}

/** Opens a file through the toolbar, with the planner as another program leaves it. */
async function openLeft(left: (content: BookContent) => BookContent): Promise<Opened> {
  const hands = await openWorkbench(browser);
  const { bytes } = await fileOf(left(planner.content));
  await hands.open({ name: "came back.xlsx", bytes });
  await hands.page.getByRole("banner").getByText("came back.xlsx", { exact: true }).waitFor();
  return { hands, opened: await panePage(hands.page) };
}

async function fileOf(content: BookContent): Promise<{ bytes: Uint8Array }> {
  return { bytes: await writeXlsx(content) };
}

/** What the cells of some sheets hold, computed ones included. */
async function figures({ hands }: Opened): Promise<unknown[]> {
  return [
    await hands.valuesOf("Partners", "A5:V7"),
    await hands.valuesOf("Scores", "A3:P7"),
    await hands.valuesOf("Work plan", "A5:Q6"),
  ];
}

function figuresBefore(): unknown[] {
  const book = createBook(planner.content);
  const values = (sheet: string, first: number, last: number, width: number) => {
    const id = book.sheets().find(({ name }) => name === sheet)?.id ?? "";
    return Array.from({ length: last - first + 1 }, (_row, down) =>
      Array.from({ length: width }, (_column, right) => book.value(id, first - 1 + down, right)),
    );
  };
  return [values("Partners", 5, 7, 22), values("Scores", 3, 7, 16), values("Work plan", 5, 6, 17)];
}

const tableNames = [...Object.keys(tables), ...Object.values(lists).map(({ table }) => table)].sort();

function tablesThere({ hands }: Opened): Promise<string[]> {
  return hands.page.evaluate(() =>
    window.workbench.book
      .tables()
      .map(({ name }) => name)
      .sort(),
  );
}

/** Goes on with the Tab key to what has that text; it must not take long. */
async function tabTo({ page, pane }: PanePage, text: string): Promise<void> {
  for (let presses = 0; presses < 12; presses++) {
    await page.keyboard.press("Tab");
    const at = await pane.evaluate(() => document.activeElement?.textContent.trim());
    if (at === text) return;
  }
  throw new Error(`The Tab key does not get to ${text}.`);
}

describe("a planner that another program saved as plain cells", () => {
  test.each<[string, (content: BookContent) => BookContent]>([
    ["with addresses in its formulas", inAddresses],
    ["with nothing but values, and without names and looks", (content) => bare(valuesOnly(content))],
  ])(
    "%s is made whole by one press, and one step back takes it back",
    async (_case, left) => {
      const all = await openLeft(left);
      const { hands, opened } = all;
      await opened.waitFor(restoreTexts.title);
      const named = await opened.pane.locator("dl dt").allInnerTexts();
      expect(named).toEqual(expect.arrayContaining([partnerListTable.sheet, workPlanTable.sheet]));
      expect(await opened.text()).toContain("2 rows");
      await hands.typeInto("Partners", "A12", "Checked by Ana");
      await hands.typeInto("Partners", "Y6", "beside");
      expect(await tablesThere(all)).toEqual([]);
      await opened.press(restoreTexts.button);
      await opened.waitFor(restoreTexts.done);
      await opened.waitFor("1 task is late");
      expect(await tablesThere(all)).toEqual(tableNames);
      expect(await figures(all)).toEqual(figuresBefore());
      expect(await hands.valuesOf("Partners", "A12")).toEqual([["Checked by Ana"]]);
      expect(await hands.valuesOf("Partners", "Y6")).toEqual([["beside"]]);
      await hands.goTo("Partners", "A1");
      await hands.keys("Control+z");
      expect(await tablesThere(all)).toEqual([]);
      expect(await hands.valuesOf("Partners", "A12")).toEqual([["Checked by Ana"]]);
      await opened.waitFor(restoreTexts.title);
    },
    300_000,
  );

  test("is made whole with the keyboard alone", async () => {
    const { opened } = await openLeft(inAddresses);
    await opened.waitFor(restoreTexts.title);
    await opened.pane.locator("h2").click();
    await tabTo(opened, restoreTexts.button);
    await opened.page.keyboard.press("Enter");
    await opened.waitFor(restoreTexts.done);
    expect(await opened.pane.evaluate(() => document.activeElement?.tagName)).toBe("H2");
  });

  test("says what stands in the way, and offers to go on once that is put right", async () => {
    const { hands, opened } = await openLeft(inAddresses);
    await opened.waitFor(restoreTexts.title);
    await hands.typeInto("Partners", "C5", "Who");
    await opened.waitFor("no column on sheet “Partners” has the header “Contact”");
    expect(await opened.button(restoreTexts.button).count()).toBe(0);
    expect(await violations(opened.pane)).toEqual([]);
    await hands.typeInto("Partners", "C5", "Contact");
    await opened.button(restoreTexts.button).waitFor();
    expect(await violations(opened.pane)).toEqual([]);
  });
});

/** The planner with the table of tasks as plain cells, and all others as they were. */
function withPlainTasks(content: BookContent): BookContent {
  const book = createBook(content);
  const id = book.tables().find(({ name }) => name === workPlanTable.name)?.id ?? "";
  book.convertTableToRange(id);
  return book.content();
}

describe("a planner in which another program left something undone", () => {
  test.each<[string, (content: BookContent) => BookContent, string]>([
    ["one table is plain cells", withPlainTasks, "the tables of Work plan became plain cells"],
    ["headers are rows of their tables", withHeadersAsRows, "became ordinary rows of their tables"],
    ["header rows are hidden", withHiddenHeaders, "are hidden, so nobody sees"],
  ])(
    "says under Check that %s, shows what making them again does, and does it",
    async (_case, left, sentence) => {
      const all = await openLeft(left);
      const { opened } = all;
      await opened.openPlace("Check");
      await opened.waitFor(sentence);
      await opened.waitFor("1 error");
      await opened.press(restoreTexts.look);
      await opened.button(restoreTexts.button).waitFor();
      expect(await violations(opened.pane)).toEqual([]);
      const look = opened.pane.locator(".restore-look");
      expect(await look.evaluate((element) => element === document.activeElement)).toBe(true);
      await opened.press(restoreTexts.leave);
      await opened.button(restoreTexts.look).waitFor();
      await opened.press(restoreTexts.look);
      await opened.press(restoreTexts.button);
      await opened.waitFor(restoreTexts.done);
      await opened.waitFor("All is in order.");
      expect(await tablesThere(all)).toEqual(tableNames);
      expect(await figures(all)).toEqual(figuresBefore());
    },
    300_000,
  );
});
