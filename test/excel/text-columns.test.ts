import { appendRows } from "../../src/app/append-rows";
import { renamePartner } from "../../src/app/rename-partner";
import type { Table } from "../../src/workbook/define-table";
import { layColumns } from "../../src/workbook/layout";
import { tables, type TableName } from "../../src/workbook/tables";
import type { Book } from "../../src/workbench/host/book/book";
import { cellAt, copyOf, typeInto } from "./mended-book";
import { columnOf, openPlanner, tableOf, type OpenedBook } from "./open-planner";

const typed = ["0800555014", "+1 555 0177", "1-2", "3/4", "TRUE", "=x", "1e5", "50%", "2026-04-20", "007"];

let planner: OpenedBook;
beforeAll(async () => {
  planner = await openPlanner({
    PartnerList: [{ Organization: "Lions Club" }],
    WorkPlan: [{ ID: "T1", Task: "Call" }],
  });
});

function formatAt(book: Book, table: string, place: { row: number; header: string }): string {
  const { id, row, column } = cellAt(book, table, place);
  return book.format(id, row, column).numberFormat ?? "General";
}

const columns = Object.values<Table>(tables).flatMap((table) =>
  layColumns(table).map((column) => ({ table: table.name, ...column })),
);

describe("a column of names, phones, mails, IDs or rounds", () => {
  test("keeps in every table what is typed into it, and no formula's column does", () => {
    const kept = columns.filter(({ shape }) => shape === "name");
    expect(kept.map(({ table, header }) => `${table}: ${header}`)).toEqual(
      expect.arrayContaining([
        "PartnerList: Organization",
        "PartnerList: Phone",
        "PartnerList: Email",
        "PartnerScores: Rater",
        "WorkPlan: ID",
        "WorkPlan: Depends on",
        "ProcessAnswers: Round",
        "GoalReviews: Round",
      ]),
    );
    const { book } = planner;
    const differing = columns.filter(
      ({ table, header, shape }) =>
        tableOf(book, table).columns.some(({ name }) => name === header) &&
        (formatAt(book, table, { row: 1, header }) === "@") !== (shape === "name"),
    );
    expect(differing.map(({ table, header }) => `${table}: ${header}`)).toEqual([]);
    expect(kept.filter(({ formula }) => formula !== null)).toEqual([]);
  });

  test.each<[TableName, string]>([
    ["PartnerList", "Organization"],
    ["PartnerList", "Phone"],
    ["WorkPlan", "Depends on"],
    ["ProcessAnswers", "Round"],
  ])("takes whatever is typed into %s, %s as it is typed", (table, header) => {
    const { book } = copyOf(planner);
    const kept = typed.map((text) => {
      typeInto(book, table, { row: 1, header, typed: text });
      return columnOf(book, table, header)[0];
    });
    expect(kept).toEqual(typed);
  });

  test("does so in a row that the table grew over, too", () => {
    const { book } = copyOf(planner);
    const { area, sheetId } = tableOf(book, "PartnerList");
    const below = { row: area.row + area.rowCount, column: area.column, rowCount: 1, columnCount: 1 };
    book.write(sheetId, below, [["1-2"]]);
    typeInto(book, "PartnerList", { row: 2, header: "Phone", typed: "0800555014" });
    expect(columnOf(book, "PartnerList", "Organization")).toEqual(["Lions Club", "1-2"]);
    expect(columnOf(book, "PartnerList", "Phone")).toEqual([null, "0800555014"]);
  });
});

describe("what the add-in writes into such a column", () => {
  test("stays the text it is without a sign before it, and the cell goes on keeping what is typed", async () => {
    const { book, port } = copyOf(planner);
    const rows = typed.map((text) => ({ Organization: `Name ${text}`, Phone: text, Contact: `'${text}` }));
    expect(await appendRows(port, { table: "PartnerList", rows })).toEqual([]);
    expect(columnOf(book, "PartnerList", "Phone").slice(1)).toEqual(typed);
    expect(columnOf(book, "PartnerList", "Contact").slice(1)).toEqual(typed.map((text) => `'${text}`));
    expect(formatAt(book, "PartnerList", { row: 3, header: "Phone" })).toBe("@");
    typeInto(book, "PartnerList", { row: 3, header: "Phone", typed: "001" });
    expect(columnOf(book, "PartnerList", "Phone")[2]).toBe("001");
  });

  test("is a text even where a planner made before has an ordinary cell", async () => {
    const { book, port } = copyOf(planner);
    const { id, row, column } = cellAt(book, "PartnerList", { row: 1, header: "Organization" });
    book.changeFormat(id, { row, column, rowCount: 1, columnCount: 1 }, { numberFormat: undefined });
    await renamePartner(port, { from: "Lions Club", to: "1-2" });
    expect(columnOf(book, "PartnerList", "Organization")).toEqual(["1-2"]);
    expect(formatAt(book, "PartnerList", { row: 1, header: "Organization" })).toBe("@");
  });
});
