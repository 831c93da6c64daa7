import type { BrowserContext } from "playwright-core";
import { openBrowser } from "../support/kept-browser";
import { openPlannerPane, type PanePage, type Typed } from "./pane-page";
import { day } from "../domain/builders";

let browser: BrowserContext;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const today = day("2026-04-10");
const weekStarts = day("2026-04-20");

function task(id: string, name: string, [partner, owner, due]: [string, string, number]): Typed[] {
  return [id, null, name, partner, owner, null, due];
}

/** A planner in which it is 10 April 2026, ten days before the week. */
async function openOnThatDay(): Promise<PanePage> {
  const opened = await openPlannerPane(browser);
  await opened.type("Settings", [[today]], { row: await opened.settingRow("Today"), column: 1 });
  const weekRow = await opened.settingRow("First day of NIIW");
  await opened.type("Settings", [[weekStarts]], { row: weekRow, column: 1 });
  await opened.waitFor("10 days to NIIW");
  return opened;
}

describe("today in the pane", () => {
  test("says how far the week is, and that the day is typed", async () => {
    const { waitFor } = await openOnThatDay();
    await waitFor("Friday, April 10");
    await waitFor("typed on the Settings sheet");
  });

  test("lists what is late and due soon under who has it, the longest late first", async () => {
    const opened = await openOnThatDay();
    await opened.type("Work plan", [
      task("T1", "Book the hall", ["Lions Club", "Ana", today - 2]),
      task("T2", "Print flyers", ["", "Luis", today - 9]),
      task("T3", "Call the radio", ["Radio One", "Ana", today + 1]),
      task("T4", "Sweep the room", ["", "", today]),
    ]);
    await opened.waitFor("2 tasks are late");
    const sections = await opened.pane.locator("section").allInnerTexts();
    const seen = sections.map((text) => text.replace(/\s+/g, " "));
    expect(seen[0]).toMatch(
      /^2 tasks are late Luis Print flyers 9 days.* No partner Ana Book the hall 2 days.* Lions Club$/,
    );
    expect(seen[1]).toMatch(
      /^2 tasks are due soon Nobody is named Sweep the room today.* Ana Call the radio tomorrow.* Radio One$/,
    );
  });

  test("a click on a task goes to its row", async () => {
    const opened = await openOnThatDay();
    await opened.type("Work plan", [
      task("T1", "Book the hall", ["", "Ana", today + 60]),
      task("T2", "Print flyers", ["", "Luis", today - 9]),
    ]);
    await opened.waitFor("Print flyers");
    await opened.press("Print flyers");
    await opened.waitForCell("Work plan", 6, 0);
  });

  test("in an empty planner each next step goes to its sheet", async () => {
    const opened = await openPlannerPane(browser);
    await opened.press("Rate the first partner");
    await opened.waitForCell("Scores", 5, 0);
  });
});
