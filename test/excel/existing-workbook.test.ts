import { setUpWorkbook } from "../../src/app/set-up-workbook";
import type { BookContent } from "../../src/workbench/host/book/book-content";
import type { Book } from "../../src/workbench/host/book/book";
import { createBook } from "../../src/workbench/host/book/create-book";
import { book as bookWith, cellsOf, sheet, table } from "../support/book-content-builder";
import { openExcel, sheetsNamed } from "./open-planner";

const budget = sheet("Budget", {
  cells: cellsOf([
    ["Item", "Cost"],
    ["Posters", 120],
    ["Radio", { formula: "=B2*2", value: 240 }],
  ]),
  tables: [table("Costs", ["Item", "Cost"], { rows: 2 })],
  columnWidths: { 0: 180 },
});
const notes = sheet("Notes", { cells: cellsOf([["Remember the minutes"]]) });

function foreignBook(rest: Partial<BookContent> = {}): BookContent {
  const names = [{ name: "Total", formula: "=Budget!$B$3", visible: true }];
  return bookWith([budget, notes], { names, activeSheet: 1, ...rest });
}

/** What the first two sheets of a book are called. */
function firstSheets(book: Book): string[] {
  const names = book.sheets().map(({ name }) => name);
  return names.slice(0, 2);
}

describe("setting up in somebody's workbook", () => {
  test("leaves their sheets, tables and names as they were, and adds ours behind", async () => {
    const { book, port } = openExcel(createBook(foreignBook()));
    const before = book.content();
    expect(await setUpWorkbook(port, { data: {} })).toEqual([]);
    const after = book.content();
    const theirs = ["Budget", "Notes"];
    expect(sheetsNamed(after, theirs)).toEqual(sheetsNamed(before, theirs));
    expect(after.sheets.map(({ name }) => name).slice(0, 3)).toEqual([...theirs, "Start"]);
    expect(after.names).toEqual(expect.arrayContaining(before.names));
  });

  test("does not mind a name of ours that belongs to one of their sheets", async () => {
    const names = [{ name: "PlannerToday", formula: "=Budget!$B$2", sheet: "Budget", visible: true }];
    const { book, port } = openExcel(createBook(foreignBook({ names })));
    expect(await setUpWorkbook(port, { data: {} })).toEqual([]);
    expect(book.names().filter(({ name }) => name === "PlannerToday")).toHaveLength(2);
  });

  test("keeps a single sheet that holds nothing but a chart", async () => {
    const { book, port, attached } = openExcel(createBook(bookWith([notes])));
    await attached.Excel.run(async (context) => {
      const [cells, sheet] = [
        context.workbook.worksheets.getItem("Notes").getRange("A1:B2"),
        context.workbook.worksheets.getItem("Notes"),
      ];
      sheet.charts.add("ColumnClustered", cells);
      sheet.getRange("A1:B2").clear();
      await context.sync(); // only the chart is left
    });
    expect((await port.readForSetUp()).firstSheetIsEmpty).toBe(false);
    await setUpWorkbook(port, { data: {} });
    expect(firstSheets(book)).toEqual(["Notes", "Start"]);
  });

  test("asks what lies over the cells of the first sheet, which reading otherwise does not", async () => {
    const { port, syncs } = openExcel();
    await port.read();
    const [asked = 0, ...more] = syncs();
    await port.readForSetUp();
    const [askedForSetUp = 0, ...moreForSetUp] = syncs();
    expect([more, moreForSetUp]).toEqual([[], []]);
    expect(askedForSetUp).toBeGreaterThan(asked);
  });

  test("keeps a single sheet that holds something", async () => {
    const { book, port } = openExcel(createBook(bookWith([notes])));
    await setUpWorkbook(port, { data: {} });
    expect(firstSheets(book)).toEqual(["Notes", "Start"]);
  });
});

describe("setting up is refused before anything is written", () => {
  const people = sheet("Contacts", {
    cells: cellsOf([
      ["Name", "Town"],
      ["Fay", "Eastbrook"],
    ]),
    tables: [table("PARTNERLIST", ["Name", "Town"], { rows: 1 })],
  });
  const oneList = sheet("Words", {
    cells: cellsOf([["Yes or no"], ["Yes"]]),
    tables: [table("ListAnswers", ["Yes or no"], { rows: 1 })],
  });

  test.each<[string, BookContent, string, Record<string, string>]>([
    [
      "when somebody's table has a name of ours",
      bookWith([people]),
      "workbook.tableNameTaken",
      { name: "PARTNERLIST", sheet: "Contacts" },
    ],
    [
      "when a table has the name of a list",
      bookWith([oneList]),
      "workbook.tableNameTaken",
      { name: "ListAnswers", sheet: "Words" },
    ],
    [
      "when a sheet has a name of ours in another case",
      bookWith([sheet("work PLAN")]),
      "workbook.sheetNameTaken",
      { name: "work PLAN" },
    ],
    [
      "when a cell has the name of a setting",
      foreignBook({ names: [{ name: "PlannerToday", formula: "=Budget!$B$2", visible: true }] }),
      "workbook.definedNameTaken",
      { name: "PlannerToday" },
    ],
    [
      "when a hidden name is one of ours",
      foreignBook({ names: [{ name: "WorkPlan", formula: "=Budget!$B$2", visible: false }] }),
      "workbook.definedNameTaken",
      { name: "WorkPlan" },
    ],
  ])("%s", async (_case, content, code, params) => {
    const { book, port } = openExcel(createBook(content));
    const before = book.content();
    const refusals = await setUpWorkbook(port, { data: {} });
    expect(refusals.map((issue) => [issue.code, issue.params])).toEqual([[code, params]]);
    expect(book.content()).toEqual(before);
  });
});
