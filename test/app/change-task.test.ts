import { markTaskDone, moveTask } from "../../src/app/change-task";
import type { DataRow } from "../../src/app/planner-data";
import { seenTask, taskAgain, taskInWords, type SeenTask } from "../../src/app/seen-task";
import { day, notAvailable, today } from "../domain/builders";
import { planOf, planRow } from "./plan-builder";
import { portOf } from "./snapshot-builder";

/** The first task of these rows as somebody saw it. */
function seenIn(rows: readonly DataRow[], row = 1): SeenTask {
  return seenTask(planOf(rows), row)!;
}

/** What changing a task seen in some rows writes, and refuses, once the rows are others. */
async function changed(
  change: (port: ReturnType<typeof portOf>["port"], task: SeenTask) => ReturnType<typeof markTaskDone>,
  { seen, now = seen }: { readonly seen: readonly DataRow[]; readonly now?: readonly DataRow[] },
) {
  const { port, written } = portOf(planOf(now).snapshot);
  const refusals = await change(port, seenIn(seen));
  const cells = written
    .flat()
    .flatMap((write) => (write.write === "cells" ? [[write.column, write.cells]] : []));
  return { refusals: refusals.map(({ code, params }) => [code, params]), cells };
}

const markDone = (port: Parameters<typeof markTaskDone>[0], task: SeenTask) =>
  markTaskDone(port, task, today);
const move = (port: Parameters<typeof moveTask>[0], task: SeenTask) =>
  moveTask(port, task, day("2026-05-01"));
const [dueAt, statusAt, doneOnAt] = [6, 7, 8];

describe("marking a task done", () => {
  const print = planRow("2026-04-21", { Status: "Waiting" });

  test.each<[string, DataRow]>([
    ["writes the status and the day", print],
    ["works without an ID", { ...print, ID: null }],
    ["works with a number as ID", { ...print, ID: 7 }],
    ["works without a status", { ...print, Status: null }],
  ])("%s", async (_case, row) => {
    const cells = [
      [statusAt, [["Done"]]],
      [doneOnAt, [[today]]],
    ];
    expect(await changed(markDone, { seen: [row] })).toEqual({ refusals: [], cells });
  });

  test("leaves the day when somebody wrote it down already", async () => {
    const seen = [{ ...print, "Done on": day("2026-04-02") }];
    expect(await changed(markDone, { seen })).toEqual({ refusals: [], cells: [[statusAt, [["Done"]]]] });
  });

  test.each<[string, DataRow, object]>([
    [
      "the status",
      { Status: "In progress" },
      { column: "Status", expected: "Waiting", shown: "In progress" },
    ],
    ["the day", { "Done on": "yesterday" }, { column: "Done on", expected: "nothing", shown: "yesterday" }],
    ["the task", { Task: "Copy" }, { column: "Task", expected: "Print", shown: "Copy" }],
  ])("writes nothing when somebody changed %s meanwhile, and tells both", async (_case, now, params) => {
    expect(await changed(markDone, { seen: [print], now: [{ ...print, ...now }] })).toEqual({
      refusals: [["workbook.rowChanged", { table: "WorkPlan", ...params }]],
      cells: [],
    });
  });

  test("writes nothing when another task without an ID took its row", async () => {
    const now = [
      { ...print, ID: null, Task: "Fold" },
      { ...print, ID: null },
    ];
    const { refusals, cells } = await changed(markDone, { seen: [{ ...print, ID: null }], now });
    expect([refusals[0]?.[0], cells]).toEqual(["workbook.rowChanged", []]);
  });
});

describe("moving a task", () => {
  test.each([
    ["another day", "2026-04-21"],
    ["a day with a time", day("2026-04-21") + 0.5],
    ["nothing", null],
    ["a text", "next week"],
    ["an error", notAvailable],
  ])("writes the new day where %s stands", async (_case, due) => {
    const cells = [[dueAt, [[day("2026-05-01")]]]];
    expect(await changed(move, { seen: [planRow(due)] })).toEqual({ refusals: [], cells });
  });

  test("writes nothing when somebody moved it meanwhile, and tells both days", async () => {
    const given = { seen: [planRow("2026-04-21")], now: [planRow("2026-04-22")] };
    const versions = { column: "Due", expected: "2026-04-21", shown: "2026-04-22" };
    expect(await changed(move, given)).toEqual({
      refusals: [["workbook.rowChanged", { table: "WorkPlan", ...versions }]],
      cells: [],
    });
  });
});

describe("a task that was seen before", () => {
  const [one, two] = [planRow(null), planRow(null, { ID: "T02", Task: "Fold" })];

  test.each<[string, readonly DataRow[], number | null]>([
    ["in its row", [one, two], 1],
    ["further down, when rows came above it", [two, {}, one], 3],
    ["in its row, when its ID is there twice", [one, two, one], 1],
    ["nowhere, when its ID is there twice in other rows", [two, one, one], null],
    ["nowhere, when it is gone", [two], null],
    ["by its ID, when somebody named it otherwise", [{ ...one, Task: "Copy" }], 1],
  ])("is found %s", (_case, now, row) => {
    expect(taskAgain(planOf(now), seenIn([one]))?.row ?? null).toBe(row);
  });

  test("is found by its name when it has no ID", () => {
    const unnumbered = { ...one, ID: null };
    expect(taskAgain(planOf([{ ...two, ID: null }, unnumbered]), seenIn([unnumbered]))?.row).toBe(2);
  });

  test("is called by its name, or else by its ID", () => {
    expect(taskInWords(seenIn([one]))).toBe("“Print”");
    expect(taskInWords(seenIn([{ ...one, Task: null }]))).toBe("T01");
  });
});
