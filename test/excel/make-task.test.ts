import { makeTask } from "../../src/app/make-task";
import type { TaskSource } from "../../src/workbook/made-task";
import { columnOf, openPlanner, rowsOf, sheetId, tableOf, type } from "./open-planner";

const theme: TaskSource = { kind: "theme", theme: "celebration", round: "2026 spring", mean: 2.4 };
const goal: TaskSource = { kind: "goal", goal: "Reach families", state: "notYet", needed: "" };
const tasks = [
  { ID: "T01", Task: "Call", Status: "Done" },
  { ID: "T02", Task: "Print", Status: "Waiting" },
];

describe("making a task", () => {
  test("of a weak theme says what to do and where it came from", async () => {
    const { book, port, syncs } = await openPlanner({ WorkPlan: tasks });
    expect(await makeTask(port, theme)).toEqual({ id: "T03", refusals: [] });
    expect(syncs().length).toBeLessThanOrEqual(4);
    expect(rowsOf(book, "WorkPlan").at(-1)).toMatchObject({
      ID: "T03",
      Goal: null,
      Task: "Shared success: Notice what you achieve together, and celebrate it.",
      Status: "Not started",
      State: "No date",
      Notes: "From Process results, 2026 spring: Shared success, mean 2.4",
    });
  });

  test("of a goal names the goal", async () => {
    const { book, port } = await openPlanner({ WorkPlan: tasks });
    await makeTask(port, goal);
    expect(rowsOf(book, "WorkPlan").at(-1)).toMatchObject({
      Goal: "Reach families",
      Task: "Get on with the goal “Reach families”",
      Notes: "From Goals: “Reach families”, Not yet",
    });
  });

  test("of a goal says what its review asked for", async () => {
    const { book, port } = await openPlanner();
    expect((await makeTask(port, { ...goal, needed: "=More volunteers" })).id).toBe("T1");
    expect(columnOf(book, "WorkPlan", "Task")).toEqual(["=More volunteers"]);
  });

  test("shows the mean as it is read", async () => {
    const { book, port } = await openPlanner();
    await makeTask(port, { ...theme, mean: 2.95 });
    expect(columnOf(book, "WorkPlan", "Notes")[0]).toContain("mean 3.0");
  });

  test("twice of the same is refused while the first is open, also when the mean or the notes changed", async () => {
    const { book, port } = await openPlanner({ WorkPlan: tasks });
    await makeTask(port, theme);
    const { row, column } = tableOf(book, "WorkPlan").area;
    const notes = tableOf(book, "WorkPlan").columns.findIndex(({ name }) => name === "Notes");
    const before = book.text(sheetId(book, "Work plan"), row + 3, column + notes);
    type(book, { sheet: "Work plan", row: row + 3, column: column + notes }, [[`Ana asked. ${before}`]]);
    const content = book.content();
    const { id, refusals } = await makeTask(port, { ...theme, mean: 2.6 });
    expect(id).toBeNull();
    expect(refusals.map(({ code, row: at, params }) => [code, at, params])).toEqual([
      ["tasks.madeAlready", 3, { task: "T03" }],
    ]);
    expect(book.content()).toEqual(content);
  });

  test.each<[string, TaskSource]>([
    ["in another round", { ...theme, round: "2026" }],
    ["of another theme", { ...theme, theme: "trust" }],
    ["of a goal whose name only begins alike", { ...goal, goal: "Reach" }],
  ])("%s is another task", async (_case, source) => {
    const { port } = await openPlanner({ WorkPlan: tasks });
    await makeTask(port, theme);
    await makeTask(port, goal);
    expect((await makeTask(port, source)).id).toBe("T05");
  });

  test("again is fine once the first is done", async () => {
    const { book, port } = await openPlanner({ WorkPlan: tasks });
    await makeTask(port, goal);
    const { row, column } = tableOf(book, "WorkPlan").area;
    const status = tableOf(book, "WorkPlan").columns.findIndex(({ name }) => name === "Status");
    type(book, { sheet: "Work plan", row: row + 3, column: column + status }, [["done"]]);
    expect((await makeTask(port, goal)).id).toBe("T04");
  });

  test("is refused when something stands below the table", async () => {
    const { book, port } = await openPlanner({ WorkPlan: tasks });
    type(book, { sheet: "Work plan", row: 20, column: 0 }, [["my note"]]);
    const { id, refusals } = await makeTask(port, goal);
    expect([id, refusals.map(({ code }) => code)]).toEqual([null, ["workbook.rowOutsideTable"]]);
  });
});
