import { appendRows } from "../../src/app/append-rows";
import { HostError } from "../../src/app/host-error";
import { setUpWorkbook } from "../../src/app/set-up-workbook";
import { updateRow } from "../../src/app/update-row";
import { settings } from "../../src/workbook/planner-settings.table";
import { oneCell, type OneCell } from "../support/one-cell";
import { openBook } from "../../src/cli/open-book";
import type { Book } from "../../src/workbench/host/book/book";
import type { BookContent } from "../../src/workbench/host/book/book-content";
import { createBook } from "../../src/workbench/host/book/create-book";
import { plannerContent, reportAfter, tableNamed } from "./opened-planner";

let content: BookContent;
beforeAll(async () => {
  content = await plannerContent();
});

async function issuesAfter(change: (book: Book) => void, from = content) {
  const { issues } = await reportAfter(from, change);
  return issues.map(({ code, table, row, column }) => ({ code, table, row, column }));
}

function deleteColumn(book: Book, name: string, header: string): void {
  const table = tableNamed(book, name);
  const column = table.columns.find((one) => one.name === header);
  book.deleteTableColumn(table.id, column?.id ?? "");
}

describe("the report names", () => {
  test("a table that was deleted", async () => {
    const found = await issuesAfter((book) => book.deleteTable(tableNamed(book, "WorkPlan").id));
    expect(found).toContainEqual({
      code: "workbook.missingTable",
      table: "WorkPlan",
      row: null,
      column: null,
    });
  });

  test("a partner list that was deleted, and not every row that names a partner", async () => {
    const found = await issuesAfter((book) => book.deleteTable(tableNamed(book, "PartnerList").id));
    expect(found.map(({ code, table }) => [code, table])).toEqual([["workbook.missingTable", "PartnerList"]]);
  });

  test("a table that became plain cells", async () => {
    const found = await issuesAfter((book) => book.convertTableToRange(tableNamed(book, "PartnerScores").id));
    expect(found).toContainEqual({
      code: "workbook.missingTable",
      table: "PartnerScores",
      row: null,
      column: null,
    });
  });

  test.each([
    [99, "workbook.newerSchema"],
    [1, "workbook.olderSchema"],
  ])("a workbook of another version, %i", async (version, code) => {
    const found = await issuesAfter((book) => {
      const { sheetId, area } = tableNamed(book, "PlannerSettings");
      const rows = Array.from({ length: area.rowCount - 1 }, (_, index) => area.row + 1 + index);
      const row = rows.find((one) => book.value(sheetId, one, 0) === settings.schemaVersion.setting) ?? 0;
      book.write(sheetId, { row, column: 1, rowCount: 1, columnCount: 1 }, [[version]]);
    });
    expect(found).toEqual([{ code, table: null, row: null, column: null }]);
  });

  test.each([
    ["a column that people fill", "WorkPlan", "Due"],
    ["the first column", "PartnerList", "Organization"],
    ["a computed column", "PartnerScores", "Gate"],
  ])("%s that is missing", async (_case, table, column) => {
    const found = await issuesAfter((book) => deleteColumn(book, table, column));
    expect(found).toContainEqual({ code: "workbook.missingColumn", table, row: null, column });
  });

  test("a header that comes twice", async () => {
    const doubled = JSON.parse(JSON.stringify(content)) as BookContent;
    const plan = doubled.sheets.flatMap(({ tables }) => tables).find(({ name }) => name === "WorkPlan");
    const sheet = doubled.sheets.find(({ tables }) => tables.some(({ name }) => name === "WorkPlan"));
    const position = plan?.columns.findIndex(({ name }) => name === "Notes") ?? -1;
    plan!.columns[position]!.name = "Owner";
    const header = sheet?.cells.find(({ row, value }) => row === plan?.area.row && value === "Notes");
    header!.value = "Owner";
    const found = await issuesAfter(() => undefined, doubled);
    expect(found).toContainEqual({
      code: "workbook.doubledColumn",
      table: "WorkPlan",
      row: null,
      column: "Owner",
    });
    expect(found).toContainEqual({
      code: "workbook.missingColumn",
      table: "WorkPlan",
      row: null,
      column: "Notes",
    });
  });

  test("that an empty workbook is not set up, and reports nothing else", async () => {
    const report = await reportAfter(createBook().content(), () => undefined);
    expect(report).toMatchObject({ partners: [], tasks: [] });
    expect(report.issues).toMatchObject([
      { code: "workbook.notSetUp", table: null, row: null, column: null },
    ]);
  });

  test("the same about a workbook whose sheets are all protected", async () => {
    const found = await issuesAfter((book) => {
      for (const { id } of book.sheets()) book.protect(id, { options: {} });
    });
    expect(found).toEqual([]);
  });
});

describe("a protected sheet", () => {
  const update: OneCell = {
    table: "WorkPlan",
    row: 1,
    rowKey: "T1",
    header: "Status",
    seen: "In progress",
    value: "Done",
  };

  async function refused(act: (opened: ReturnType<typeof openBook>) => Promise<unknown>): Promise<unknown> {
    const opened = openBook(content);
    const { book, close } = opened;
    book.protect(tableNamed(book, "WorkPlan").sheetId, { options: {} });
    const before = book.content();
    const error = await act(opened).then(
      () => null,
      (thrown: unknown) => thrown,
    );
    expect(book.content()).toEqual(before);
    close();
    return error;
  }

  test.each<[string, (opened: ReturnType<typeof openBook>) => Promise<unknown>]>([
    ["a changed cell", ({ port }) => updateRow(port, oneCell(update))],
    ["new rows", ({ port }) => appendRows(port, { table: "WorkPlan", rows: [{ ID: "T5", Task: "Call" }] })],
  ])("refuses %s, and nothing changes", async (_case, act) => {
    const error = await refused(act);
    expect(error).toBeInstanceOf(HostError);
    expect(error).toMatchObject({
      code: "protectedSheet",
      message: expect.stringContaining("Unprotect it") as string,
    });
  });
});

describe("set-up", () => {
  test("refuses a workbook that has the planner already, and changes nothing", async () => {
    const { book, port, close } = openBook(content);
    const before = book.content();
    expect(await setUpWorkbook(port, { data: {} })).toMatchObject([{ code: "workbook.alreadySetUp" }]);
    expect(book.content()).toEqual(before);
    close();
  });
});
