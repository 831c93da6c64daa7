import type { BrowserContext } from "playwright-core";
import { listsSheet } from "../../src/workbook/lists.sheet";
import { plannerSheets } from "../../src/workbook/sheets";
import { openBrowser } from "../support/kept-browser";
import { openPane } from "./pane-page";

const sheetNames = plannerSheets
  .map((one) => {
    if (one.kind === "cells") return one.sheet.name;
    return one.kind === "table" ? one.table.sheet : listsSheet.name;
  })
  .sort();

let browser: BrowserContext;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

describe("setting up the workbook from the pane", () => {
  test("shows first which sheets will be added, each with what it is for", async () => {
    const { button, pane, sheets } = await openPane(browser);
    await button("Set up workbook").waitFor();
    expect((await pane.locator("dt").allInnerTexts()).sort()).toEqual(sheetNames);
    const help = await pane.locator("dd").allInnerTexts();
    expect(help.every((line) => line.length > 10)).toBe(true);
    expect(await sheets()).toEqual(["Sheet1"]);
  });

  test("empty, it adds the sheets and says what comes next", async () => {
    const { button, press, sheets, waitFor } = await openPane(browser);
    await press("Set up workbook");
    await waitFor("List who could be a partner");
    expect((await sheets()).sort()).toEqual(sheetNames);
    expect(await button("Set up workbook").count()).toBe(0);
  });

  test("with the example, there is a ranking, and what is late, at once", async () => {
    const { pane, press, openPlace, waitFor } = await openPane(browser);
    await pane.getByText("The example", { exact: true }).click();
    await press("Set up workbook");
    await waitFor(/tasks? (is|are) late/);
    await openPlace("Partners");
    await waitFor("Not ranked");
    expect(await pane.locator(".ranking").first().locator("li").count()).toBeGreaterThan(5);
  });

  test("leaves what is in the workbook as it is", async () => {
    const { press, type, sheets, valueOf, waitFor } = await openPane(browser);
    await type("Sheet1", [["Our own notes"]], { row: 0 });
    await press("Set up workbook");
    await waitFor("List who could be a partner");
    expect(await sheets()).toContain("Sheet1");
    expect(await valueOf("Sheet1", { row: 0 })).toBe("Our own notes");
  });

  test("pressed twice, it sets up once", async () => {
    const { button, pane, sheets, waitFor } = await openPane(browser);
    await button("Set up workbook").dblclick();
    await waitFor("List who could be a partner");
    expect((await sheets()).sort()).toEqual(sheetNames);
    expect(await pane.locator("[intent=error]").count()).toBe(0);
  });
});

describe("a name that is taken", () => {
  test("is named with what to do, nothing is written, and set-up goes on once it is free", async () => {
    const { page, press, sheets, waitFor } = await openPane(browser);
    await waitFor("Set up workbook");
    await page.evaluate(() => window.workbench.book.addSheet("Partners"));
    await press("Set up workbook");
    await waitFor("there is a sheet called “Partners” already");
    expect(await sheets()).toEqual(["Sheet1", "Partners"]);
    await page.evaluate(() => {
      const { book } = window.workbench;
      book.changeSheet(book.sheets()[1]?.id ?? "", { name: "Old partners" });
    });
    await press("Set up workbook");
    await waitFor("List who could be a partner");
  });
});

describe("setting up can wait:", () => {
  test("with the keyboard alone one says not now, and the workbook stays as it is", async () => {
    const { page, pane, button, sheets, waitFor } = await openPane(browser);
    await button("Set up workbook").focus();
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await waitFor("This workbook is as it was");
    expect(await sheets()).toEqual(["Sheet1"]);
    expect(await pane.evaluate(() => document.activeElement?.textContent)).toBe("This workbook is as it was");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await waitFor("Plan your partnership in this workbook");
    expect(await button("Set up workbook").count()).toBe(1);
  });

  test("an edit of the workbook meanwhile does not bring the question back", async () => {
    const { press, type, waitFor, text } = await openPane(browser);
    await press("Not now");
    await type("Sheet1", [["Our own notes"]], { row: 0 });
    await waitFor(/last change/);
    expect(await text()).toContain("This workbook is as it was");
  });

  test("the pages about help, support and privacy open beside it", async () => {
    const { page, pane } = await openPane(browser);
    await pane.getByRole("link", { name: "Privacy" }).waitFor();
    for (const [name, title] of [
      ["Privacy", "What happens to your data"],
      ["Support", "When something goes wrong"],
    ] as const) {
      const opened = page.context().waitForEvent("page");
      await pane.getByRole("link", { name }).click();
      const about = await opened;
      await about.getByRole("heading", { name: title }).waitFor();
      await about.close();
    }
  });
});
