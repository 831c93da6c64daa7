import { planGroups } from "../../src/app/plan-groups";
import type { DataRow } from "../../src/app/planner-data";
import { formatDay } from "../../src/domain/serial-day";
import { day, notAvailable, today } from "../domain/builders";
import { planRow, tasksOf } from "./plan-builder";

/** The groups of a plan by the names of their tasks. */
function groupsOf(rows: readonly DataRow[]) {
  const { late, thisWeek, coming, undated, finished } = planGroups(tasksOf(rows), today);
  const names = (tasks: typeof late): string => tasks.map(({ task }) => task).join(", ");
  const weeks = coming.map(({ monday, tasks }) => `${formatDay(monday)}: ${names(tasks)}`);
  return {
    ...{ late: names(late), thisWeek: names(thisWeek) },
    weeks,
    undated: names(undated),
    finished: names(finished),
  };
}

const nothing = { late: "", thisWeek: "", weeks: [], undated: "", finished: "" };

describe("the tasks of a plan", () => {
  test("are late, due this week, coming by week, without a day or over", () => {
    expect(
      groupsOf([
        planRow("2026-05-04", { Task: "later" }),
        planRow("2026-04-19", { Task: "late" }),
        planRow("2026-04-28", { Task: "next week" }),
        planRow("2026-04-26", { Task: "on Sunday" }),
        planRow("2026-04-20", { Task: "today" }),
        planRow("2026-03-02", { Task: "later still" }),
        planRow("2026-04-27", { Task: "on Monday" }),
        planRow(null, { Task: "some day" }),
        planRow("2026-04-21", { Task: "over", Status: "Done" }),
      ]),
    ).toEqual({
      late: "later still, late",
      thisWeek: "today, on Sunday",
      weeks: ["2026-04-27: on Monday, next week", "2026-05-04: later"],
      undated: "some day",
      finished: "over",
    });
  });

  test("that are over begin with the newest done one, and end with the cancelled ones", () => {
    const over = (Task: string, Due: string | null, more: DataRow) => planRow(Due, { Task, ...more });
    const rows = [
      over("first", "2026-04-01", { Status: "Done", "Done on": day("2026-04-02") }),
      over("dropped", "2026-04-30", { Status: "Cancelled" }),
      over("second", "2026-03-01", { Status: "done", "Done on": day("2026-04-03") }),
      over("undated", null, { Status: "Done" }),
    ];
    expect(groupsOf(rows)).toEqual({ ...nothing, finished: "second, first, undated, dropped" });
  });

  test.each([
    ["a text", "next week", "“next week”"],
    ["an error", notAvailable, "#N/A"],
    ["a number that is no day", 1e9, "1000000000"],
  ])("say what stands there when the due is %s", (_case, due, said) => {
    expect(groupsOf([planRow(due)])).toEqual({ ...nothing, undated: "Print" });
    expect(tasksOf([planRow(due)])[0]).toMatchObject({ due: null, daysLate: null, dueInWords: said });
  });

  test("are not those rows that name no task", () => {
    expect(groupsOf([{ ID: "T01", Due: today }, {}])).toEqual(nothing);
  });

  test("show nothing where somebody pressed the space bar only", () => {
    const [task] = tasksOf([planRow("2026-04-21", { Owner: " ", Partner: "  " })]);
    expect(task).toMatchObject({ owner: "", partner: "", state: "dueSoon", daysLate: -1 });
  });
});
