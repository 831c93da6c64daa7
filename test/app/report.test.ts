import type { DataRow } from "../../src/app/planner-data";
import { plannerWorkbook } from "../../src/app/planner-workbook";
import { buildReport } from "../../src/app/report";
import type { WorkbookSnapshot } from "../../src/app/workbook-port";
import { day, notAvailable } from "../domain/builders";
import { emptySnapshot, snapshot, withTable } from "./snapshot-builder";

const criteria: DataRow[] = [
  { Criterion: "Mission fit", Kind: "Want", Weight: 3 },
  { Criterion: "Reach", Kind: "Want", Weight: 1 },
  { Criterion: "Signs the charter", Kind: "Must have" },
];
const given = snapshot({
  PartnerList: [{ Organization: "Lions Club" }, {}, { Organization: "Radio" }, { Organization: "School" }],
  SelectionCriteria: criteria,
  PartnerScores: [
    { Partner: "lions club", "Mission fit": 5, Reach: 1, "Signs the charter": "Yes" },
    { Partner: "Radio", "Mission fit": 4, "Signs the charter": "No" },
  ],
  WorkPlan: [
    { ID: "T01", Task: "Print posters", Partner: "Radio", Owner: "Ana", Due: day("2026-04-10") },
    {},
    { ID: "T03", Task: "Call", Due: "soon" },
    { ID: 4, Task: "Thank everyone", Status: "Done", "Done on": day("2026-04-01") },
  ],
});

const reportOf = (workbook: WorkbookSnapshot, today: string | null = "2026-04-20") =>
  buildReport(plannerWorkbook(workbook), {
    today: today === null ? null : day(today),
    calendar: day("2026-01-01"),
  });

describe("the report", () => {
  const report = reportOf(given);

  test("gives partners with their figures in the order of their rows, without blank ones", () => {
    expect(report.partners).toEqual([
      { organization: "Lions Club", ratings: 1, score: 75, coverage: 1, eligibility: "Eligible", rank: 1 },
      { organization: "Radio", ratings: 1, score: null, coverage: 0.75, eligibility: "Excluded", rank: null },
      {
        organization: "School",
        ratings: 0,
        score: null,
        coverage: null,
        eligibility: "Not scored",
        rank: null,
      },
    ]);
  });

  test("gives tasks with their states, and days as dates", () => {
    const rest = { partner: "", owner: "", due: null, daysLate: null };
    expect(report.tasks).toEqual([
      {
        id: "T01",
        task: "Print posters",
        partner: "Radio",
        owner: "Ana",
        due: "2026-04-10",
        state: "Overdue",
        daysLate: 10,
      },
      { ...rest, id: "T03", task: "Call", state: "Check date" },
      { ...rest, id: "4", task: "Thank everyone", state: "Done" },
    ]);
  });

  test("names table, row and column of every issue, and says what to do", () => {
    const issue = report.issues.find(({ code }) => code === "tasks.dueNotADate");
    expect(issue).toMatchObject({ severity: "error", table: "WorkPlan", row: 3, column: "Due" });
    expect(issue?.message).toMatch(/^WorkPlan, row 3, Due: /);
    expect(Object.keys(issue ?? {})).toEqual(["code", "severity", "table", "row", "column", "message"]);
  });

  test("tells of cells that show something else than the rules give", () => {
    const differing = report.issues.filter(({ code }) => code === "workbook.differs");
    expect(
      differing.map(({ table, row, column }) => `${table ?? ""} ${row ?? ""} ${column ?? ""}`),
    ).toContain("PartnerList 1 Score");
  });

  test("does not tell of what only follows from a cell that was typed over in the same row", () => {
    const typed = withTable(given, "PartnerList", ({ columns }) => ({
      typed: [{ row: 0, column: columns.findIndex(({ header }) => header === "Rank") }],
    }));
    const told = reportOf(typed, "2026-04-20").issues.filter(
      ({ table, code }) => table === "PartnerList" && code.startsWith("workbook."),
    );
    expect(told.filter(({ row }) => row === 1).map(({ code }) => code)).toEqual(["workbook.typedOver"]);
    expect(told.some(({ row, code }) => row !== 1 && code === "workbook.differs")).toBe(true);
  });

  test("does not compare the cells of the day with another day", () => {
    const compared = (today: string | null) =>
      reportOf(given, today).issues.filter(
        ({ code, table }) => code === "workbook.differs" && table === "WorkPlan",
      );
    expect(compared("2026-04-10")).toEqual([]);
    expect(compared(null).length).toBeGreaterThan(0);
  });

  test("counts for the given day before that of the workbook", () => {
    expect(reportOf(given, "2026-04-11").tasks[0]).toMatchObject({ state: "Overdue", daysLate: 1 });
    expect(reportOf(given, "2026-04-11").today).toBe("2026-04-11");
    expect(reportOf(given, null).today).not.toBe("2026-01-01");
  });

  test("of an empty workbook says that nothing is set up, and nothing else", () => {
    const empty = reportOf(emptySnapshot());
    expect(empty).toMatchObject({ today: "2026-04-20", partners: [], tasks: [] });
    expect(empty.issues.map(({ code, table, row, column }) => [code, table, row, column])).toEqual([
      ["workbook.notSetUp", null, null, null],
    ]);
  });

  test("counts a row with an Excel error among its ratings as not readable", () => {
    const broken = withTable(given, "PartnerScores", ({ rows }) => ({
      rows: rows.map((row, index) =>
        index === 0 ? row.map((cell) => (cell === 5 ? notAvailable : cell)) : row,
      ),
    }));
    expect(reportOf(broken).partners[0]).toMatchObject({
      score: null,
      coverage: null,
      eligibility: "Incomplete",
    });
  });

  test.each<[string, WorkbookSnapshot, string[]]>([
    [
      "a table is gone",
      { ...given, tables: given.tables.filter(({ name }) => name !== "WorkPlan") },
      ["workbook.missingTable WorkPlan"],
    ],
    [
      "a table was renamed",
      withTable(given, "WorkPlan", () => ({ name: "Tasks" })),
      ["workbook.renamedTable WorkPlan"],
    ],
    [
      "a column was renamed",
      withTable(given, "WorkPlan", ({ columns }) => ({
        columns: columns.map((column) => (column.header === "Owner" ? { ...column, header: "Who" } : column)),
      })),
      ["workbook.renamedColumn WorkPlan"],
    ],
    [
      "a column is gone and its note too",
      {
        ...withTable(given, "WorkPlan", ({ columns }) => ({
          columns: columns.map((column) =>
            column.header === "Owner" ? { ...column, header: "Who" } : column,
          ),
        })),
        noted: [],
      },
      ["workbook.missingColumn WorkPlan"],
    ],
    [
      "rows stand below a table",
      withTable(given, "PartnerList", () => ({ strayRows: { first: 12, last: 13 } })),
      ["workbook.rowOutsideTable PartnerList"],
    ],
    [
      "a formula was typed over",
      withTable(given, "PartnerList", () => ({ typed: [{ row: 0, column: 13 }] })),
      ["workbook.typedOver PartnerList"],
    ],
  ])("says so when %s", (_case, workbook, issues) => {
    const found = reportOf(workbook).issues.filter(
      ({ code }) => code.startsWith("workbook.") && code !== "workbook.differs",
    );
    expect(found.map(({ code, table }) => `${code} ${table ?? ""}`)).toEqual(issues);
  });
});
