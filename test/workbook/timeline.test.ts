import type { PlannerData } from "../../src/app/planner-data";
import { setUpWorkbook } from "../../src/app/set-up-workbook";
import { openBook, type OpenBook } from "../../src/cli/open-book";
import type { CellValue } from "../../src/workbench/host/book/book-content";
import {
  columnAt,
  firstWeekPlace,
  timelineMarks as marks,
  timelineRows as rows,
  timelineSize,
  weeksFrom,
  type ShownColumn,
} from "../../src/workbook/timeline/timeline-layout";
import { timelineSheet } from "../../src/workbook/timeline/timeline.sheet";
import { day } from "../domain/builders";

const today = day("2026-04-10");
const niiw = { Setting: "First day of NIIW", Value: day("2026-04-20") };

async function openTimeline(workPlan: PlannerData["WorkPlan"] = []) {
  const opened = openBook();
  const data: PlannerData = { WorkPlan: workPlan, PlannerSettings: [niiw] };
  expect(await setUpWorkbook(opened.port, { data, today })).toEqual([]);
  return timelineOf(opened);
}

function timelineOf({ book, close }: OpenBook) {
  const sheetId = book.sheets().find(({ name }) => name === timelineSheet.name)?.id ?? "";
  const cell = (row: number, column: number) => book.value(sheetId, row, column);
  return {
    close,
    line: (row: number) => cell(row, 0),
    shown: (key: ShownColumn, task: number) => cell(rows.first + task - 1, columnAt(key)),
    /** The weeks of a task that have a mark, with it: `2026-04-06` is told as its serial day. */
    bar: (task: number): [CellValue, CellValue][] =>
      weeks.flatMap((column) => {
        const mark = cell(rows.first + task - 1, column);
        return mark === "" || mark === null ? [] : [[cell(rows.header, column), mark]];
      }),
    mondays: () => weeks.map((column) => cell(rows.header, column)),
    marked: (mark: string) => weeks.filter((column) => cell(rows.marks, column) === mark),
    months: () => weeks.map((column) => cell(rows.months, column)).filter((month) => month !== ""),
    typeFirstWeek: (value: number | string) => {
      book.write(sheetId, { ...firstWeekPlace, rowCount: 1, columnCount: 1 }, [[value]]);
    },
    errors: () =>
      book
        .content()
        .sheets.flatMap(({ cells }) =>
          cells.filter(({ value }) => typeof value === "object" && value !== null),
        ),
  };
}

const weeks = Array.from({ length: timelineSize.weeks }, (_, index) => weeksFrom + index);

describe("the timeline of a work plan", () => {
  const open = { ID: "T1", Task: "Call clinics", Start: day("2026-04-08"), Due: day("2026-04-21") };
  const late = { ID: "T2", Task: "Print posters", Start: day("2026-03-30"), Due: day("2026-04-02") };
  const done = { ID: "T3", Task: "Book a hall", Due: day("2026-04-01"), Status: "Done" };
  const never = { ID: "T4", Task: "Think", Start: "soon", Due: "some day" };
  const plan = [open, never, late, done].map((task) => ({ ...task, Owner: "Ana" }));
  let timeline: Awaited<ReturnType<typeof openTimeline>>;
  beforeAll(async () => {
    timeline = await openTimeline(plan);
  });
  afterAll(() => timeline.close());

  test("orders tasks by start, one without a start by its due, one without a day last", () => {
    expect([1, 2, 3, 4, 5].map((task) => timeline.shown("id", task))).toEqual(["T2", "T3", "T1", "T4", ""]);
  });

  test("draws each task from its first to its last week, with a mark for its state", () => {
    const monday = day("2026-04-06");
    expect(timeline.bar(1)).toEqual([[day("2026-03-30"), marks.overdue]]);
    expect(timeline.bar(2)).toEqual([[day("2026-03-30"), marks.done]]);
    expect(timeline.bar(3)).toEqual([
      [monday, marks.other],
      [monday + 7, marks.other],
      [monday + 14, marks.other],
    ]);
  });

  test("shows a task whose dates cannot be read, with what stands there and without a bar", () => {
    expect([timeline.shown("start", 4), timeline.shown("due", 4), timeline.shown("state", 4)]).toEqual([
      "soon",
      "some day",
      "Check date",
    ]);
    expect(timeline.bar(4)).toEqual([]);
    expect(timeline.errors()).toEqual([]);
  });

  test("begins with the week of the earliest day and names the months", () => {
    expect(timeline.mondays().slice(0, 2)).toEqual([day("2026-03-30"), day("2026-04-06")]);
    expect(timeline.months().slice(0, 3)).toEqual(["Mar", "Apr", "May"]);
  });

  test("marks this week and the week of NIIW", () => {
    expect(timeline.marked(marks.thisWeek)).toEqual([weeksFrom + 1]);
    expect(timeline.marked(marks.niiwWeek)).toEqual([weeksFrom + 3]);
  });

  test.each([
    ["the Monday of a day that is typed", day("2026-05-14"), day("2026-05-11")],
    ["the plan's own first week when a text is typed", "next year", day("2026-03-30")],
  ])("begins with %s", (_case, typed, monday) => {
    timeline.typeFirstWeek(typed);
    expect(timeline.mondays()[0]).toBe(monday);
  });
});

describe("the timeline", () => {
  test("of an empty plan says where tasks come from and begins with this week", async () => {
    const timeline = await openTimeline();
    expect(timeline.shown("task", 1)).toBe("No task yet: see sheet Work plan.");
    expect(timeline.mondays()[0]).toBe(day("2026-04-06"));
    expect(timeline.errors()).toEqual([]);
    timeline.close();
  });

  test("of a plan that is too long shows its first rows, says so, and leaves out what is long past", async () => {
    const timeline = await openTimeline(
      Array.from({ length: timelineSize.tasks + 3 }, (_, index) => ({
        ID: `T${index + 1}`,
        Task: "Call",
        Start: day("2025-01-06") + index * 7,
      })),
    );
    expect(timeline.line(rows.figures)).toMatch(/Shown are the first 200 rows of 203$/);
    expect(timeline.shown("id", timelineSize.tasks)).toBe("T200");
    expect(timeline.mondays()[0]).toBe(day("2026-04-06") - 12 * 7);
    timeline.close();
  });
});
