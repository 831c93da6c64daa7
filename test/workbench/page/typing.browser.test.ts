import type { BrowserContext } from "playwright-core";
import { words } from "../../../src/workbook/words";
import { workPlanTable } from "../../../src/workbook/work-plan.table";
import { openBrowser } from "../../support/kept-browser";
import { openWorkbench, type WorkbenchPage } from "./workbench-page";

const { sheet, name } = workPlanTable;
const statuses = Object.values(words.taskStatus);

let browser: BrowserContext;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

let hands: WorkbenchPage;

beforeEach(async () => {
  hands = await openWorkbench(browser);
  await hands.loadExample();
});

afterEach(() => {
  expect(hands.consoleErrors).toEqual([]);
  expect(hands.foreignRequests).toEqual([]);
});

const statusCell = async () => `${await hands.columnOf(name, workPlanTable.columns.status.header)}6`;

async function lastRow(): Promise<number> {
  return Number(/\d+$/.exec(await hands.tableArea(name))?.[0]);
}

test("a row that is typed below a table belongs to it, with its formulas, until it is undone", async () => {
  const below = (await lastRow()) + 1;
  await hands.typeInto(sheet, `A${below}`, "T90");
  expect(await lastRow()).toBe(below);
  const state = await hands.columnOf(name, workPlanTable.computed.state.header);
  const above = await hands.formulaOf(sheet, `${state}${below - 1}`);
  expect(await hands.formulaOf(sheet, `${state}${below}`)).toBe(above);
  await hands.page.keyboard.press("Control+z");
  await hands.settled();
  expect(await lastRow()).toBe(below - 1);
  expect(await hands.valuesOf(sheet, `A${below}`)).toEqual([[null]]);
  await hands.page.keyboard.press("Control+y");
  await hands.settled();
  expect(await lastRow()).toBe(below);
});

test("a drop-down offers its list, and what is picked stands in the cell", async () => {
  const cell = await statusCell();
  await hands.goTo(sheet, cell);
  await hands.page.keyboard.press("Delete");
  await hands.page.keyboard.press("Enter");
  const offered = hands.page.locator(".o-autocomplete-value");
  await offered.first().waitFor();
  expect(await offered.allInnerTexts()).toEqual(statuses);
  await offered.filter({ hasText: words.taskStatus.waiting }).click();
  await hands.settled();
  expect(await hands.valuesOf(sheet, cell)).toEqual([[words.taskStatus.waiting]]);
});

test("a text that the list does not have is refused, and the page says why", async () => {
  const cell = await statusCell();
  const before = await hands.valuesOf(sheet, cell);
  await hands.typeInto(sheet, cell, "Perhaps");
  expect(await hands.valuesOf(sheet, cell)).toEqual(before);
  await hands.page.getByRole("status").filter({ hasText: "violates the data validation rule" }).waitFor();
});

test("an edit of a protected sheet is refused, and the page says so until it is told to go on", async () => {
  await hands.page.evaluate(() => {
    const { book } = window.workbench;
    book.protect(book.sheets()[0]?.id ?? "", { options: {} });
  });
  await hands.typeInto("Start", "A1", "mine");
  expect(await hands.valuesOf("Start", "A1")).toEqual([[null]]);
  const notice = hands.page.getByText("The sheet is protected.");
  await notice.waitFor();
  await hands.page.getByRole("button", { name: "Close this message" }).click();
  expect(await notice.isVisible()).toBe(false);
});
