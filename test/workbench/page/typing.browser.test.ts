import { openWorkbench, type WorkbenchPage } from "./workbench-page";

let hands: WorkbenchPage;

beforeEach(async () => {
  hands = await openWorkbench();
});

afterEach(async () => {
  expect(hands.consoleErrors).toEqual([]);
  expect(hands.foreignRequests).toEqual([]);
  await hands.close();
});

/** Loads the example, whose tables begin in row 5. */
async function withExample(): Promise<void> {
  await hands.press("Load the example");
  await hands.page.waitForFunction(() => window.workbench.fileName === "Planner example.xlsx");
  await hands.settled();
}

async function lastRow(table: string): Promise<number> {
  return Number((await hands.tableArea(table)).split(":")[1]?.replace(/\D/g, ""));
}

test("a row that is typed below a table belongs to it, with its formulas, until it is undone", async () => {
  await withExample();
  const below = (await lastRow("WorkPlan")) + 1;
  await hands.typeInto("Work plan", `A${below}`, "T90");
  expect(await lastRow("WorkPlan")).toBe(below);
  const state = await headerColumn("Work plan", "State");
  expect(await hands.formulaOf("Work plan", `${state}${below}`)).toMatch(/^=/);
  await hands.page.keyboard.press("Control+z");
  await hands.page.keyboard.press("Control+z");
  await hands.settled();
  expect(await lastRow("WorkPlan")).toBe(below - 1);
  expect(await hands.valuesOf("Work plan", `A${below}`)).toEqual([[null]]);
});

test("a drop-down offers its list, and what is picked stands in the cell", async () => {
  await withExample();
  const column = await headerColumn("Work plan", "Status");
  await hands.goTo("Work plan", `${column}6`);
  await hands.page.keyboard.press("Backspace");
  await hands.page.keyboard.press("Enter");
  await hands.goTo("Work plan", `${column}6`);
  await hands.page.keyboard.press("Enter");
  const offered = hands.page.locator(".o-autocomplete-value");
  await offered.first().waitFor();
  expect(await offered.allInnerTexts()).toEqual([
    "Not started",
    "In progress",
    "Waiting",
    "Done",
    "Canceled",
  ]);
  await offered.filter({ hasText: "Waiting" }).click();
  await hands.settled();
  expect(await hands.valuesOf("Work plan", `${column}6`)).toEqual([["Waiting"]]);
});

test("a text that the list does not have is refused, and the page says so", async () => {
  await withExample();
  const column = await headerColumn("Work plan", "Status");
  const before = await hands.valuesOf("Work plan", `${column}6`);
  await hands.typeInto("Work plan", `${column}6`, "Perhaps");
  expect(await hands.valuesOf("Work plan", `${column}6`)).toEqual(before);
  expect(await hands.page.locator("#notice").innerText()).toContain("data validation");
});

test("rows and columns that are inserted and deleted from the menu move the table", async () => {
  await withExample();
  const before = await hands.tableArea("WorkPlan");
  const bottom = await lastRow("WorkPlan");
  await fromMenu(".o-row-resizer, .o-overlay .rows", { x: 20, y: 130 }, "Insert row above");
  expect(await hands.tableArea("WorkPlan")).not.toBe(before);
  expect(await lastRow("WorkPlan")).toBe(bottom + 1);
});

async function headerColumn(sheet: string, header: string): Promise<string> {
  const [row = []] = await hands.valuesOf(sheet, "A5:Z5");
  return String.fromCharCode(65 + row.indexOf(header));
}

async function fromMenu(_on: string, _at: { x: number; y: number }, entry: string): Promise<void> {
  await hands.page.getByText(entry).click();
  await hands.settled();
}
