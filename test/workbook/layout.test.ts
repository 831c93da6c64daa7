import { column, columnOf, defineTable, headerOf } from "../../src/workbook/define-table";
import { layColumns } from "../../src/workbook/layout";

const loans = defineTable({
  name: "Loans",
  sheet: "Loans",
  title: "Loans",
  help: "One row per book.",
  key: "book",
  columns: {
    book: column.text({ header: "Book", width: 20 }),
    marks: column.ratings({ header: "", width: 8 }),
    due: column.date({ header: "Due back", width: 12 }),
  },
  computed: {
    late: { header: "Late", width: 8, shape: "text", formula: (row) => `${row.due}<Today` },
    sum: {
      header: "Sum",
      width: 8,
      shape: "number",
      formula: (_row, { span, headers, all }) =>
        `SUM(${span("book", "due")})+COUNTA(${headers("book", "due")})+COUNTA(${all.late})`,
    },
  },
  summary: (all) => `COUNTA(${all.book})`,
});

describe("laying out a table", () => {
  test("puts one column per criterion where the ratings stand, then the computed columns", () => {
    const laid = layColumns(loans, ["Plot", "Style"]);
    expect(laid.map(({ position, header, shape }) => `${position} ${header}, ${shape}`)).toEqual([
      "0 Book, text",
      "1 Plot, number",
      "2 Style, number",
      "3 Due back, day",
      "4 Late, text",
      "5 Sum, number",
    ]);
  });

  test("names this row's cells, spans and their headers in formulas", () => {
    const formulas = layColumns(loans, ["Plot", "Style"]).map(({ formula }) => formula);
    expect(formulas.slice(4)).toEqual([
      "=[@[Due back]]<Today",
      "=SUM(Loans[@[Book]:[Due back]])+COUNTA(Loans[[#Headers],[Book]:[Due back]])+COUNTA(Loans[Late])",
    ]);
  });

  test("leaves no gap when there are no criteria", () => {
    const laid = layColumns(loans);
    expect(laid.map(({ header }) => header)).toEqual(["Book", "Due back", "Late", "Sum"]);
    expect(laid.map(({ position }) => position)).toEqual([0, 1, 2, 3]);
  });
});

describe("naming a table's columns from elsewhere", () => {
  test("gives the whole column and its header cell", () => {
    expect(columnOf(loans, "due")).toBe("Loans[Due back]");
    expect(headerOf(loans, "late")).toBe("Loans[[#Headers],[Late]]");
    expect(loans.summary).toBe("COUNTA(Loans[Book])");
  });
});
