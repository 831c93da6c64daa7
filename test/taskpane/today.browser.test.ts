import type { BrowserContext } from "playwright-core";
import { partnerListTable } from "../../src/workbook/partner-list.table";
import { stageColumns } from "../../src/workbook/start/stage-cells";
import { firstColumn, rows } from "../../src/workbook/start/start-layout";
import { startSheet } from "../../src/workbook/start/start.sheet";
import { starterCriteria } from "../../src/workbook/starter-criteria";
import { day } from "../domain/builders";
import { openBrowser } from "../support/kept-browser";
import { openPlannerPane, type PanePage, type Typed } from "./pane-page";
import { typeRatedCoalition } from "./rated-coalition";

let browser: BrowserContext;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const today = day("2026-04-10");
const weekStarts = day("2026-04-20");

const stageColumn = Object.keys(partnerListTable.columns).indexOf("stage");

/** What Paste gives: the text as it lands in a field of the page. */
async function pastedIn({ page, pane }: PanePage): Promise<string> {
  await pane.evaluate(() => {
    const area = document.createElement("textarea");
    area.id = "pasted";
    document.body.append(area);
    area.focus();
  });
  await page.keyboard.press("ControlOrMeta+V");
  return pane.locator("#pasted").inputValue();
}

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

  test("lists what is late and due soon with who has it, the longest late first", async () => {
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
      /^2 tasks are late Print flyers 9 days.* Luis · No partner Book the hall 2 days.* Ana · Lions Club Copy by owner Mark done or move$/,
    );
    expect(seen[1]).toMatch(
      /^2 tasks are due soon Sweep the room today.* Nobody is named · No partner Call the radio tomorrow.* Ana · Radio One$/,
    );
  });

  test("shows the first few of what is late, all of it when asked, and copies it by owner", async () => {
    const opened = await openOnThatDay();
    expect(await opened.button("Copy by owner").count()).toBe(0);
    const late = ["Ana", "Luis", "", "Ana"].map((owner, index) =>
      task(`T${index}`, `Task ${index}`, ["Radio One", owner, today - 9 + index]),
    );
    await opened.type("Work plan", late);
    await opened.waitFor("4 tasks are late");
    expect(await opened.pane.locator(".card.late").count()).toBe(3);
    await opened.press("Show all 4");
    await opened.waitFor("Task 3");
    expect(await opened.pane.locator(".card.late").count()).toBe(4);
    await opened.press("Copy by owner");
    await opened.waitFor("Copied. Paste it where you need it.");
    expect(await pastedIn(opened)).toBe(
      [
        "4 tasks are late, as of Friday, April 10",
        "",
        "For Ana:",
        "• Task 0 (Radio One): was due on Wednesday, April 1, 9 days late",
        "• Task 3 (Radio One): was due on Saturday, April 4, 6 days late",
        "",
        "For Luis:",
        "• Task 1 (Radio One): was due on Thursday, April 2, 8 days late",
        "",
        "With nobody named:",
        "• Task 2 (Radio One): was due on Friday, April 3, 7 days late",
      ].join("\n"),
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

  test("in an empty planner each next step opens its form, or its sheet where there is none", async () => {
    const opened = await openPlannerPane(browser);
    for (const [step, form] of [
      ["List who could be a partner", "Add a partner"],
      ["Rate the first partner", "Add a rating"],
      ["Write down who does what by when", "Add a task"],
    ] as const) {
      await opened.press(step);
      await opened.pane.getByRole("heading", { name: form }).waitFor();
      await opened.press("‹ Today");
    }
    const kinds = starterCriteria.map(() => [""]);
    await opened.type("Criteria", kinds, { column: 1 });
    await opened.press("Say what you look for");
    await opened.waitForCell("Criteria", 5, 0);
  });

  test("the list of what is late leads to the plan, where it can be changed", async () => {
    const opened = await openOnThatDay();
    await opened.type("Work plan", [task("T1", "Print flyers", ["", "Luis", today - 9])]);
    await opened.press("Mark done or move");
    await opened.press("Mark done");
    await opened.waitFor("“Print flyers” is done.");
  });

  test("says of the four stages how many steps are done, as the first sheet does", async () => {
    const opened = await openPlannerPane(browser, { example: true });
    const bars = await opened.pane.locator(".stages li").allInnerTexts();
    const shown = bars.map((text) => /\d+ of \d+/.exec(text)?.[0]);
    const column = firstColumn + stageColumns.done;
    const onSheet = await Promise.all(
      [0, 1, 2, 3].map((stage) => opened.valueOf(startSheet.name, { row: rows.stages + 2 + stage, column })),
    );
    expect(shown).toEqual(onSheet);
    expect(bars.map((text) => text.trim().split(/\s/)[0])).toEqual([
      "Identify",
      "Establish",
      "Work",
      "Assess",
    ]);
  });

  test("names whom to approach next and why, and opens that partner", async () => {
    const opened = await openPlannerPane(browser);
    await typeRatedCoalition(opened);
    await opened.type("Partners", [["Active"]], { row: 5, column: stageColumn });
    await opened.type("Questions", [["Near Miss", "Same families"]]);
    const card = opened.pane.locator("section", { hasText: "Approach next" });
    await card.getByText("1 of 6 questions answered.").waitFor();
    const text = (await card.innerText()).replace(/\s+/g, " ");
    expect(text).toMatch(/^Approach next Near Miss 2nd of \d+ .*Plan for risks\. No approach plan yet\.$/);
    await card.getByRole("button").click();
    await opened.waitFor("‹ Today");
  });

  test("says which round of the survey is running and who has not answered, and leads to Assess", async () => {
    const opened = await openPlannerPane(browser);
    await opened.type(
      "Partners",
      ["Radio One", "Lions Club", "Elm Clinic", "School"].map((name) => [name]),
    );
    await opened.type("Partners", [["Active"], ["Agreed"], ["Active"], ["Active"]], { column: stageColumn });
    await opened.type("Process survey", [["Spring", today, "Radio One", 4]]);
    await opened.waitFor("Survey: Spring");
    const card = opened.pane.locator("section", { hasText: "Survey: Spring" });
    expect((await card.innerText()).replace(/\s+/g, " ")).toBe(
      "Survey: Spring 1 of 4 organizations answered 25% Waiting for Lions Club, Elm Clinic, and 1 more",
    );
    await card.getByRole("button").click();
    await opened.pane.getByRole("heading", { name: "Themes" }).waitFor();
  });

  test("adds a task and logs a contact from where one is", async () => {
    const opened = await openOnThatDay();
    await opened.press("Add a task");
    await opened.pane.getByLabel(/^Task/).fill("Book the hall");
    await opened.pane.getByLabel(/^Due/).fill("2026-04-08");
    await opened.press("Add task");
    await opened.waitFor("1 task is late");
    await opened.press("Log a contact");
    await opened.pane.getByRole("heading", { name: "Log a contact" }).waitFor();
  });

  test("offers nothing to add in a workbook that a newer version made", async () => {
    const opened = await openOnThatDay();
    expect(await opened.button("Add a task").count()).toBe(1);
    await opened.type("Settings", [[99]], { row: await opened.settingRow("Workbook version"), column: 1 });
    await opened.waitFor("made by a newer version");
    expect(await opened.button("Add a task").count()).toBe(0);
    await opened.openPlace("Assess");
    await opened.pane.getByRole("heading", { name: "Assess" }).waitFor();
    expect(await opened.button("Record an answer").count()).toBe(0);
  });
});
