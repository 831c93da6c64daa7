import type { BrowserContext } from "playwright-core";
import { agreementsTable } from "../../src/workbook/agreements.table";
import { partnerScoresTable } from "../../src/workbook/partner-scores.table";
import { printView } from "../../src/workbook/print-view";
import { workPlanTable } from "../../src/workbook/work-plan.table";
import { openBrowser } from "../support/kept-browser";
import { openPlannerPane, type PanePage } from "./pane-page";

let browser: BrowserContext;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

async function openAssess(options: { example?: boolean } = {}): Promise<PanePage> {
  const opened = await openPlannerPane(browser, options);
  await opened.openPlace("Assess");
  return opened;
}

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
    await opened.press("Look at what goes");
    await opened.waitFor(/\d+ tasks and \d+ ratings go/);
    await opened.press("Keep the old year");
    expect(await opened.valueOf(workPlanTable.sheet, {})).not.toBeNull();
    await opened.press("Look at what goes");
    await opened.press("Clear and start");
    await opened.waitFor("The new year can begin");
    expect(await opened.valueOf(workPlanTable.sheet, {})).toBeNull();
    expect(await opened.valueOf(partnerScoresTable.sheet, {})).toBeNull();
    expect(await opened.valueOf(agreementsTable.sheet, {})).not.toBeNull();
  });
});
