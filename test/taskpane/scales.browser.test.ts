import type { BrowserContext } from "playwright-core";
import { guideTips } from "../../src/workbook/guide-tips";
import { partnerScoresTable } from "../../src/workbook/partner-scores.table";
import { processAnswersTable } from "../../src/workbook/process-answers.table";
import { starterCriteria } from "../../src/workbook/starter-criteria";
import { openBrowser } from "../support/kept-browser";
import { choose, field, focusedLabel, focusedScale, openForm, rowIn } from "./entry-form";

let browser: BrowserContext;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const mission = starterCriteria[0];

describe("on the scales of a form", () => {
  test("a rating, with what the ratings look like; and next, the partner that is not rated yet", async () => {
    const pane = await openForm(browser, "rating", ["Lions Club", "Radio"]);
    await field(pane, "Partner").selectOption("Lions Club");
    await field(pane, "Rater").fill("Ana");
    expect(await pane.text()).toContain(`1: ${mission.looksLike1}`);
    await choose(pane, mission.name, "4.5");
    await pane.press("Add and next");
    await pane.waitFor("Lions Club was added to Scores, row 6. Next: Radio.");
    expect(await rowIn(pane, partnerScoresTable, 1)).toMatchObject({
      Partner: "Lions Club",
      Rater: "Ana",
      [mission.name]: 4.5,
    });
    expect(await field(pane, "Partner").inputValue()).toBe("Radio");
    expect(await field(pane, "Rater").inputValue()).toBe("Ana");
    expect(await focusedScale(pane)).toBe(mission.name);
    await pane.press("Add rating");
    await pane.waitFor("Choose at least one.");
    await choose(pane, mission.name, "2");
    await pane.press("Add rating");
    await pane.waitFor("A rating of Radio was added to Scores, row 7");
    const second = await rowIn(pane, partnerScoresTable, 2);
    expect(Object.keys(second)).not.toContain(starterCriteria[1].name);
  });

  test("three ratings in a row, typed as numbers one after the other", async () => {
    const pane = await openForm(browser, "rating", ["Lions Club", "Radio", "School"]);
    const { keyboard } = pane.page;
    await field(pane, "Partner").selectOption("Lions Club");
    await field(pane, "Rater").fill("Ana");
    await keyboard.press("Tab");
    const typed = ["5434.552-", "1111111", "3,4.0,2.5 333-4.5"];
    const ratings = [
      [5, 4, 3, 4.5, 5, 2, undefined],
      [1, 1, 1, 1, 1, 1, 1],
      [3, 4, 2.5, 3, 3, 3, undefined],
    ];
    for (const [at, keys] of typed.entries()) {
      await keyboard.type(keys);
      expect(await focusedLabel(pane)).toBe("Add and next");
      await keyboard.press("Enter");
      await pane.waitFor(`was added to Scores, row ${at + 6}`);
      const row = await rowIn(pane, partnerScoresTable, at + 1);
      expect(starterCriteria.map(({ name }) => row[name])).toEqual(ratings[at]);
    }
    await pane.waitFor("Ana has rated every partner on the list.");
    await pane.pane.locator("form").waitFor({ state: "detached" });
  });

  test("an answer, typed as one row of numbers", async () => {
    const pane = await openForm(browser, "answer", ["Radio"]);
    const { keyboard } = pane.page;
    await field(pane, processAnswersTable.columns.organization.header).selectOption("Radio");
    await keyboard.press("Tab");
    await keyboard.type("4 3 5 4 d 2 3 4 4 5 5 - 3 2 4 4 3 15");
    await pane.waitFor("17 of 18");
    expect(await focusedLabel(pane)).toBe("Add and next");
    await keyboard.press("Enter");
    await pane.waitFor("Radio’s answer to");
    const row = await rowIn(pane, processAnswersTable, 1);
    const answers = Object.values(guideTips).flatMap(({ statements }) => statements.map((one) => row[one]));
    expect(answers).toEqual([4, 3, 5, 4, "Don't know", 2, 3, 4, 4, 5, 5, undefined, 3, 2, 4, 4, 3, 1]);
  });

  test("a rating with a number that is not on the scale, only once somebody looked at it", async () => {
    const pane = await openForm(browser, "rating", ["Radio"]);
    const { keyboard } = pane.page;
    await field(pane, "Partner").selectOption("Radio");
    await field(pane, "Rater").fill("Ana");
    await keyboard.press("Tab");
    await keyboard.type("46.5333");
    await pane.waitFor("not one of the choices, so it was left out");
    await keyboard.type("33");
    await pane.waitFor("6 of 7");
    const before = await rowIn(pane, partnerScoresTable, 1);
    await keyboard.press("Enter");
    await pane.pane.waitForFunction(() => document.activeElement?.closest(".steps"));
    expect(await focusedScale(pane)).toBe(starterCriteria[1].name);
    expect(await rowIn(pane, partnerScoresTable, 1)).toEqual(before);
    await keyboard.type("-");
    expect(await pane.text()).not.toContain("not one of the choices");
    await pane.press("Add rating");
    await pane.waitFor("A rating of Radio was added");
    const added = await rowIn(pane, partnerScoresTable, 1);
    expect(starterCriteria.map(({ name }) => added[name])).toEqual([4, undefined, 3, 3, 3, 3, 3]);
  });
});

describe("changing a rating:", () => {
  test("a rating that is there already is changed instead, with what was chosen by then", async () => {
    const pane = await openForm(browser, "rating", ["Radio"]);
    await pane.type("Scores", [["Radio", "Ana", null, 2, 4.2]]);
    await choose(pane, starterCriteria[2].name, "5");
    await field(pane, "Partner").selectOption("Radio");
    await field(pane, "Rater").fill("ANA");
    await pane.waitFor("This person has rated the partner already.");
    await pane.press("Change that rating");
    await pane.waitFor("What Ana thinks of Radio.");
    expect(await focusedScale(pane)).toBe(starterCriteria[3].name);
    await choose(pane, mission.name, "3");
    await pane.press("Save rating");
    await pane.waitFor("Ana’s rating of Radio was changed.");
    expect(await rowIn(pane, partnerScoresTable, 1)).toMatchObject({
      Rater: "Ana",
      [mission.name]: 3,
      [starterCriteria[1].name]: 4.2,
      [starterCriteria[2].name]: 5,
    });
    expect(await rowIn(pane, partnerScoresTable, 2)).toEqual({});
  });

  test("a rating that a colleague changed meanwhile is not written over unseen", async () => {
    const pane = await openForm(browser, "rating", ["Radio"]);
    await pane.type("Scores", [["Radio", "Ana", null, 2, 4]]);
    await field(pane, "Partner").selectOption("Radio");
    await field(pane, "Rater").fill("Ana");
    await pane.press("Change that rating");
    await pane.waitFor("What Ana thinks of Radio.");
    await choose(pane, mission.name, "3");
    await pane.page.evaluate((name) => {
      const { book } = window.workbench;
      const { sheetId, area } = book.tables().find((table) => table.name === name)!;
      const cell = { ...area, row: area.row + 1, column: area.column + 3, rowCount: 1, columnCount: 2 };
      book.batch({ name: "Colleague" }, () => book.write(sheetId, cell, [[5, 1]]));
    }, partnerScoresTable.name);
    await pane.press("Save rating");
    await pane.waitFor(`Scores, row 6, ${mission.name}: somebody changed this cell meanwhile from 2 to 5`);
    expect(await rowIn(pane, partnerScoresTable, 1)).toMatchObject({ [mission.name]: 5 });
    await pane.press("Save rating");
    await pane.waitFor("Ana’s rating of Radio was changed.");
    expect(await rowIn(pane, partnerScoresTable, 1)).toMatchObject({
      [mission.name]: 3,
      [starterCriteria[1].name]: 1,
    });
  });
});
