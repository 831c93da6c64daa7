import type { BrowserContext } from "playwright-core";
import { partnerListTable } from "../../src/workbook/partner-list.table";
import { openBrowser } from "../support/kept-browser";
import { openWorkbench, type WorkbenchPage } from "../workbench/page/workbench-page";
import { panePage, type PanePage } from "./pane-page";
import { placeInTable } from "./place-in-table";

let browser: BrowserContext;
let hands: WorkbenchPage;
let own: PanePage;
let colleagues: PanePage;

beforeAll(async () => {
  browser = await openBrowser();
  hands = await openWorkbench(browser);
  await hands.press("Second pane");
  own = await panePage(hands.page);
  colleagues = await panePage(hands.page, 1);
}, 120_000);

afterAll(() => browser.close());

describe("two people with the same workbook", () => {
  test("both see what one of them sets up", async () => {
    await own.press("Set up workbook");
    await own.waitFor("List who could be a partner");
    await colleagues.waitFor("List who could be a partner");
    await colleagues.waitFor(/last change .* by someone else/);
  });

  test("both see what is typed in the grid, each told who it was", async () => {
    const { organization } = partnerListTable.columns;
    const { sheet, address } = await placeInTable(hands.page, partnerListTable, {
      header: organization.header,
      row: 1,
    });
    await hands.typeInto(sheet, address, "Elm Street Clinic");
    await own.waitFor("1 partner");
    await own.waitFor(/last change .* here/);
    await colleagues.waitFor("1 partner");
    await colleagues.waitFor(/last change .* by someone else/);
  });

  test("setting up at the same time makes one planner, and the later one is told", async () => {
    await hands.press("New");
    await hands.answer("Do not save");
    const again = await Promise.all([panePage(hands.page), panePage(hands.page, 1)]);
    await Promise.all(again.map((pane) => pane.waitFor("Set up workbook")));
    await Promise.all(again.map((pane) => pane.press("Set up workbook")));
    await Promise.all(again.map((pane) => pane.waitFor("List who could be a partner")));
    const names = await own.sheets();
    expect(new Set(names).size).toBe(names.length);
    expect(names).toContain(partnerListTable.sheet);
  });

  test("the colleague's pane can be closed without disturbing the other", async () => {
    await hands.press("Second pane");
    const { organization } = partnerListTable.columns;
    const { sheet, address } = await placeInTable(hands.page, partnerListTable, {
      header: organization.header,
      row: 1,
    });
    await hands.typeInto(sheet, address, "Rotary Club");
    await (await panePage(hands.page)).waitFor("1 partner");
    expect(hands.consoleErrors).toEqual([]);
  });
});
