import type { BrowserContext } from "playwright-core";
import { agreementsTable } from "../../src/workbook/agreements.table";
import { partnerScoresTable } from "../../src/workbook/partner-scores.table";
import { partnerListTable } from "../../src/workbook/partner-list.table";
import { processAnswersTable } from "../../src/workbook/process-answers.table";
import { printView } from "../../src/workbook/print-view";
import { tipCodes } from "../../src/workbook/guide-tips";
import { workPlanTable } from "../../src/workbook/work-plan.table";
import { openBrowser } from "../support/kept-browser";
import { openPlannerPane, type PanePage } from "./pane-page";

let browser: BrowserContext;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const stageColumn = Object.keys(partnerListTable.columns).indexOf("stage");

async function openAssess(options: { example?: boolean } = {}): Promise<PanePage> {
  const opened = await openPlannerPane(browser, options);
  await opened.openPlace("Assess");
  return opened;
}

const focused = ({ pane }: PanePage) =>
  pane.evaluate(() => (document.activeElement?.textContent ?? "").trim());

/** Whether a button is between the tabs and the dock. */
const isInSight = ({ button }: PanePage, name: string) =>
  button(name).evaluate((element) => {
    const { top, bottom } = element.getBoundingClientRect();
    const edge = (selector: string) => document.querySelector(selector)!.getBoundingClientRect();
    return top >= edge(".top").bottom && bottom <= edge(".dock").top;
  });

/** The first row below the header in which a column holds nothing. */
async function firstBlankRow({ valueOf }: PanePage, sheet: string, column: number): Promise<number> {
  for (let row = 5; ; row++) if (((await valueOf(sheet, { row, column })) ?? "") === "") return row;
}

describe("the place to assess", () => {
  test("says of an empty planner what is missing", async () => {
    const opened = await openAssess();
    await opened.waitFor("No goals yet.");
    await opened.waitFor("Nobody has answered the survey yet.");
    await opened.waitFor("No agreement yet, and none is needed");
  });

  test("an answer that is recorded there stands in the sheet, and more have answered", async () => {
    const opened = await openAssess();
    await opened.type("Partners", [["Radio One"], ["Lions Club"]]);
    await opened.type("Partners", [["Active"], ["Agreed"]], { column: stageColumn });
    await opened.type("Process survey", [["Spring", 46_000, "Radio One", 4, 4]]);
    await opened.waitFor("1 of 2 organizations answered");
    await opened.waitFor("Waiting for Lions Club");
    await opened.press("Record an answer");
    await opened.pane.getByLabel(/^Organization/).selectOption("Lions Club");
    await opened.pane
      .locator(".scale")
      .first()
      .locator("label")
      .filter({ hasText: /^\s*2\s*$/ })
      .click();
    await opened.press("Add answer");
    await opened.waitFor("2 of 2 organizations answered");
    await opened.waitFor("Everyone who was asked has answered.");
    const columns = Object.keys(processAnswersTable.columns);
    const typed = ["round", "organization", columns[3] ?? ""].map((key) =>
      opened.valueOf("Process survey", { row: 6, column: columns.indexOf(key) }),
    );
    expect(await Promise.all(typed)).toEqual(["Spring", "Lions Club", 2]);
  });

  test("draws of the newest round and the one before a dot each, and says what nobody answered", async () => {
    const opened = await openAssess();
    const form = (round: string, on: number, first: number | null) =>
      [round, on, "", first, first, ...Array.from({ length: 16 }, () => 3)] as const;
    await opened.type("Process survey", [
      ...[1, 2, 3].map((day) => form("Autumn", 45_800 + day, 2)),
      ...[1, 2, 3].map((day) => form("Spring", 46_000 + day, null)),
    ]);
    const themes = opened.pane.locator(".themes > li");
    await themes.filter({ hasText: "0.0" }).first().waitFor();
    expect(await themes.count()).toBe(tipCodes.length);
    const [first, second] = [themes.nth(0), themes.nth(1)];
    expect(await first.locator("circle").count()).toBe(1);
    expect(await first.innerText()).toContain("no answer; 2.0 in Autumn");
    expect(await second.locator("circle").count()).toBe(2);
    expect(await second.innerText()).toContain("mean 3.0 of 5, 3 answers; 0.0 since Autumn; 3.0 in Autumn");
  });

  test("says too few instead of a change, and keeps older rounds in the table", async () => {
    const opened = await openAssess();
    await opened.type(
      "Process survey",
      ["Winter", "Summer", "Spring"].map((round, index) => [round, 45_800 + 90 * index, "", 4 - index]),
    );
    await opened.waitFor("too few answers to compare with Summer");
    await opened.pane.getByText("3 rounds as a table").click();
    const cells = await opened.pane.locator(".rounds tr").nth(1).locator("td").allInnerTexts();
    expect(cells.map((text) => text.replace(/\s+/g, " "))).toEqual([
      "2.0 1 answer",
      "3.0 1 answer",
      "4.0 1 answer",
    ]);
  });

  test("names the first of many who have not answered, and all when asked", async () => {
    const opened = await openAssess();
    const names = Array.from({ length: 12 }, (_, index) => `Partner ${String.fromCharCode(65 + index)}`);
    await opened.type(
      "Partners",
      names.map((name) => [name]),
    );
    await opened.type(
      "Partners",
      names.map(() => ["Active"]),
      { column: stageColumn },
    );
    await opened.type("Process survey", [["Spring", 46_000, "Partner A", 4]]);
    await opened.waitFor("1 of 12 organizations answered");
    await opened.waitFor("and 3 more");
    expect(await opened.text()).not.toContain("Partner L");
    await opened.press("Show all 11");
    await opened.waitFor("and Partner L");
  });

  test("makes a task of a finding, once for each click, and says where it came from", async () => {
    const opened = await openAssess({ example: true });
    const columns = Object.keys(workPlanTable.columns);
    const [task, notes] = [columns.indexOf("task"), columns.indexOf("notes")];
    const row = await firstBlankRow(opened, workPlanTable.sheet, task);
    await opened.press("Make it a task");
    await opened.waitFor("was added to the work plan");
    expect(await firstBlankRow(opened, workPlanTable.sheet, task)).toBe(row + 1);
    expect(await opened.valueOf(workPlanTable.sheet, { row, column: notes })).toMatch(
      /Goals|Process results/,
    );
  });

  test("prints an agreement on one sheet, and asks before words that were typed there go", async () => {
    const opened = await openAssess({ example: true });
    const before = await opened.sheets();
    await opened.press("Print view");
    await opened.waitFor("The print view shows the agreement with");
    expect(await opened.sheets()).toEqual([...before, printView.sheet]);
    await opened.type(printView.sheet, [["Typed by hand"]], { row: 3, column: 1 });
    await opened.press("Print view");
    await opened.waitFor(/typed/);
    expect(await opened.valueOf(printView.sheet, { row: 3, column: 1 })).toBe("Typed by hand");
    await opened.press("Make it anew");
    await opened.page.waitForFunction((name) => {
      const { book } = window.workbench;
      const id = book.sheets().find((sheet) => sheet.name === name)?.id ?? "";
      return book.value(id, 3, 1) !== "Typed by hand";
    }, printView.sheet);
    expect(await opened.sheets()).toEqual([...before, printView.sheet]);
  });

  test("begins a new year only after it has said what goes", async () => {
    const opened = await openAssess({ example: true });
    await opened.press("See what will be cleared");
    await opened.waitFor(/\d+ tasks and \d+ ratings will be cleared/);
    expect(await focused(opened)).toBe("New year");
    expect(await isInSight(opened, "Keep the old year")).toBe(true);
    await opened.press("Keep the old year");
    expect(await focused(opened)).toBe("See what will be cleared");
    expect(await opened.valueOf(workPlanTable.sheet, {})).not.toBeNull();
    await opened.press("See what will be cleared");
    await opened.press("Clear and start");
    await opened.waitFor("The new year can begin");
    expect(await opened.valueOf(workPlanTable.sheet, {})).toBeNull();
    expect(await opened.valueOf(partnerScoresTable.sheet, {})).toBeNull();
    expect(await opened.valueOf(agreementsTable.sheet, {})).not.toBeNull();
  });
});
