import { appendRows } from "../../src/app/append-rows";
import type { WorkbookSnapshot } from "../../src/app/workbook-port";
import { settings } from "../../src/workbook/planner-settings.table";
import { day } from "../domain/builders";
import { portOf, snapshot, withTable } from "./snapshot-builder";

const filled = snapshot({ WorkPlan: [{ ID: "T01", Task: "Call" }] });
const newTask = { ID: "T02", Task: "Print", Due: day("2026-04-20") };

async function appended(given: WorkbookSnapshot, rows = [newTask]) {
  const { port, written } = portOf(given);
  const refusals = await appendRows(port, { table: "WorkPlan", rows });
  return { refusals: refusals.map(({ code }) => code), writes: written.flat() };
}

describe("planning to add rows", () => {
  test("fills a new table's blank row and puts the others below", async () => {
    const { writes } = await appended(snapshot(), [newTask, { ...newTask, ID: "T03" }]);
    expect(writes.map(({ write }) => write)).toEqual(["cells", "rows"]);
    expect(writes).toMatchObject([
      { sheet: "Work plan", row: 5, column: 0, cells: [expect.arrayContaining([{ text: "T02" }])] },
      { table: "WorkPlan", rows: [expect.arrayContaining([{ text: "T03" }])] },
    ]);
  });

  test("leaves computed cells to their formulas, and other people's columns alone", async () => {
    const given = withTable(filled, "WorkPlan", ({ columns, rows }) => ({
      columns: [{ id: "90", header: "Our code" }, ...columns],
      rows: rows.map((row) => ["X1", ...row]),
    }));
    const { writes } = await appended(given);
    expect(writes).toEqual([
      {
        write: "rows",
        table: "WorkPlan",
        rows: [
          [
            null,
            { text: "T02" },
            null,
            "Print",
            null,
            null,
            null,
            day("2026-04-20"),
            ...Array.from({ length: 10 }, () => null),
          ],
        ],
        computed: [15, 16, 17],
        showTotals: false,
      },
    ]);
  });

  test("says when the table ends with totals", async () => {
    const { writes } = await appended(withTable(filled, "WorkPlan", () => ({ showTotals: true })));
    expect(writes).toMatchObject([{ write: "rows", showTotals: true }]);
  });

  test("counts days from 1904 where the workbook does", async () => {
    const { writes } = await appended({ ...filled, date1904: true });
    expect(JSON.stringify(writes)).toContain(`${day("2026-04-20") - 1_462}`);
  });

  test("writes nothing for no rows", async () => {
    expect(await appended(filled, [])).toEqual({ refusals: [], writes: [] });
  });

  test.each<[string, WorkbookSnapshot, string]>([
    ["the table is gone", { ...filled, tables: [] }, "workbook.missingTable"],
    [
      "something stands below it",
      withTable(filled, "WorkPlan", () => ({ strayRows: { first: 8, last: 9 } })),
      "workbook.rowOutsideTable",
    ],
    [
      "a column is gone",
      withTable(filled, "WorkPlan", ({ columns }) => ({
        columns: columns.filter(({ header }) => header !== "Owner"),
      })),
      "workbook.missingColumn",
    ],
  ])("writes nothing when %s", async (_case, given, code) => {
    expect(await appended(given)).toEqual({ refusals: [code], writes: [] });
  });

  const ofVersion = (version: number) =>
    withTable(filled, "PlannerSettings", ({ rows }) => ({
      rows: rows.map(([name = null, value = null]) => [
        name,
        name === settings.schemaVersion.setting ? version : value,
        null,
      ]),
    }));

  test("writes nothing into a workbook of a newer version", async () => {
    expect(await appended(ofVersion(99))).toEqual({ refusals: ["workbook.newerSchema"], writes: [] });
  });

  test("writes into a workbook of an earlier version, which goes on working", async () => {
    expect(await appended(ofVersion(1))).toEqual(await appended(filled));
  });
});
