import { updateRow } from "../../src/app/update-row";
import { oneCell, type OneCell } from "../support/one-cell";
import type { WorkbookSnapshot } from "../../src/app/workbook-port";
import { day, notAvailable } from "../domain/builders";
import { portOf, snapshot, withTable } from "./snapshot-builder";

const tasks = snapshot({
  WorkPlan: [
    { ID: "T01", Task: "Call", Due: day("2026-04-10"), Status: "Waiting" },
    { ID: "T02", Task: "Print" },
  ],
  PartnerScores: [{ Partner: "Lions Club", "Mission fit": 4 }],
});

const status: OneCell = {
  table: "WorkPlan",
  row: 1,
  rowKey: "T01",
  header: "Status",
  seen: "Waiting",
  value: "Done",
};

async function updated(change: Partial<OneCell>, given: WorkbookSnapshot = tasks) {
  const { port, written } = portOf(given);
  const refusals = await updateRow(port, oneCell({ ...status, ...change }));
  return { refusals: refusals.map(({ code }) => code), writes: written.flat() };
}

const cell = (sheet: string, [row, column]: readonly [number, number], value: unknown) => [
  { write: "cells", sheet, row, column, cells: [[value]] },
];

describe("changing a cell", () => {
  test.each<[string, Partial<OneCell>, unknown[]]>([
    ["puts the new value there", {}, cell("Work plan", [5, 7], "Done")],
    ["empties it", { value: null }, cell("Work plan", [5, 7], "")],
    [
      "puts a day there",
      { header: "Due", seen: day("2026-04-10"), value: day("2026-05-01") },
      cell("Work plan", [5, 6], day("2026-05-01")),
    ],
    ["fills a blank one", { row: 2, rowKey: "T02", seen: null }, cell("Work plan", [6, 7], "Done")],
    [
      "takes blank and empty for the same",
      { row: 2, rowKey: "T02", seen: "" },
      cell("Work plan", [6, 7], "Done"),
    ],
    [
      "reaches a rating",
      { table: "PartnerScores", rowKey: "Lions Club", header: "Mission fit", seen: 4, value: 5 },
      cell("Scores", [5, 3], 5),
    ],
  ])("%s", async (_case, change, writes) => {
    expect(await updated(change)).toEqual({ refusals: [], writes });
  });

  test("finds a column that was moved, in a table that stands elsewhere", async () => {
    const moved = withTable(tasks, "WorkPlan", ({ columns, rows }) => ({
      row: 10,
      column: 2,
      columns: [...columns].reverse(),
      rows: rows.map((row) => [...row].reverse()),
    }));
    expect(await updated({}, moved)).toEqual({ refusals: [], writes: cell("Work plan", [11, 11], "Done") });
  });

  test.each<[string, Partial<OneCell>, string]>([
    ["somebody changed it meanwhile", { seen: "Not started" }, "workbook.rowChanged"],
    [
      "it held a number and shows the same as text",
      { header: "Due", seen: String(day("2026-04-10")) },
      "workbook.rowChanged",
    ],
    ["it shows an error now", { header: "Owner", seen: notAvailable }, "workbook.rowChanged"],
    ["another row stands there", { rowKey: "T09" }, "workbook.noSuchRow"],
    ["the row is gone", { row: 9 }, "workbook.noSuchRow"],
    ["there is no row 0", { row: 0, rowKey: "ID" }, "workbook.noSuchRow"],
    ["a formula fills the column", { header: "State" }, "workbook.missingColumn"],
    ["the table has no such column", { header: "Until" }, "workbook.missingColumn"],
  ])("writes nothing when %s", async (_case, change, code) => {
    expect(await updated(change)).toEqual({ refusals: [code], writes: [] });
  });

  test("writes all cells of a row or none of them", async () => {
    const { port, written } = portOf(tasks);
    const done = { header: "Done on", seen: null, value: day("2026-04-11") };
    const change = (seen: string) =>
      updateRow(port, {
        table: "WorkPlan",
        row: 1,
        rowKey: "T01",
        cells: [{ header: "Status", seen, value: "Done" }, done],
      });
    expect((await change("In progress")).map(({ code }) => code)).toEqual(["workbook.rowChanged"]);
    expect(written).toEqual([]);
    expect(await change("Waiting")).toEqual([]);
    expect(written).toEqual([
      [...cell("Work plan", [5, 7], "Done"), ...cell("Work plan", [5, 8], day("2026-04-11"))],
    ]);
  });

  test("writes nothing when the table is gone", async () => {
    expect(await updated({}, { ...tasks, tables: [] })).toEqual({
      refusals: ["workbook.missingTable"],
      writes: [],
    });
  });
});
