import type { BrowserContext } from "playwright-core";
import { selectionCriteriaTable } from "../../src/workbook/selection-criteria.table";
import { partnerScoresTable } from "../../src/workbook/partner-scores.table";
import { partnerListTable } from "../../src/workbook/partner-list.table";
import { workPlanTable } from "../../src/workbook/work-plan.table";
import { goTo } from "../workbench/page/workbench-page";
import { contextApart, openBrowser } from "../support/kept-browser";
import { openPane, openPlannerPane, type PanePage } from "./pane-page";

let browser: BrowserContext;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

/** A planner with the example and one criterion more than there are columns. */
async function plannerToUpdate(context = browser): Promise<PanePage> {
  const pane = await openPlannerPane(context, { example: true });
  await pane.page.evaluate((table) => {
    const { book } = window.workbench;
    const { sheetId, area } = book.tables().find(({ name }) => name === table)!;
    const row = { row: area.row + area.rowCount, column: area.column, rowCount: 1, columnCount: 3 };
    book.write(sheetId, row, [["Speaks Hmong", "Want", 1]]);
  }, selectionCriteriaTable.name);
  await pane.waitFor("New: Speaks Hmong");
  return pane;
}

/** All that the workbook holds. */
function contentOf({ page }: PanePage): Promise<string> {
  return page.evaluate(() => JSON.stringify({ ...window.workbench.book.content(), activeSheet: 0 }));
}

describe("while Excel says no, the workbook stays as it is and the pane says what to do", () => {
  test("when a sheet is protected", async () => {
    const pane = await plannerToUpdate();
    await pane.page.evaluate((sheet) => {
      const { book } = window.workbench;
      book.protect(book.sheets().find(({ name }) => name === sheet)?.id ?? "", { options: {} });
    }, partnerScoresTable.sheet);
    const before = await contentOf(pane);
    await pane.press("Update scoring");
    await pane.waitFor("Unprotect it (Review, Unprotect Sheet), then try again.");
    expect(await contentOf(pane)).toBe(before);
    expect(await pane.text()).toContain("New: Speaks Hmong");
    expect(await pane.button("Try again").count()).toBe(0);
  });

  test.each([
    ["there is too much data", "RequestPayloadSizeLimitExceeded", "There is too much data for one step."],
    ["Excel fails for no reason it gives", "GeneralException", "Excel could not do this."],
    ["antivirus or protection denies it", "AccessDenied", "A sheet is protected"],
  ])("when %s", async (_case, code, sentence) => {
    const pane = await plannerToUpdate();
    const before = await contentOf(pane);
    // Reading takes two requests, or one while there is no table; the writing comes after it.
    await pane.page.evaluate(
      (refusal) => window.workbench.panes[0]?.client?.faults.refuse(refusal, { after: 2 }),
      code,
    );
    await pane.press("Update scoring");
    await pane.waitFor(sentence);
    expect(await contentOf(pane)).toBe(before);
  });

  test("when a name is taken in the moment of writing", async () => {
    const pane = await openPane(browser);
    await pane.waitFor("Set up workbook");
    const before = await contentOf(pane);
    await pane.page.evaluate(() =>
      window.workbench.panes[0]?.client?.faults.refuse("ItemAlreadyExists", { after: 1 }),
    );
    await pane.press("Set up workbook");
    await pane.waitFor("A name is already used in this workbook.");
    expect(await contentOf(pane)).toBe(before);
  });

  test("when Excel never answers, and it goes on once it does", async () => {
    const pane = await plannerToUpdate(await contextApart(browser));
    const before = await contentOf(pane);
    await pane.page.clock.install();
    const hangs = await pane.page.evaluateHandle(() => {
      const { faults, requests } = window.workbench.panes[0]!.client!;
      const answered = requests.length;
      faults.hang({ after: 2 });
      return () => requests.slice(answered).filter(({ kind }) => kind === "sync").length > 2;
    });
    await pane.press("Update scoring");
    await pane.waitFor("Updating…");
    await pane.page.waitForFunction((itHangs) => itHangs(), hangs);
    await pane.page.clock.fastForward("01:05");
    await pane.waitFor("Excel does not answer.");
    expect(await contentOf(pane)).toBe(before);
    await pane.press("Try again");
    await pane.pane.getByText("New: Speaks Hmong").waitFor({ state: "detached" });
  });
});

describe("what takes long", () => {
  test("can be cancelled before it is written, and then is not, also once Excel answers", async () => {
    const pane = await plannerToUpdate();
    const before = await contentOf(pane);
    await pane.page.evaluate(() => window.workbench.book.cellEditMode.begin());
    await pane.press("Update scoring");
    await pane.press("Cancel");
    await pane.waitFor("Cancelled. Nothing was written.");
    await pane.page.evaluate(() => window.workbench.book.cellEditMode.end());
    await pane.page.evaluate(() => window.workbench.settled());
    expect(await contentOf(pane)).toBe(before);
    await pane.press("Update scoring");
    await pane.pane.getByText("New: Speaks Hmong").waitFor({ state: "detached" });
  });

  test("of what is asked on the way, a cancelled look shows nothing later", async () => {
    const pane = await openPlannerPane(browser);
    const column = Object.keys(workPlanTable.columns).indexOf("due");
    await pane.type(workPlanTable.sheet, [["T1", "", "Call"]]);
    await pane.type(workPlanTable.sheet, [["'10 Apr 2026"]], { column });
    await pane.openPlace("Check");
    await pane.waitFor("is not a date");
    await pane.page.evaluate(() => window.workbench.book.cellEditMode.begin());
    await pane.pane.getByRole("button", { name: /^Mend Work plan/ }).click();
    await pane.press("Cancel");
    await pane.waitFor("Cancelled. Nothing was written.");
    await pane.page.evaluate(() => window.workbench.book.cellEditMode.end());
    await pane.page.evaluate(() => window.workbench.settled());
    expect(await pane.button("Mend it").count()).toBe(0);
    await pane.pane.getByRole("button", { name: /^Mend Work plan/ }).click();
    await pane.press("Mend it");
    await pane.waitFor("All is in order.");
  });

  test("says that it cannot be taken back once it was sent", async () => {
    const pane = await plannerToUpdate();
    await pane.page.evaluate(() => window.workbench.panes[0]?.client?.faults.hang({ after: 2 }));
    await pane.press("Update scoring");
    await pane.waitFor("Sent to Excel, so it cannot be taken back now.");
    expect(await pane.button("Cancel").count()).toBe(0);
  });
});

describe("while a cell is being edited", () => {
  test("the pane asks for Enter or Esc, writes nothing, and goes on by itself afterwards", async () => {
    const pane = await plannerToUpdate();
    const before = await contentOf(pane);
    await goTo(pane.page, partnerListTable.sheet, "A40");
    await pane.page.keyboard.type("unfinished");
    await pane.press("Update scoring");
    await pane.waitFor("A cell is being edited. Press Enter or Esc in the sheet to go on.");
    expect(await contentOf(pane)).toBe(before);
    await pane.page.locator(".o-grid-composer .o-composer").click();
    await pane.page.keyboard.press("Escape");
    await pane.pane.getByText("New: Speaks Hmong").waitFor({ state: "detached" });
    expect(await pane.text()).not.toContain("A cell is being edited");
  });
});
