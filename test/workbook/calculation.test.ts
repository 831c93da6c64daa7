import { planSetUp } from "../../src/app/plan-set-up";
import { setUpWorkbook } from "../../src/app/set-up-workbook";
import type { PlannerData } from "../../src/app/planner-data";
import { openBook } from "../../src/cli/open-book";
import type { Book } from "../../src/workbench/host/book/book";
import { firstBodyRow } from "../../src/workbook/layout";
import { day } from "../domain/builders";

const oneRowEach: PlannerData = {
  PartnerList: [{ Organization: "WIC Clinic North", Stage: "Active" }],
  SelectionCriteria: [
    { Criterion: "Mission fit", Kind: "Want", Weight: 3 },
    { Criterion: "Signs the charter", Kind: "Must have" },
  ],
  PartnerScores: [
    { Partner: "WIC Clinic North", Rater: "Ana", "Mission fit": 4, "Signs the charter": "Yes" },
  ],
  WorkPlan: [{ ID: "T01", Task: "Print posters", Partner: "WIC Clinic North", Due: day("2026-04-10") }],
};

describe.each([
  ["empty tables", {}],
  ["one row in each table", oneRowEach],
])("a new workbook with %s", (_case, data: PlannerData) => {
  const { book, port, close } = openBook();
  beforeAll(async () => {
    expect(await setUpWorkbook(port, { data, today: day("2026-04-20") })).toEqual([]);
  });
  afterAll(close);

  test("has no cell that shows an error", () => {
    const { sheets } = book.content();
    const computed = sheets.flatMap(({ name, cells }) =>
      cells.flatMap(({ row, column, formula, value }) =>
        formula === undefined ? [] : [{ where: `${name} ${row + 1}:${column + 1}`, value }],
      ),
    );
    expect(computed.length).toBeGreaterThan(80);
    expect(computed.filter(({ value }) => typeof value === "object" && value !== null)).toEqual([]);
  });

  test("has highlights whose formulas the engine can tell true from false", () => {
    const rules = planSetUp({ data }).flatMap((write) =>
      write.write === "highlight" && write.rule.kind === "when"
        ? [{ sheet: write.sheet, formula: write.rule.formula }]
        : [],
    );
    const told = book
      .batch({ name: "test" }, () => rules.map((rule, index) => placed(book, rule, index)))
      .map((value) => value());
    expect(told.length).toBeGreaterThan(8);
    expect(told.filter(({ value }) => typeof value !== "boolean")).toEqual([]);
  });
});

/** Puts a rule's formula far right of the tables, in their first row; gives what it comes to once calculated. */
function placed(book: Book, rule: { sheet: string; formula: string }, index: number) {
  const sheetId = book.sheets().find(({ name }) => name === rule.sheet)?.id ?? "";
  const at = { row: firstBodyRow, column: 60 + index };
  book.write(sheetId, { ...at, rowCount: 1, columnCount: 1 }, [[rule.formula]]);
  return () => ({ ...rule, value: book.value(sheetId, at.row, at.column) });
}

describe("one row in each table", () => {
  const { book, port, close } = openBook();
  beforeAll(() => setUpWorkbook(port, { data: oneRowEach, today: day("2026-04-20") }));
  afterAll(close);

  test.each([
    ["PartnerList", { Ratings: 1, Score: 75, Coverage: 1, Eligibility: "Eligible", Rank: 1 }],
    ["PartnerList", { "Open tasks": 1, "Overdue tasks": 1 }],
    ["PartnerScores", { Score: 75, Coverage: 1, Gate: "Eligible" }],
    ["WorkPlan", { State: "Overdue", "Days late": 10, Attention: 1 }],
    ["SelectionCriteria", { "Share of weight": 1 }],
  ])("gives the figures of %s", (name, figures) => {
    expect(firstRow(book, name)).toMatchObject(figures);
  });

  test.each([
    ["Partners", "Partners 1 · Eligible 1 · Excluded 0 · Check 0 · Incomplete 0 · Not scored 0"],
    ["Work plan", "Tasks 1 · Overdue 1 · Due soon 0 · Blocked 0 · No date 0 · Done 0"],
    ["Scores", "Ratings 1"],
  ])("is summed up in a line on %s", (sheetName, line) => {
    const sheetId = book.sheets().find(({ name }) => name === sheetName)?.id ?? "";
    expect(book.value(sheetId, 2, 0)).toBe(line);
  });
});

function firstRow(book: Book, tableName: string): Record<string, unknown> {
  const table = book.tables().find(({ name }) => name === tableName)!;
  return Object.fromEntries(
    table.columns.map(({ name }, position) => [
      name,
      book.value(table.sheetId, table.area.row + 1, table.area.column + position),
    ]),
  );
}
