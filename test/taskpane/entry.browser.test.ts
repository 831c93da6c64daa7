import type { BrowserContext } from "playwright-core";
import { contactLogTable } from "../../src/workbook/contact-log.table";
import { guideTips } from "../../src/workbook/guide-tips";
import { partnerListTable } from "../../src/workbook/partner-list.table";
import { partnerScoresTable } from "../../src/workbook/partner-scores.table";
import { processAnswersTable } from "../../src/workbook/process-answers.table";
import { starterCriteria } from "../../src/workbook/starter-criteria";
import { workPlanTable } from "../../src/workbook/work-plan.table";
import { openBrowser } from "../support/kept-browser";
import { choose, field, focusedLabel, openForm, rowIn } from "./entry-form";
import { openPlannerPane } from "./pane-page";

let browser: BrowserContext;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const mission = starterCriteria[0];

describe("a form adds a row to its sheet:", () => {
  test("a partner, whose name is asked for first; Enter adds it", async () => {
    const pane = await openPlannerPane(browser);
    await pane.openPlace("Partners");
    await pane.press("Add a partner");
    await pane.waitFor("Only the name is needed");
    expect(await focusedLabel(pane)).toContain(partnerListTable.columns.organization.header);
    await pane.page.keyboard.type("=1+1 Lions Club");
    await field(pane, partnerListTable.columns.email.header).fill("lions@example.org");
    await pane.page.keyboard.press("Enter");
    await pane.waitFor("=1+1 Lions Club was added to Partners, row 6");
    expect(await rowIn(pane, partnerListTable, 1)).toMatchObject({
      Organization: "=1+1 Lions Club",
      Email: "lions@example.org",
      Stage: "Identified",
      Rank: "",
    });
    await pane.waitFor("Ranking");
    expect(await focusedLabel(pane)).toBe("Ranking");
  });

  test("a task, which gets its ID", async () => {
    const pane = await openForm(browser, "task");
    await pane.page.keyboard.type("Book the hall");
    await field(pane, workPlanTable.columns.due.header).fill("2026-04-20");
    await pane.press("Add task");
    await pane.waitFor("T1 was added to Work plan, row 6");
    expect(await rowIn(pane, workPlanTable, 1)).toMatchObject({
      ID: "T1",
      Task: "Book the hall",
      Due: 46_132,
      Status: "Not started",
    });
  });

  test("a contact, with today filled in", async () => {
    const pane = await openForm(browser, "contact", ["Radio"]);
    expect(await field(pane, contactLogTable.columns.date.header).inputValue()).toMatch(/^\d{4}-\d\d-\d\d$/);
    await field(pane, "Partner").selectOption("Radio");
    await field(pane, contactLogTable.columns.said.header).fill("They lend us the hall.");
    await field(pane, contactLogTable.columns.accomplishment.header).selectOption("Yes");
    await pane.press("Add to log");
    await pane.waitFor("was added to Contact log, row 6");
    expect(await rowIn(pane, contactLogTable, 1)).toMatchObject({
      Partner: "Radio",
      "What was said or agreed": "They lend us the hall.",
      "Joint accomplishment": "Yes",
    });
  });

  test("an answer to the survey, of which only some statements were answered", async () => {
    const pane = await openForm(browser, "answer", ["Radio"]);
    await field(pane, processAnswersTable.columns.organization.header).selectOption("Radio");
    const [first, second] = guideTips.creative.statements;
    await field(pane, processAnswersTable.columns.round.header).fill("Spring");
    await choose(pane, first, "4");
    await choose(pane, second, "Don't know");
    await pane.waitFor("2 of 18");
    await pane.press("Add answer");
    await pane.waitFor("Radio’s answer to Spring was added to Process survey, row 6");
    expect(await rowIn(pane, processAnswersTable, 1)).toMatchObject({
      Round: "Spring",
      [first]: 4,
      [second]: "Don't know",
      Answers: 2,
    });
  });
});

describe("a form that cannot be added", () => {
  test("says what is missing, leads there, and writes nothing", async () => {
    const pane = await openForm(browser, "rating", ["Radio"]);
    const before = await rowIn(pane, partnerScoresTable, 1);
    await field(pane, "Rater").fill("Ana");
    await choose(pane, mission.name, "5");
    await pane.press("Add rating");
    await pane.waitFor("Partner is needed.");
    expect(await focusedLabel(pane)).toContain("Partner");
    expect(await rowIn(pane, partnerScoresTable, 1)).toEqual(before);
    await field(pane, "Partner").selectOption("Radio");
    expect(await pane.text()).not.toContain("Partner is needed.");
    await pane.press("Add rating");
    await pane.waitFor("Radio was added to Scores");
    expect(await rowIn(pane, partnerScoresTable, 1)).toMatchObject({ Rater: "Ana", [mission.name]: 5 });
  });

  test("because the name is listed already keeps what was typed", async () => {
    const pane = await openPlannerPane(browser);
    await pane.type("Partners", [["Radio"]]);
    await pane.openPlace("Partners");
    await pane.press("Add a partner");
    await field(pane, "Organization").fill("RADIO");
    await field(pane, "Notes").fill("Reaches everybody.");
    await pane.press("Add partner");
    await pane.waitFor("RADIO stands here already");
    await pane.waitFor("This organization is listed already.");
    expect(await focusedLabel(pane)).toContain("Organization");
    expect(await field(pane, "Notes").inputValue()).toBe("Reaches everybody.");
    expect(await rowIn(pane, partnerListTable, 2)).toEqual({});
  });

  test("for want of a partner offers to add one, and goes on with what was typed", async () => {
    const pane = await openForm(browser, "contact");
    await field(pane, contactLogTable.columns.who.header).fill("Ana");
    await pane.waitFor("No partner is listed yet.");
    await pane.press("Add a partner");
    await field(pane, "Organization").fill("Radio");
    await pane.press("Add partner");
    await pane.waitFor("Radio was added to Partners");
    await field(pane, "Partner").selectOption("Radio");
    expect(await field(pane, contactLogTable.columns.who.header).inputValue()).toBe("Ana");
  });
});

describe("what is typed into a form", () => {
  test("stays when a colleague changes the lists meanwhile, and so does the focus", async () => {
    const pane = await openForm(browser, "rating", ["Radio"]);
    await field(pane, "Partner").selectOption("Radio");
    await choose(pane, mission.name, "2");
    await field(pane, "Rater").fill("Ana Mo");
    await pane.page.evaluate((name) => {
      const { book } = window.workbench;
      const { id, sheetId, area } = book.tables().find((table) => table.name === name)!;
      book.batch({ name: "Colleague" }, () => {
        book.write(sheetId, { ...area, row: area.row + 2, rowCount: 1, columnCount: 1 }, [["A first one"]]);
        book.sortTable(id, [{ position: 0, ascending: true }]);
      });
    }, partnerListTable.name);
    await pane.pane.locator("option", { hasText: "A first one" }).waitFor({ state: "attached" });
    expect(await field(pane, "Partner").inputValue()).toBe("Radio");
    expect(await field(pane, "Rater").inputValue()).toBe("Ana Mo");
    expect(await pane.pane.getByRole("radio", { name: "2", exact: true }).first().isChecked()).toBe(true);
    expect(await focusedLabel(pane)).toContain("Rater");
  });

  test("does not go by Escape or by another tab without being asked about", async () => {
    const pane = await openForm(browser, "task");
    await pane.page.keyboard.type("Book the hall");
    await pane.page.keyboard.press("Escape");
    await pane.waitFor("Leave without saving this?");
    expect(await focusedLabel(pane)).toBe("Go on with the form");
    await pane.page.keyboard.press("Escape");
    expect(await focusedLabel(pane)).toContain("Task");
    await pane.openPlace("Partners");
    await pane.waitFor("Leave without saving this?");
    expect(await pane.pane.getByRole("tab", { selected: true }).innerText()).toContain("Today");
    await pane.press("Go on with the form");
    expect(await field(pane, "Task").inputValue()).toBe("Book the hall");
    await pane.openPlace("Partners");
    await pane.press("Discard it");
    await pane.waitFor("Ranking");
    expect(await rowIn(pane, workPlanTable, 1)).not.toMatchObject({ Task: "Book the hall" });
  });

  test("is not asked about when nothing was", async () => {
    const pane = await openForm(browser, "task");
    await pane.page.keyboard.press("Escape");
    await pane.pane.locator("form").waitFor({ state: "detached" });
  });
});
