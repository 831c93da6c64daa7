import { goToRow } from "../../src/app/go-to-row";
import { plannerWorkbook } from "../../src/app/planner-workbook";
import { portOf, snapshot, withTable } from "./snapshot-builder";

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
