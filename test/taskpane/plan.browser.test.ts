import type { BrowserContext, Locator } from "playwright-core";
import { workPlanTable } from "../../src/workbook/work-plan.table";
import { openBrowser } from "../support/kept-browser";
import { openPlannerPane, type PanePage, type Typed } from "./pane-page";
import { day } from "../domain/builders";

let browser: BrowserContext;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const today = day("2026-04-10");
const columns = Object.keys(workPlanTable.columns);

/** A cell of the work plan's body, where it stands on the sheet; rows count from 1. */
function cellAt(row: number, column: keyof typeof workPlanTable.columns) {
  return { row: 4 + row, column: columns.indexOf(column) };
}

interface TypedTask {
  /** T1, T2 and so on unless told. */
  readonly id?: string | null;
  readonly task: string;
  readonly due: Typed;
  readonly status?: string;
}

/** A planner in which it is 10 April 2026, with these tasks, open at its plan. */
async function openPlan(tasks: readonly TypedTask[]): Promise<PanePage> {
  const opened = await openPlannerPane(browser);
  await opened.type("Settings", [[today]], { row: await opened.settingRow("Today"), column: 1 });
  const rows = tasks.map(({ id, task, due, status = null }, index) => {
    return [id === undefined ? `T${index + 1}` : id, null, task, null, "Ana", null, due, status];
  });
  await opened.type("Work plan", rows);
  await opened.openPlace("Plan");
  const last = opened.pane.getByText(tasks.at(-1)?.task ?? "No tasks yet.").first();
  // What is over is folded.
  await last.waitFor({ state: "attached" });
  return opened;
}

function cardOf({ pane }: PanePage, task: string): Locator {
  return pane.locator(".card").filter({ has: pane.locator(".name", { hasText: task }) });
}

function press(opened: PanePage, task: string, name: string): Promise<void> {
  return cardOf(opened, task).locator("button", { hasText: name }).click();
}

/** What an element reads, on one line. */
function lineOf(text: string | null): string {
  return (text ?? "").replace(/\s+/g, " ").trim();
}

/** Changes a cell of the first row and clicks before the pane can know of it. */
async function clickAfterChange(
  { page, pane }: PanePage,
  change: { readonly row: number; readonly column: number; readonly value: string | number },
  button: string,
): Promise<void> {
  await pane.locator(button).first().waitFor();
  await page.evaluate(
    ([{ row, column, value }, selector]) => {
      const { book } = window.workbench;
      const id = book.sheets().find(({ name }) => name === "Work plan")?.id ?? "";
      const { contentDocument } = document.querySelector<HTMLIFrameElement>(".pane iframe")!;
      book.write(id, { row, column, rowCount: 1, columnCount: 1 }, [[value]]);
      contentDocument!.querySelector<HTMLElement>(selector)!.click();
    },
    [change, button] as const,
  );
}

describe("the plan", () => {
  test("shows how many tasks each week has, with today and NIIW, also as a table", async () => {
    const opened = await openPlan([
      { task: "Book the hall", due: today - 14, status: "Done" },
      { task: "Print flyers", due: today - 9 },
      { task: "Call the radio", due: today + 1 },
      { task: "Thank everyone", due: today + 20 },
    ]);
    const niiwRow = await opened.settingRow("First day of NIIW");
    await opened.type("Settings", [[today + 10]], { row: niiwRow, column: 1 });
    await opened.waitFor("NIIW begins on Monday, April 20.");
    const rows = await opened.pane.locator(".weeks tr").allInnerTexts();
    expect(rows.map(lineOf)).toEqual([
      "Week of Open Late Done",
      "Monday, March 23 0 0 1",
      "Monday, March 30 0 1 0",
      "Monday, April 6, this week 1 0 0",
      "Monday, April 13 0 0 0",
      "Monday, April 20, NIIW 0 0 0",
      "Monday, April 27 1 0 0",
    ]);
    expect(await opened.pane.locator(".weeks-chart:not(.swatch) .bar-late").count()).toBe(1);
  });

  test("lists what is late, then this week, then later weeks, then what has no day", async () => {
    const opened = await openPlan([
      { task: "Some day", due: null },
      { task: "Next month", due: today + 30 },
      { task: "Tomorrow", due: today + 1 },
      { task: "Long ago", due: today - 40 },
      { task: "Over", due: today - 5, status: "Done" },
      { task: "Perhaps", due: "soon" },
    ]);
    const read = await opened.pane.locator(".plan :is(h3, h4, summary, .name)").allTextContents();
    expect(read.map(lineOf)).toEqual([
      ...["1 task is late", "Long ago", "This week", "Tomorrow"],
      ...["Coming weeks", "Week of Monday, May 4", "Next month"],
      ...["2 tasks have no day", "Some day", "Perhaps"],
      ...["1 task is done or cancelled", "Over"],
    ]);
    expect(lineOf(await cardOf(opened, "Long ago").textContent())).toMatch(
      /40 days.*Overdue · was due Sunday, March 1/,
    );
    expect(lineOf(await cardOf(opened, "Perhaps").textContent())).toContain(
      "Check date · “soon” is not a day",
    );
  });

  test("is empty at first, and a task can be added there", async () => {
    const opened = await openPlan([]);
    await opened.press("Add a task");
    await opened.waitFor("One row in the work plan");
  });

  test("says so when every task is over", async () => {
    const opened = await openPlan([{ task: "Book the hall", due: today, status: "Done" }]);
    await opened.waitFor("Every task is done or cancelled.");
  });

  test("goes to the row of a task by its name", async () => {
    const opened = await openPlan([
      { task: "Book the hall", due: today },
      { task: "Print flyers", due: today },
    ]);
    await cardOf(opened, "Print flyers").locator(".name").click();
    await opened.waitForCell("Work plan", 6, 0);
  });

  test("offers no change in a workbook of a newer version", async () => {
    const opened = await openPlan([{ task: "Book the hall", due: today }]);
    await opened.type("Settings", [[99]], { row: await opened.settingRow("Workbook version"), column: 1 });
    await opened.waitFor("made by a newer version");
    expect(await opened.text()).not.toMatch(/Add a task|Mark done|Move date/);
  });
});

describe("marking a task done", () => {
  test("writes Done and the day into the sheet and says so", async () => {
    const opened = await openPlannerPane(browser, { example: true });
    await opened.openPlace("Plan");
    await press(opened, "Translate the leaflet into Somali", "Mark done");
    await opened.waitFor("is done.");
    expect(await opened.valueOf("Work plan", cellAt(3, "id"))).toBe("T03");
    expect(await opened.valueOf("Work plan", cellAt(3, "status"))).toBe("Done");
    const todayAt = { row: await opened.settingRow("Today"), column: 1 };
    expect(await opened.valueOf("Work plan", cellAt(3, "doneOn"))).toBe(
      await opened.valueOf("Settings", todayAt),
    );
    expect(await opened.pane.locator("details .name", { hasText: "into Somali" }).count()).toBe(1);
  });

  test("works for a task without an ID", async () => {
    const opened = await openPlan([{ id: null, task: "Book the hall", due: today }]);
    await press(opened, "Book the hall", "Mark done");
    await opened.waitFor("“Book the hall” is done.");
    expect(await opened.valueOf("Work plan", cellAt(1, "doneOn"))).toBe(today);
  });

  test("leaves the keyboard at the next task", async () => {
    const opened = await openPlan([
      { task: "Book the hall", due: today },
      { task: "Print flyers", due: today },
    ]);
    await cardOf(opened, "Book the hall").getByRole("button", { name: "Mark done" }).focus();
    await opened.page.keyboard.press("Enter");
    await opened.waitFor("is done.");
    expect(await opened.pane.locator(":focus").textContent()).toContain("Print flyers");
  });

  test("writes nothing when somebody changed the row meanwhile, shows both versions, and goes on after that", async () => {
    const opened = await openPlan([{ task: "Book the hall", due: today, status: "Waiting" }]);
    const change = { ...cellAt(1, "status"), value: "In progress" };
    await clickAfterChange(opened, change, ".task-actions button");
    await opened.waitFor("somebody changed this cell meanwhile from Waiting to In progress");
    expect(await opened.valueOf("Work plan", cellAt(1, "status"))).toBe("In progress");
    expect(await opened.valueOf("Work plan", cellAt(1, "doneOn"))).toBeFalsy();
    await press(opened, "Book the hall", "Mark done");
    await opened.waitFor("is done.");
  });
});

describe("moving the day of a task", () => {
  test("goes by keyboard alone", async () => {
    const opened = await openPlan([{ task: "Book the hall", due: today }]);
    const { keyboard } = opened.page;
    const move = cardOf(opened, "Book the hall").locator(".move");
    const input = opened.pane.getByLabel("New due day");
    await move.focus();
    await keyboard.press("Enter");
    await input.and(opened.pane.locator(":focus")).waitFor();
    expect(await input.inputValue()).toBe("2026-04-10");
    await keyboard.press("Escape");
    await input.waitFor({ state: "detached" });
    await move.and(opened.pane.locator(":focus")).waitFor();
    await keyboard.press("Enter");
    await input.and(opened.pane.locator(":focus")).waitFor();
    await keyboard.type("04202026");
    await keyboard.press("Enter");
    await opened.waitFor("is now due on Monday, April 20.");
    expect(await opened.valueOf("Work plan", cellAt(1, "due"))).toBe(day("2026-04-20"));
  });

  test("shows what stood there instead of a day, and asks for one", async () => {
    const opened = await openPlan([{ id: null, task: "Book the hall", due: "next week" }]);
    await press(opened, "Book the hall", "Move date");
    await opened.waitFor("“next week” stands there now");
    await opened.press("Save");
    await opened.waitFor("Due is not a day.");
    expect(await opened.valueOf("Work plan", cellAt(1, "due"))).toBe("next week");
    await opened.pane.getByLabel("New due day").fill("2026-05-01");
    await opened.press("Save");
    await opened.waitFor("is now due on Friday, May 1.");
    expect(await opened.valueOf("Work plan", cellAt(1, "due"))).toBe(day("2026-05-01"));
  });

  test("writes nothing when somebody moved it while it was open, and what is typed stays", async () => {
    const opened = await openPlan([{ task: "Book the hall", due: today }]);
    await press(opened, "Book the hall", "Move date");
    const input = opened.pane.getByLabel("New due day");
    await input.fill("2026-05-01");
    // The pane reads this change, and remembers all the same what was seen before.
    await opened.type("Work plan", [[today + 3]], cellAt(1, "due"));
    await opened.waitFor("due Monday, April 13");
    await opened.press("Save");
    await opened.waitFor("somebody changed this cell meanwhile from 2026-04-10 to 2026-04-13");
    expect(await opened.valueOf("Work plan", cellAt(1, "due"))).toBe(today + 3);
    expect(await input.inputValue()).toBe("2026-05-01");
    await opened.press("Save");
    await opened.waitFor("is now due on Friday, May 1.");
  });
});
