import type { BrowserContext } from "playwright-core";
import { partnerListTable } from "../../src/workbook/partner-list.table";
import { starterCriteria } from "../../src/workbook/starter-criteria";
import { servedAt } from "../support/workbench-in-browser";
import { openBrowser, openFreshPage } from "../support/kept-browser";
import { violations } from "./axe-violations";
import { openPane, openPlannerPane, type PanePage } from "./pane-page";
import { typeRatedCoalition } from "./rated-coalition";

let browser: BrowserContext;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

async function widthOf({ pane }: PanePage): Promise<number> {
  return pane.evaluate(() => document.documentElement.clientWidth);
}

/** Goes on, or back, with the Tab key to what has that text; it must not take long. */
async function tabTo({ page, pane }: PanePage, text: string, key = "Tab"): Promise<void> {
  for (let presses = 0; presses < 12; presses++) {
    await page.keyboard.press(key);
    const isThere = await pane.evaluate((sought) => {
      const { activeElement: at, body } = document;
      return at !== body && at?.textContent.includes(sought);
    }, text);
    if (isThere) return;
  }
  throw new Error(`The Tab key does not get to ${text}.`);
}

/** Adds a partner while a cell is being edited, which has to wait. */
async function addWhileEditing(opened: PanePage): Promise<void> {
  await opened.press("List who could be a partner");
  await opened.pane.getByLabel("Organization").first().fill("Radio One");
  await opened.page.evaluate(() => window.workbench.book.cellEditMode.begin());
  await opened.press("Add partner");
  await opened.waitFor("A cell is being edited.");
}

const schemes = ["light", "dark"] as const;

describe.each(schemes)("in a pane of 320 pixels, %s, axe finds nothing wrong", (colorScheme) => {
  const options = { colorScheme };

  test("before set-up, with a name that is taken, and after a failure", async () => {
    const opened = await openPane(browser, options);
    expect(await widthOf(opened)).toBeLessThanOrEqual(320);
    await opened.button("Set up workbook").waitFor();
    await opened.page.evaluate(() => window.workbench.book.addSheet("Partners"));
    await opened.press("Set up workbook");
    await opened.waitFor("there is a sheet called");
    await opened.page.evaluate(() => window.workbench.panes[0]?.client?.faults.refuse("GeneralException"));
    await opened.press("Set up workbook");
    await opened.waitFor("Excel could not do this.");
    expect(await violations(opened.pane)).toEqual([]);
  });

  test("in an empty planner", async () => {
    const opened = await openPlannerPane(browser, options);
    for (const place of ["Today", "Partners", "Plan", "Assess", "Check"] as const) {
      await opened.openPlace(place);
      expect(await violations(opened.pane)).toEqual([]);
    }
  });

  test("while a cell is being edited", async () => {
    const opened = await openPlannerPane(browser, options);
    await addWhileEditing(opened);
    expect(await violations(opened.pane)).toEqual([]);
  });

  test("outside Excel", async () => {
    const page = await openFreshPage(browser, servedAt());
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width: 320, height: 700 });
    await page.goto(`${servedAt()}/pane/taskpane.html`);
    await page.getByText("The planner works inside Excel.").waitFor();
    expect(await violations(page.mainFrame())).toEqual([]);
  });
});

describe("with the keyboard alone", () => {
  test("one gets through the tabs to a partner's card, and from there to its row", async () => {
    const opened = await openPlannerPane(browser);
    await typeRatedCoalition(opened);
    await opened.pane.getByRole("tab", { name: "Today" }).focus();
    await opened.page.keyboard.press("ArrowRight");
    await opened.waitFor("Ranking");
    await opened.waitFor("First Friends");
    await tabTo(opened, "Near Miss");
    await opened.page.keyboard.press("Enter");
    await opened.waitFor("Why 2nd");
    await tabTo(opened, "Go to row");
    await opened.page.keyboard.press("Enter");
    await opened.waitForCell("Partners", 6, 0);
  });

  test("one gets from the first run to a saved rating", async () => {
    const opened = await openPane(browser);
    const { keyboard } = opened.page;
    await opened.button("Set up workbook").waitFor();
    await opened.page.locator(".pane iframe").focus();
    await tabTo(opened, "Set up workbook");
    await keyboard.press("Enter");
    await opened.pane.getByRole("tab", { name: "Today" }).waitFor();
    await tabTo(opened, "Today", "Shift+Tab");
    await keyboard.press("ArrowRight");
    await opened.waitFor("Ranking");
    await tabTo(opened, "Add a partner");
    await keyboard.press("Enter");
    await opened.waitFor("Only the name is needed");
    await keyboard.type("Radio One");
    await keyboard.press("Enter");
    await opened.waitFor("Radio One was added");
    await tabTo(opened, "Add a rating");
    await keyboard.press("Enter");
    await opened.waitFor("One person on one partner.");
    await keyboard.type("Radio One");
    await keyboard.press("Tab");
    await keyboard.type("Ana");
    // From what is chosen, the dash at the end, to the highest rating.
    for (let rated = 0; rated < starterCriteria.length;) {
      await keyboard.press("Tab");
      if (!(await opened.pane.evaluate(() => document.activeElement?.matches("[type=radio]")))) continue;
      await keyboard.press("ArrowLeft");
      rated++;
    }
    await tabTo(opened, "Add rating");
    await keyboard.press("Enter");
    await opened.waitFor("Radio One was added to Scores, row 6");
    const position = Object.keys(partnerListTable.columns).length + 1;
    expect(await opened.valueOf(partnerListTable.sheet, { column: position })).toBe(100);
  });

  test("one chooses the example and sets up", async () => {
    const opened = await openPane(browser);
    await opened.pane.locator("fluent-radio").first().focus();
    await opened.page.keyboard.press("ArrowDown");
    await opened.page.keyboard.press("Tab");
    await opened.page.keyboard.press("Enter");
    await opened.waitFor(/tasks are late/);
  });
});

test("in forced colors the bars of the ranking keep their own", async () => {
  const opened = await openPlannerPane(browser, { forcedColors: "active" });
  await typeRatedCoalition(opened);
  await opened.openPlace("Partners");
  await opened.waitFor("First Friends");
  const fills = await opened.pane
    .locator(".bar")
    .first()
    .evaluate((bar) =>
      [".bar-all", ".bar-score"].map((part) => getComputedStyle(bar.querySelector(part) ?? bar).fill),
    );
  expect(new Set(fills).size).toBe(2);
});

test("who wants less motion sees progress without it", async () => {
  const opened = await openPlannerPane(browser, { reducedMotion: "reduce" });
  await addWhileEditing(opened);
  const moving = await opened.pane.locator("fluent-progress-bar").evaluate((bar) => {
    const indicator = bar.shadowRoot?.querySelector(".indicator") ?? bar;
    return getComputedStyle(indicator).animationName;
  });
  expect(moving).toBe("none");
});
