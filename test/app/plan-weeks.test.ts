import fc from "fast-check";
import { countsOf, mondayOf, planWeeks } from "../../src/app/plan-weeks";
import { addDays, formatDay, type SerialDay } from "../../src/domain/serial-day";
import type { DataRow } from "../../src/app/planner-data";
import { checkProperty } from "../domain/check-property";
import { day, today } from "../domain/builders";
import { planRow, tasksOf } from "./plan-builder";

const done = { Status: "Done" };

/** The weeks of a plan as they read: the Monday, how many are open, late and done, and what is marked. */
function weeksOf(rows: readonly DataRow[], weekStart: SerialDay | null = null) {
  const { weeks, before, after } = planWeeks(tasksOf(rows), { today, weekStart });
  const described = weeks.map(
    ({ monday, open, late, done: over, isThisWeek, isNiiw }) =>
      `${formatDay(monday)} ${open}/${late}/${over}${isThisWeek ? " today" : ""}${isNiiw ? " NIIW" : ""}`,
  );
  return { weeks: described, before, after };
}

describe("a week of the plan", () => {
  test.each([
    ["a Monday", "2026-04-20", "2026-04-20"],
    ["a Sunday", "2026-04-26", "2026-04-20"],
    ["the turn of the year", "2027-01-01", "2026-12-28"],
  ])("begins on Monday: %s", (_case, given, monday) => {
    expect(formatDay(mondayOf(day(given)))).toBe(monday);
  });

  test("counts what is open, late and done by its due day, without what is cancelled", () => {
    const rows = [
      planRow("2026-04-13"),
      planRow("2026-04-19", done),
      planRow(day("2026-04-26") + 0.75),
      planRow("2026-04-20"),
      planRow("2026-04-21", { Status: "Cancelled" }),
    ];
    expect(weeksOf(rows).weeks).toEqual(["2026-04-13 0/1/1", "2026-04-20 2/0/0 today"]);
  });

  test("is there without any task between two that have some, and where NIIW begins", () => {
    expect(weeksOf([planRow("2026-04-08", done)], day("2026-04-29")).weeks).toEqual([
      "2026-04-06 0/0/1",
      "2026-04-13 0/0/0",
      "2026-04-20 0/0/0 today",
      "2026-04-27 0/0/0 NIIW",
    ]);
  });
});

describe("the weeks of a plan", () => {
  test.each<[string, DataRow[]]>([
    ["there is no task", []],
    ["no task has a day", [planRow(null), planRow("soon"), planRow(-3)]],
    ["the only one with a day is cancelled", [planRow("2026-04-21", { Status: "cancelled" })]],
  ])("are none when %s", (_case, rows) => {
    expect(weeksOf(rows, day("2026-04-20")).weeks).toEqual([]);
  });

  test("of a long plan are those around today, and the rest is counted", () => {
    const rows = [
      planRow("2025-09-01", done),
      planRow("2026-04-05"),
      planRow("2026-06-28"),
      planRow("2026-06-29"),
      planRow("2027-03-01"),
    ];
    const { weeks, before, after } = weeksOf(rows, day("2027-04-26"));
    expect([weeks[0], weeks.at(-1), weeks.length]).toEqual(["2026-04-06 0/0/0", "2026-06-22 1/0/0", 12]);
    expect(before).toEqual({ open: 0, late: 1, done: 1 });
    expect(after).toEqual({ open: 2, late: 0, done: 0 });
  });

  test.each([
    ["eleven weeks ahead", "2026-07-06"],
    ["eleven weeks ago", "2026-02-02"],
    ["this week", "2026-04-21"],
  ])("keep today and NIIW in sight when it is %s", (_case, niiw) => {
    const { weeks } = weeksOf([planRow("2025-01-01"), planRow("2027-12-31")], day(niiw));
    expect(weeks).toHaveLength(12);
    expect(weeks.join()).toMatch(/today/);
    expect(weeks.join()).toMatch(/NIIW/);
  });

  test("together with what is outside hold every task with a day, whatever the days", () => {
    const days = fc.array(fc.integer({ min: 61, max: 2_958_465 }), { minLength: 1, maxLength: 20 });
    const near = fc.array(fc.integer({ min: today - 200, max: today + 200 }), { minLength: 1 });
    const niiw = fc.option(fc.integer({ min: today - 400, max: today + 400 }));
    checkProperty(fc.record({ dues: fc.oneof(days, near), niiw }), ({ dues, niiw: week }) => {
      const tasks = tasksOf(dues.map((due, index) => planRow(due, index % 3 === 0 ? done : {})));
      const { weeks, before, after } = planWeeks(tasks, { today, weekStart: week as SerialDay | null });
      const counted = [before, ...weeks, after].map((counts) => counts.open + counts.late + counts.done);
      expect(counted.reduce((sum, count) => sum + count)).toBe(dues.length);
      expect(weeks.length).toBeLessThanOrEqual(12);
      expect(weeks.filter(({ isThisWeek }) => isThisWeek)).toHaveLength(1);
      weeks.forEach(({ monday }, index) => expect(monday).toBe(addDays(weeks[0]!.monday, index * 7)));
    });
  });
});

test("the counts of some tasks leave none of them out", () => {
  const rows = [planRow(null), planRow("2026-04-19"), planRow("2026-04-19", done), planRow("soon")];
  expect(countsOf(tasksOf(rows))).toEqual({ open: 2, late: 1, done: 1 });
});
