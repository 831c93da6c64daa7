import type { BrowserContext } from "playwright-core";
import { partnerListTable } from "../../../src/workbook/partner-list.table";
import { processAnswersTable } from "../../../src/workbook/process-answers.table";
import { openBrowser } from "../../support/kept-browser";
import { savedPlanner } from "../../support/saved-planner";
import { notedContents, type NotedContents } from "./noted-contents";
import { openWorkbench, type WorkbenchPage } from "./workbench-page";

const partners = partnerListTable;
const answers = processAnswersTable;

let browser: BrowserContext;
let hands: WorkbenchPage;
let contents: NotedContents;

// One empty planner; each test leaves it as it was, by undoing what it did.
beforeAll(async () => {
  browser = await openBrowser();
  hands = await openWorkbench(browser, { book: await savedPlanner() });
  contents = notedContents(hands.page);
});
afterAll(() => browser.close());

afterEach(() => {
  expect(hands.consoleErrors).toEqual([]);
});

const eightPartners = Array.from({ length: 8 }, (_none, at) => [
  `Partner ${at + 1}`,
  "Ana Ortiz",
  `0800${555_014 + at}`,
  `ana${at}@example.org`,
  "Health",
  "Clinic",
]);

function tableOf(rows: readonly (readonly string[])[]): string {
  const lines = rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join("")}</tr>`);
  return `<html><body><table>${lines.join("")}</table></body></html>`;
}

function linesOf(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => row.join("\t")).join("\n");
}

/** Does something; it must be one step to undo and to do again. */
async function inOneStep(gesture: () => Promise<void>): Promise<{ undo: () => Promise<void> }> {
  const before = await contents.note();
  await gesture();
  const after = await contents.note();
  expect(await contents.differences(before, after)).not.toEqual([]);
  await hands.keys("Control+z");
  expect(await contents.differences(before, await contents.note())).toEqual([]);
  await hands.keys("Control+y");
  expect(await contents.differences(after, await contents.note())).toEqual([]);
  return {
    undo: async () => {
      await hands.keys("Control+z");
      expect(await contents.differences(before, await contents.note())).toEqual([]);
    },
  };
}

test.each([
  ["a spreadsheet", { text: linesOf(eightPartners), html: tableOf(eightPartners) }],
  ["a text file", { text: linesOf(eightPartners) }],
])(
  "a list of eight partners from %s fills an empty planner, over its frozen column",
  async (_from, copied) => {
    await hands.copyElsewhere(copied);
    const { undo } = await inOneStep(() => hands.pasteAt(partners.sheet, "A6"));
    expect(await hands.tableArea(partners.name)).toMatch(/^A5:[A-Z]+13$/);
    expect((await hands.valuesOf(partners.sheet, "A6:B13")).map(([name]) => name)).toEqual(
      eightPartners.map(([name]) => name),
    );
    const ratings = await hands.columnOf(partners.name, partners.computed.ratings.header);
    expect((await hands.valuesOf(partners.sheet, `${ratings}6:${ratings}13`)).flat()).toEqual(
      Array(8).fill(0),
    );
    await undo();
  },
);

test("ten answers of a survey come into their table, and two more below them", async () => {
  const forms = Array.from({ length: 12 }, (_none, at) => ["2026-1", "4/10/2026", "", String((at % 5) + 1)]);
  await hands.copyElsewhere({ text: linesOf(forms.slice(0, 10)) });
  const first = await inOneStep(() => hands.pasteAt(answers.sheet, "A6"));
  expect(await hands.tableArea(answers.name)).toMatch(/^A5:[A-Z]+15$/);
  await hands.copyElsewhere({ text: linesOf(forms.slice(10)), html: tableOf(forms.slice(10)) });
  const second = await inOneStep(() => hands.pasteAt(answers.sheet, "A16"));
  expect(await hands.tableArea(answers.name)).toMatch(/^A5:[A-Z]+17$/);
  const count = await hands.columnOf(answers.name, answers.computed.answers.header);
  expect((await hands.valuesOf(answers.sheet, `${count}6:${count}17`)).flat()).toEqual(Array(12).fill(1));
  await second.undo();
  await first.undo();
});

test("a paste across the right edge of a table widens it, and one with something beside it does not", async () => {
  const before = await hands.tableArea(partners.name);
  const last = /:([A-Z]+)/.exec(before)?.[1] ?? "";
  const next = String.fromCharCode(last.charCodeAt(0) + 1);
  await hands.copyElsewhere({ text: "a\tb" });
  const { undo } = await inOneStep(() => hands.pasteAt(partners.sheet, `${last}6`));
  expect(await hands.tableArea(partners.name)).toBe(`A5:${next}6`);
  await undo();
});

test("a mail with a table between its lines, cells over two rows, and markup is read as cells of text", async () => {
  const html = `<p>Dear all,</p><p>see <b>below</b>:</p>
    <table><tr><th>Who</th><th>Phone</th></tr>
    <tr><td rowspan="2">Elm St.<br>Back door</td><td style="mso-number-format:'\\@'">0800555014</td></tr>
    <tr><td>&lt;img src=x onerror="document.title='run'"&gt;<script>document.title = "run";</script></td></tr></table>
    <div>Ana</div>`;
  await hands.copyElsewhere({ text: "not this", html });
  const { undo } = await inOneStep(() => hands.pasteAt("Start", "Z20"));
  expect(await hands.valuesOf("Start", "Z20:AA25")).toEqual([
    ["Dear all,", null],
    ["see below:", null],
    ["Who", "Phone"],
    ["Elm St.\nBack door", "0800555014"],
    [null, `<img src=x onerror="document.title='run'">`],
    ["Ana", null],
  ]);
  expect(await hands.page.title()).not.toBe("run");
  await undo();
});

test("dragging the corner of a cell past the end of a table makes it grow", async () => {
  await hands.typeInto(partners.sheet, "A6", "Partner 1");
  // The first column is frozen; the others are scrolled away.
  await hands.goTo(partners.sheet, "T6");
  await hands.goTo(partners.sheet, "A6");
  const { undo } = await inOneStep(() => hands.drag("A9"));
  expect(await hands.tableArea(partners.name)).toMatch(/:[A-Z]+9$/);
  expect((await hands.valuesOf(partners.sheet, "A6:A9")).flat()).toEqual([
    "Partner 1",
    "Partner 2",
    "Partner 3",
    "Partner 4",
  ]);
  await undo();
  await hands.keys("Control+z");
});

test("cells that are cut out of a table with the keyboard leave blanks, and can be pasted below it", async () => {
  await hands.copyElsewhere({ text: linesOf(eightPartners) });
  await hands.pasteAt(partners.sheet, "A6");
  await hands.goTo(partners.sheet, "A6:B6");
  const { undo } = await inOneStep(async () => {
    await hands.goTo(partners.sheet, "A6:B6");
    await hands.keys("Control+x");
    await hands.pasteAt(partners.sheet, "A14");
  });
  expect(await hands.valuesOf(partners.sheet, "A6:B6")).toEqual([[null, null]]);
  expect(await hands.valuesOf(partners.sheet, "A14")).toEqual([["Partner 1"]]);
  expect(await hands.tableArea(partners.name)).toMatch(/:[A-Z]+14$/);
  await undo();
  await hands.goTo(partners.sheet, "A6:B7");
  await (await inOneStep(() => hands.keys("Delete"))).undo();
  await hands.keys("Control+z");
});
