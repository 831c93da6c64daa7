import type { BrowserContext } from "playwright-core";
import { openBrowser } from "../support/kept-browser";
import { openPane, openPlannerPane } from "./pane-page";

let browser: BrowserContext;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const editing = "A cell is being edited. Press Enter or Esc in the sheet to go on.";

describe("while the workbook changes", () => {
  test("an edit shows by itself, and the status line says when it was", async () => {
    const opened = await openPlannerPane(browser);
    await opened.openPlace("Partners");
    await opened.type("Partners", [["Lions Club"]]);
    await opened.waitFor("Lions Club");
    expect(await opened.pane.getByRole("status").innerText()).toMatch(/^Live · last change \d+:\d\d/);
  });

  test("the focus stays where it is", async () => {
    const opened = await openPlannerPane(browser);
    await opened.type("Partners", [["Lions Club"], ["Rotary"]]);
    await opened.openPlace("Partners");
    await opened.button("Rotary").focus();
    await opened.page.evaluate(() => {
      const { book } = window.workbench;
      const table = book.tables().find(({ name }) => name === "PartnerList");
      book.sortTable(table?.id ?? "", [{ position: 0, ascending: false }]);
    });
    await opened.pane
      .locator(".ranking li", { hasText: "Rotary" })
      .and(opened.pane.locator("li:first-child"))
      .waitFor();
    expect(await opened.pane.evaluate(() => document.activeElement?.textContent)).toContain("Rotary");
  });
});

test("a long list stays where it was scrolled to, and the focus with it, when a colleague edits", async () => {
  const opened = await openPlannerPane(browser);
  const names = Array.from({ length: 45 }, (_, index) => `Partner ${String(index).padStart(2, "0")}`);
  await opened.type(
    "Partners",
    names.map((name) => [name]),
  );
  await opened.openPlace("Partners");
  await opened.waitFor("Partner 44");
  await opened.button("Partner 30").focus();
  const scrolled = () => opened.pane.evaluate(() => document.scrollingElement?.scrollTop ?? 0);
  await opened.pane.evaluate(() => document.activeElement?.scrollIntoView({ block: "center" }));
  const before = await scrolled();
  expect(before).toBeGreaterThan(200);
  await opened.page.evaluate(() => {
    const { book } = window.workbench;
    const id = book.sheets().find(({ name }) => name === "Partners")?.id ?? "";
    const area = { row: 49, column: 0, rowCount: 1, columnCount: 1 };
    book.batch({ name: "Colleague" }, () => book.write(id, area, [["Renamed elsewhere"]]));
  });
  await opened.waitFor("Renamed elsewhere");
  expect(await scrolled()).toBe(before);
  expect(await opened.pane.evaluate(() => document.activeElement?.textContent)).toContain("Partner 30");
});

describe("while a cell is being edited", () => {
  test("what was asked for waits, with a hint how to go on, and is done afterwards", async () => {
    const opened = await openPane(browser);
    await opened.button("Set up workbook").waitFor();
    await opened.page.evaluate(() => window.workbench.book.cellEditMode.begin());
    await opened.press("Set up workbook");
    await opened.waitFor(editing);
    expect(await opened.sheets()).toEqual(["Sheet1"]);
    await opened.page.evaluate(() => window.workbench.book.cellEditMode.end());
    await opened.waitFor("List who could be a partner");
    expect(await opened.text()).not.toContain(editing);
  });

  test("what a colleague changes meanwhile waits with the same hint", async () => {
    const opened = await openPlannerPane(browser);
    await opened.openPlace("Partners");
    await opened.page.locator(".o-grid").click();
    await opened.page.keyboard.type("still thinking");
    await opened.page.evaluate(() => {
      const { book } = window.workbench;
      const id = book.sheets().find(({ name }) => name === "Partners")?.id ?? "";
      const area = { row: 5, column: 0, rowCount: 1, columnCount: 1 };
      book.batch({ name: "Colleague" }, () => book.write(id, area, [["Lions Club"]]));
    });
    await opened.waitFor(editing);
    await opened.page.keyboard.press("Escape");
    await opened.waitFor("Lions Club");
    await opened.waitFor(/last change .* by someone else/);
  });
});

describe("an Excel that says no", () => {
  test("is quoted in plain words; trying again sets up after all", async () => {
    const opened = await openPane(browser);
    await opened.button("Set up workbook").waitFor();
    await opened.page.evaluate(() =>
      window.workbench.panes[0]?.client?.faults.refuse("GeneralException", { after: 1 }),
    );
    await opened.press("Set up workbook");
    await opened.waitFor("Excel could not do this.");
    expect(await opened.sheets()).toEqual(["Sheet1"]);
    await opened.press("Try again");
    await opened.waitFor("List who could be a partner");
    expect(await opened.text()).not.toContain("Excel could not do this.");
  });
});

test("a workbook of a newer version can be read, and nothing offers to change it", async () => {
  const opened = await openPlannerPane(browser);
  await opened.type("Criteria", [["Reaches parents", "Want", 1]], { row: 12 });
  await opened.waitFor("Update scoring");
  await opened.type("Settings", [[99]], { row: await opened.settingRow("Workbook version"), column: 1 });
  await opened.waitFor("made by a newer version");
  expect(await opened.button("Update scoring").count()).toBe(0);
});
