import type { BrowserContext } from "playwright-core";
import { plannerSettingsTable, settings } from "../../src/workbook/planner-settings.table";
import { partnerScoresTable } from "../../src/workbook/partner-scores.table";
import { workPlanTable } from "../../src/workbook/work-plan.table";
import { openBrowser } from "../support/kept-browser";
import { violations } from "./axe-violations";
import { openPlannerPane, type CellAt, type PanePage, type Typed } from "./pane-page";

let browser: BrowserContext;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const score = 75;
const scoreColumn = 11;
const dueColumn = Object.keys(workPlanTable.columns).indexOf("due");
const scoreCell: CellAt = { row: 5, column: scoreColumn };
const dueCell: CellAt = { row: 5, column: dueColumn };

async function typeInto({ type }: PanePage, sheet: string, at: CellAt, typed: Typed): Promise<void> {
  await type(sheet, [[typed]], at);
}

/** A planner with one partner, rated 4 of 5 on everything, and one task; then somebody typed over the score. */
async function typedOver(): Promise<PanePage> {
  const opened = await openPlannerPane(browser);
  await opened.type("Partners", [["Lions Club"]]);
  await opened.type(partnerScoresTable.sheet, [
    ["Lions Club", "Ana", 46_000, ...Array.from({ length: 7 }, () => 4)],
  ]);
  await opened.type(workPlanTable.sheet, [["T1", null, "Call", "Lions Club"]]);
  await typeInto(opened, partnerScoresTable.sheet, scoreCell, 12);
  await opened.openPlace("Check");
  await opened.waitFor("12 was typed over a formula");
  return opened;
}

const mendOf = ({ pane }: PanePage, text: string) => pane.locator("li.issue", { hasText: text });

describe("mending in the pane", () => {
  test("shows a typed-over formula before and after, and brings it back when asked to", async () => {
    const opened = await typedOver();
    const card = mendOf(opened, "typed over a formula");
    await card.getByRole("button", { name: "Mend Scores, row 6, Score" }).click();
    await card.getByText("the formula again (shows 75.0)").waitFor();
    expect((await card.locator(".change").innerText()).replace(/\s+/g, " ")).toContain("12 →");
    expect(await opened.valueOf(partnerScoresTable.sheet, scoreCell)).toBe(12);
    expect(await violations(opened.pane)).toEqual([]);
    await card.getByRole("button", { name: "Mend it" }).click();
    await opened.waitFor("Scores, row 6, Score: 12 became the formula again");
    expect(await opened.valueOf(partnerScoresTable.sheet, scoreCell)).toBe(score);
    await opened.waitFor("All is in order.");
  });

  test("leaves everything as it is when that is chosen", async () => {
    const opened = await typedOver();
    const card = mendOf(opened, "typed over a formula");
    await card.getByRole("button", { name: "Mend Scores" }).click();
    await card.getByRole("button", { name: "Leave it" }).click();
    await card.locator(".change").waitFor({ state: "detached" });
    expect(await opened.valueOf(partnerScoresTable.sheet, scoreCell)).toBe(12);
  });

  test("lists all that can be mended and does it at once", async () => {
    const opened = await typedOver();
    await typeInto(opened, workPlanTable.sheet, dueCell, "'10 Apr 2026");
    await opened.press("Mend 2 things…");
    await opened.waitFor("2 things will be mended");
    const lines = await opened.pane.locator(".mend-list li").allInnerTexts();
    expect(lines.map((line) => line.replace(/\s+/g, " "))).toEqual([
      expect.stringContaining("Scores, row 6, Score"),
      expect.stringMatching(/Work plan, row 6, Due.*“10 Apr 2026”.*the date Apr 10, 2026/),
    ]);
    expect(await violations(opened.pane)).toEqual([]);
    await opened.press("Mend all");
    await opened.waitFor("2 things were mended in Scores and Work plan.");
    expect(await opened.valueOf(partnerScoresTable.sheet, scoreCell)).toBe(score);
    expect(await opened.valueOf(workPlanTable.sheet, dueCell)).toBe(46_122);
  });

  test("writes nothing when somebody changed one of the cells meanwhile, and shows the new list", async () => {
    const opened = await typedOver();
    await typeInto(opened, workPlanTable.sheet, dueCell, "'10 Apr 2026");
    await opened.press("Mend 2 things…");
    await opened.waitFor("the date Apr 10, 2026");
    await typeInto(opened, workPlanTable.sheet, dueCell, "'11 Apr 2026");
    await opened.press("Mend all");
    await opened.waitFor("somebody changed this cell meanwhile from 10 Apr 2026 to 11 Apr 2026");
    await opened.waitFor("the date Apr 11, 2026");
    expect(await opened.valueOf(partnerScoresTable.sheet, scoreCell)).toBe(12);
    expect(await opened.valueOf(workPlanTable.sheet, dueCell)).toBe("11 Apr 2026");
  });

  test("offers nothing in a workbook that a newer version made", async () => {
    const opened = await typedOver();
    const row = await opened.settingRow(settings.schemaVersion.setting);
    await typeInto(opened, plannerSettingsTable.sheet, { row, column: 1 }, 99);
    await opened.waitFor("made by a newer version");
    expect(await opened.pane.getByRole("button", { name: /Mend/ }).count()).toBe(0);
  });

  test("shows a typed text as it is, however odd, and how its spaces differ", async () => {
    const opened = await openPlannerPane(browser);
    const name = "<b>Lions</b> Club";
    await opened.type("Partners", [[name]]);
    await opened.type(workPlanTable.sheet, [["T1", null, "Call", "<b>Lions</b>  Club"]]);
    await opened.openPlace("Check");
    await opened.pane.getByRole("button", { name: "Mend Work plan, row 6, Partner" }).click();
    const change = opened.pane.locator(".change");
    expect(await change.locator(".before").innerText()).toBe("“<b>Lions</b>  Club”");
    expect(await change.locator(".after").innerText()).toBe("“<b>Lions</b> Club”");
    expect(await change.locator("b").count()).toBe(0);
  });
});
