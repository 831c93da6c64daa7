import { goToIssue, goToRow } from "../../src/app/go-to-cell";
import { plannerWorkbook } from "../../src/app/planner-workbook";
import type { ReportedIssue } from "../../src/app/reported-issue";
import { portOf, snapshot, withTable } from "./snapshot-builder";

const issue = (change: Partial<ReportedIssue>): ReportedIssue => ({
  code: "tasks.dueNotADate",
  severity: "error",
  table: "WorkPlan",
  row: 2,
  column: "Due",
  message: "",
  ...change,
});

describe("going to what an issue is about", () => {
  const given = withTable(snapshot({ WorkPlan: [{ ID: "T01" }, { ID: "T02" }] }), "WorkPlan", () => ({
    sheet: "Plan 2026",
    row: 7,
    column: 1,
  }));

  test.each<[string, Partial<ReportedIssue>, object | null]>([
    ["shows its cell", {}, { sheet: "Plan 2026", row: 9, column: 7 }],
    ["shows the first cell of a row", { column: null }, { sheet: "Plan 2026", row: 9, column: 1 }],
    ["shows the header of a column", { row: null }, { sheet: "Plan 2026", row: 7, column: 7 }],
    [
      "shows the table when its column is gone",
      { row: null, column: "Until" },
      { sheet: "Plan 2026", row: 7, column: 1 },
    ],
    ["goes nowhere without a table", { table: null }, null],
    ["goes nowhere when the table is not ours", { table: "Budget" }, null],
  ])("%s", async (_case, change, place) => {
    const { port, shown } = portOf(given);
    expect(await goToIssue(port, plannerWorkbook(given), issue(change))).toBe(place !== null);
    expect(shown).toEqual(place === null ? [] : [place]);
  });
});

describe("going to a row", () => {
  const given = withTable(snapshot({ WorkPlan: [{ ID: "T01" }, { ID: "T02" }] }), "WorkPlan", (table) => ({
    sheet: "Plan 2026",
    columns: [{ id: "99", header: "Our note" }, ...table.columns],
  }));

  test("shows the cell that names it, wherever its column stands", async () => {
    const { port, shown } = portOf(given);
    expect(await goToRow(port, plannerWorkbook(given), { table: "WorkPlan", row: 2 })).toBe(true);
    expect(shown).toEqual([{ sheet: "Plan 2026", row: 6, column: 1 }]);
  });

  test("goes nowhere when the table is gone", async () => {
    const without = { ...given, tables: given.tables.filter(({ name }) => name !== "WorkPlan") };
    const { port, shown } = portOf(without);
    expect(await goToRow(port, plannerWorkbook(without), { table: "WorkPlan", row: 2 })).toBe(false);
    expect(shown).toEqual([]);
  });
});
