import type { BrowserContext } from "playwright-core";
import { workPlanTable } from "../../../src/workbook/work-plan.table";
import { openBrowser } from "../../support/kept-browser";
import { openWorkbench, type WorkbenchPage } from "./workbench-page";

const { sheet, name } = workPlanTable;

let browser: BrowserContext;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

let hands: WorkbenchPage;

beforeEach(async () => {
  hands = await openWorkbench(browser);
  await hands.loadExample();
  await hands.goTo(sheet, "A6");
});

afterEach(() => {
  expect(hands.consoleErrors).toEqual([]);
});

/** The values of one column of the table, from the first row of its body on. */
async function column(letter: string): Promise<unknown[]> {
  const last = /\d+$/.exec(await hands.tableArea(name))?.[0] ?? "";
  return (await hands.valuesOf(sheet, `${letter}6:${letter}${last}`)).flat();
}

test("a row that is inserted from the menu comes into the table, and is gone when it is deleted", async () => {
  const before = await column("A");
  await hands.rowMenu(7, "Insert row above");
  expect(await column("A")).toEqual([before[0], null, ...before.slice(1)]);
  await hands.rowMenu(7, "Delete row 7");
  expect(await column("A")).toEqual(before);
});

test("a column that is inserted from the menu comes into the table, and is gone when it is deleted", async () => {
  const before = await hands.tableArea(name);
  const [owner, state] = [workPlanTable.columns.owner.header, workPlanTable.computed.state.header];
  const states = await column(await hands.columnOf(name, state));
  const at = await hands.columnOf(name, owner);
  await hands.columnMenu(at, "Insert column left");
  expect(await hands.tableArea(name)).not.toBe(before);
  expect(await column(await hands.columnOf(name, state))).toEqual(states);
  await hands.columnMenu(at, `Delete column ${at}`);
  expect(await hands.tableArea(name)).toBe(before);
});

test("sorting from a header moves whole rows, with their formulas right", async () => {
  const state = await hands.columnOf(name, workPlanTable.computed.state.header);
  const ids = await column("A");
  const states = await column(state);
  await hands.openFilterMenu("A5");
  await hands.page.getByText("Sort descending").click();
  await hands.settled();
  expect(await column("A")).toEqual([...ids].reverse());
  expect(await column(state)).toEqual([...states].reverse());
});

test("filtering from a header hides rows, and the menu keeps what was chosen", async () => {
  await hands.openFilterMenu("A5");
  await hands.page.getByText("Clear", { exact: true }).click();
  await hands.page.locator(".o-filter-menu-value").filter({ hasText: "T03" }).click();
  await hands.page.getByText("Confirm").click();
  await hands.settled();
  expect(await shownIds()).toEqual(["T03"]);
  await hands.openFilterMenu("A5");
  expect(await hands.page.locator(".o-filter-menu-value input:checked").count()).toBe(1);
  await hands.page.getByText("Select all").click();
  await hands.page.getByText("Confirm").click();
  await hands.settled();
  expect(await shownIds()).toEqual(await column("A"));
});

async function shownIds(): Promise<unknown[]> {
  const hidden = await hands.page.evaluate((wanted) => {
    const { book } = window.workbench;
    const table = book.tables().find((one) => one.name === wanted);
    return Array.from({ length: (table?.area.rowCount ?? 1) - 1 }, (_none, r) =>
      book.isHidden(table?.sheetId ?? "", "row", (table?.area.row ?? 0) + 1 + r),
    );
  }, name);
  return (await column("A")).filter((_id, r) => !hidden[r]);
}
