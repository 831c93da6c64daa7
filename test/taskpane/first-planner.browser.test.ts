import type { BrowserContext } from "playwright-core";
import { partnerListTable } from "../../src/workbook/partner-list.table";
import { partnerScoresTable } from "../../src/workbook/partner-scores.table";
import { selectionCriteriaTable } from "../../src/workbook/selection-criteria.table";
import { words } from "../../src/workbook/words";
import { workPlanTable } from "../../src/workbook/work-plan.table";
import { openBrowser } from "../support/kept-browser";
import { openWorkbench, type WorkbenchPage } from "../workbench/page/workbench-page";
import { panePage, type PanePage } from "./pane-page";
import { placeInTable } from "./place-in-table";

let browser: BrowserContext;
let hands: WorkbenchPage;
let pane: PanePage;

beforeAll(async () => {
  browser = await openBrowser();
  hands = await openWorkbench(browser);
  pane = await panePage(hands.page);
}, 120_000);

afterAll(() => browser.close());

/** Types into a cell with the keyboard; the row counts from 1 in the table's body and may be the one below its end. */
async function type(table: Parameters<typeof placeInTable>[1], header: string, row: number, text: string) {
  const { sheet, address } = await placeInTable(hands.page, table, { header, row });
  await hands.typeInto(sheet, address, text);
}

async function valueIn(table: Parameters<typeof placeInTable>[1], header: string, row: number) {
  const { sheet, address } = await placeInTable(hands.page, table, { header, row });
  return (await hands.valuesOf(sheet, address))[0]?.[0];
}

const gate = "Reaches parents of infants";
const organizations = ["Elm Street Clinic", "St. Anne's Parish", "Rotary Club"];

// One story, told in the order in which a coordinator lives it: each part goes on from the one before.
describe("a coordinator's first planner, typed by hand beside the pane", () => {
  test("begins with an empty set-up", async () => {
    await pane.press("Set up workbook");
    await pane.waitFor("List who could be a partner");
  });

  test("lists three partners, one below the other: the table grows", async () => {
    const { organization } = partnerListTable.columns;
    for (const [index, name] of organizations.entries())
      await type(partnerListTable, organization.header, index + 1, name);
    expect(await hands.tableArea(partnerListTable.name)).toMatch(/^A5:[A-Z]+8$/);
    await pane.waitFor("3 partners");
  });

  test("adds a must-have below the criteria: the pane says what will change, and changes it", async () => {
    const { name, kind } = selectionCriteriaTable.columns;
    await type(selectionCriteriaTable, name.header, 8, gate);
    await type(selectionCriteriaTable, kind.header, 8, words.criterionKind.mustHave);
    await pane.waitFor("The criteria changed");
    await pane.waitFor(`New: ${gate}`);
    await pane.press("Update scoring");
    await pane.pane.getByText("The criteria changed").waitFor({ state: "detached" });
  });

  test("rates them: the cells and the pane give the same ranking", async () => {
    const { partner, rater } = partnerScoresTable.columns;
    const ratings = [
      ["Ana", 5, words.answer.yes],
      ["Ana", 3, words.answer.yes],
      ["Ana", 4, words.answer.no],
    ] as const;
    for (const [index, [who, rating, answer]] of ratings.entries()) {
      const row = index + 1;
      await type(partnerScoresTable, partner.header, row, organizations[index] ?? "");
      await type(partnerScoresTable, rater.header, row, who);
      for (const criterion of await wants()) await type(partnerScoresTable, criterion, row, String(rating));
      await type(partnerScoresTable, gate, row, answer);
    }
    await pane.openPlace("Partners");
    await pane.waitFor(`“${gate}” is ${words.answer.no} (Ana)`);
    const { rank, score } = partnerListTable.computed;
    expect([
      await valueIn(partnerListTable, rank.header, 1),
      await valueIn(partnerListTable, rank.header, 2),
    ]).toEqual([1, 2]);
    expect(await valueIn(partnerListTable, score.header, 1)).toBe(100);
    const ranked = pane.pane.locator(".ranking").first().locator("li");
    expect(await ranked.allInnerTexts()).toEqual([
      expect.stringContaining("Elm Street Clinic"),
      expect.stringContaining("St. Anne's Parish"),
    ]);
  }, 120_000);

  test("sees the ranking turn when a rating changes", async () => {
    for (const criterion of await wants()) await type(partnerScoresTable, criterion, 1, "2");
    const first = pane.pane.locator(".ranking").first().locator("li").first();
    await first.filter({ hasText: "St. Anne's Parish" }).waitFor();
    expect(await valueIn(partnerListTable, partnerListTable.computed.rank.header, 1)).toBe(2);
  });

  test("types a task below the plan: it is flagged overdue in its cell and in the pane", async () => {
    const { id, task, owner, due } = workPlanTable.columns;
    for (const [index, [name, day]] of [
      ["Book the hall", "2020-01-06"],
      ["Print flyers", "2020-01-08"],
    ].entries()) {
      await type(workPlanTable, id.header, index + 1, `T${index + 1}`);
      await type(workPlanTable, task.header, index + 1, name ?? "");
      await type(workPlanTable, owner.header, index + 1, "Ben");
      await type(workPlanTable, due.header, index + 1, day ?? "");
    }
    expect(await valueIn(workPlanTable, workPlanTable.computed.state.header, 2)).toBe(
      words.taskState.overdue,
    );
    await pane.openPlace("Today");
    await pane.waitFor("2 tasks are late");
    expect(await pane.text()).toContain("Ben");
  });

  test("types something that does not add up: the pane names it and takes one to the cell", async () => {
    const { due } = workPlanTable.columns;
    await type(workPlanTable, due.header, 2, "next week");
    await pane.openPlace("Check");
    await pane.waitFor("next week");
    await hands.goTo("Start", "A1");
    await pane.press("Go to cell");
    await hands.page.waitForFunction(
      (sheet) => window.workbench.book.sheet(window.workbench.book.selection().sheetId).name === sheet,
      workPlanTable.sheet,
    );
    const { address } = await placeInTable(hands.page, workPlanTable, { header: due.header, row: 2 });
    await hands.shows(address);
  });

  test("has asked no other host for anything, and nothing went wrong on the way", () => {
    expect(hands.foreignRequests).toEqual([]);
    expect(hands.consoleErrors).toEqual([]);
  });
});

/** The headers of what is rated from 1 to 5. */
async function wants(): Promise<string[]> {
  const { name, kind } = selectionCriteriaTable.columns;
  const rows = Array.from({ length: 8 }, (_, index) => index + 1);
  const found = await Promise.all(
    rows.map(async (row) => ({
      name: String(await valueIn(selectionCriteriaTable, name.header, row)),
      kind: await valueIn(selectionCriteriaTable, kind.header, row),
    })),
  );
  return found
    .filter((criterion) => criterion.kind === words.criterionKind.want)
    .map((criterion) => criterion.name);
}
