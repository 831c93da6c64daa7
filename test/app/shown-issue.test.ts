import type { PlannerData } from "../../src/app/planner-data";
import { plannerWorkbook } from "../../src/app/planner-workbook";
import { shownIssue } from "../../src/app/shown-issue";
import type { TableSnapshot, WorkbookSnapshot } from "../../src/app/workbook-port";
import { buildIssue, everywhere, type Issue } from "../../src/domain/issue";
import { settings } from "../../src/workbook/planner-settings.table";
import { snapshot, withTable } from "./snapshot-builder";

const data: PlannerData = {
  WorkPlan: [{ ID: "T01" }, { ID: "T02" }],
  SelectionCriteria: [{ Criterion: "Mission fit", Kind: "Want", Weight: 1 }],
  PartnerScores: [{ Partner: "Radio", Rater: "Ana", "Mission fit": 9 }],
};

/** A plan that people moved to another place and called otherwise. */
const moved = withTable(snapshot(data), "WorkPlan", ({ columns }: TableSnapshot) => ({
  sheet: "Plan 2026",
  row: 7,
  column: 1,
  columns: columns.map((column) => (column.header === "Due" ? { ...column, header: "Until" } : column)),
}));

const about = { table: "WorkPlan" };
const notADate = (at: { row: number | null; field: string | null }) =>
  buildIssue("tasks.dueNotADate", at, { value: "“soon”" });

function shown(issue: Issue, given: WorkbookSnapshot) {
  const { message, place } = shownIssue(issue, plannerWorkbook(given));
  return { says: message.slice(0, message.indexOf(":")), place };
}

describe("an issue is shown by what people see in Excel:", () => {
  test.each<[string, Issue, string, object]>([
    [
      "the sheet, the row at the edge and the header as they are now",
      notADate({ row: 2, field: "due" }),
      "Plan 2026, row 10, Until",
      { sheet: "Plan 2026", row: 9, column: 7 },
    ],
    [
      "a column by its header",
      notADate({ row: null, field: "due" }),
      "Plan 2026, Until",
      { sheet: "Plan 2026", row: 7, column: 7 },
    ],
    [
      "a table by its sheet",
      buildIssue("tasks.loop", everywhere, { ids: "T01, T02" }),
      "Plan 2026",
      { sheet: "Plan 2026", row: 7, column: 1 },
    ],
    [
      "a name that was changed as the planner knows it, and the place where it was changed",
      buildIssue("workbook.renamedColumn", everywhere, { ...about, column: "Due", found: "Until" }),
      "WorkPlan, Due",
      { sheet: "Plan 2026", row: 7, column: 7 },
    ],
    [
      "a table that was changed by the planner's name for it",
      buildIssue("workbook.renamedTable", everywhere, { ...about, found: "Tasks" }),
      "WorkPlan",
      { sheet: "Plan 2026", row: 7, column: 1 },
    ],
  ])("%s", (_case, issue, says, place) => {
    expect(shown(issue, moved)).toEqual({ says, place });
  });

  test("the rating of a criterion", () => {
    const params = { criterion: "Mission fit", value: "9" };
    const issue = buildIssue("ratings.notARating", { row: 1, field: "rating" }, params);
    const { columns } = plannerWorkbook(snapshot(data)).tables.PartnerScores!.snapshot;
    const column = columns.findIndex(({ header }) => header === "Mission fit");
    expect(shown(issue, snapshot(data))).toEqual({
      says: "Scores, row 6, Mission fit",
      place: { sheet: "Scores", row: 5, column },
    });
  });

  test("a column that somebody added, by its header", () => {
    const given = withTable(snapshot(data), "PartnerScores", ({ columns }) => ({
      columns: [...columns, { id: "99", header: "Our note" }],
    }));
    const issue = buildIssue(
      "ratings.errorBeside",
      { row: 1, field: null },
      { column: "Our note", value: "#N/A" },
    );
    const { columns } = plannerWorkbook(given).tables.PartnerScores!.snapshot;
    expect(shown(issue, given)).toMatchObject({
      says: "Scores, row 6, Our note",
      place: { row: 5, column: columns.length - 1 },
    });
  });

  test("a setting by its name, wherever its row is", () => {
    const issue = buildIssue("settings.daysNotWhole", { row: null, field: "dueSoonDays" }, { value: "1.5" });
    const { says, place } = shown(issue, snapshot(data));
    const at = plannerWorkbook(snapshot(data)).tables.PlannerSettings!.rows.findIndex(
      ({ setting }) => setting === settings.dueSoonDays.setting,
    );
    expect(says).toBe(`Settings, ${settings.dueSoonDays.setting}`);
    expect(place).toMatchObject({ sheet: "Settings", row: 5 + at, column: 1 });
  });

  test("what stands below a table, by its first cell", () => {
    const given = withTable(moved, "WorkPlan", () => ({ strayRows: { first: 11, last: 12 } }));
    const issue = buildIssue("workbook.rowOutsideTable", everywhere, { ...about, address: "B12:P13" });
    expect(shown(issue, given).place).toEqual({ sheet: "Plan 2026", row: 11, column: 1 });
  });
});

describe("an issue has no place", () => {
  const without: WorkbookSnapshot = {
    ...moved,
    tables: moved.tables.filter(({ name }) => name !== "WorkPlan"),
  };

  test("when its table is gone", () => {
    const issue = buildIssue("workbook.missingTable", everywhere, about);
    expect(shown(issue, without)).toEqual({ says: "WorkPlan", place: null });
  });

  test("when it is about the workbook, or nobody has read one", () => {
    const newer = buildIssue("workbook.newerSchema", everywhere, { version: 9, known: 2 });
    expect(shown(newer, moved)).toEqual({ says: "Workbook", place: null });
    const { message, place } = shownIssue(notADate({ row: 2, field: "due" }), null);
    expect(message).toContain("Work plan, row 2, Due: “soon” is not a date");
    expect(place).toBeNull();
  });
});
