import type { DataRow, PlannerData } from "../../src/app/planner-data";
import { plannerOverview, type PlannerOverview } from "../../src/app/planner-overview";
import { plannerWorkbook } from "../../src/app/planner-workbook";
import type { WorkbookSnapshot } from "../../src/app/workbook-port";
import type { Cell } from "../../src/domain/cell";
import { formatDay } from "../../src/domain/serial-day";
import { day, notAvailable, today } from "../domain/builders";
import { emptySnapshot, settingRows, snapshot, withTable } from "./snapshot-builder";

const criteria: DataRow[] = [
  { Criterion: "Mission fit", Kind: "Want", Weight: 3 },
  { Criterion: "Reach", Kind: "Want", Weight: 1 },
  { Criterion: "Signs the charter", Kind: "Must have" },
];

/** One rating of each partner, so that its score is the given one. */
function scored(scores: Readonly<Record<string, number>>): PlannerData {
  return {
    SelectionCriteria: criteria,
    PartnerList: Object.keys(scores).map((Organization) => ({ Organization, Stage: "Active" })),
    PartnerScores: Object.entries(scores).map(([Partner, score]) => ({
      ...{ Partner, Rater: "Ana", "Signs the charter": "Yes" },
      ...{ "Mission fit": 1 + score / 25, Reach: 1 + score / 25 },
    })),
  };
}

/** The settings of a new workbook with one value changed. */
function settingsWith(name: string, value: Cell): DataRow[] {
  return settingRows().map((row) => (row["Setting"] === name ? { ...row, Value: value } : row));
}

function overviewOf(given: WorkbookSnapshot | PlannerData, calendar = today): PlannerOverview {
  const read = "tables" in given ? given : snapshot(given);
  return plannerOverview(plannerWorkbook(read), calendar);
}

describe("the ranking", () => {
  test("goes by rank, and by the list where partners share one", () => {
    const { ranked } = overviewOf(scored({ Radio: 50, School: 90, Lions: 50, Church: 70 }));
    expect(ranked.map(({ rank, isTied, organization, row }) => [rank, isTied, organization, row])).toEqual([
      [1, false, "School", 2],
      [2, false, "Church", 4],
      [3, true, "Radio", 1],
      [3, true, "Lions", 3],
    ]);
  });

  test("shows a score with its coverage, how many rated, and the stage", () => {
    const [partner] = overviewOf({
      PartnerList: [{}, { Organization: "Radio", Stage: "Agreed" }],
      SelectionCriteria: [...criteria, { Criterion: "Cost", Kind: "Want", Weight: 1 }],
      PartnerScores: [
        { Partner: "radio", "Mission fit": 5, Reach: 5, "Signs the charter": "yes" },
        { Partner: "Radio", "Mission fit": 3, Reach: 3, Cost: 3, "Signs the charter": "Yes" },
      ],
    }).ranked;
    expect(partner).toEqual({
      ...{ organization: "Radio", row: 2, rank: 1, isTied: false, stage: "Agreed", closeTo: [] },
      ...{ score: 75, coverage: 0.9, ratings: 2 },
    });
  });

  test.each<[string, Record<string, number>, Record<string, string[]>]>([
    ["less than two points apart", { A: 80, B: 78.5 }, { A: ["B"], B: ["A"] }],
    ["not two points apart", { A: 80, B: 78 }, { A: [], B: [] }],
    ["whoever is above first", { A: 77, B: 80, C: 78.5 }, { B: ["C"], C: ["B", "A"], A: ["C"] }],
    ["all who share a rank", { A: 80, B: 80, C: 79 }, { A: ["C"], B: ["C"], C: ["A", "B"] }],
    ["not those who are tied", { A: 80, B: 80 }, { A: [], B: [] }],
  ])("calls it close to neighbors %s", (_case, scores, expected) => {
    const { ranked, closeCallGap } = overviewOf(scored(scores));
    expect(Object.fromEntries(ranked.map(({ organization, closeTo }) => [organization, closeTo]))).toEqual(
      expected,
    );
    expect(closeCallGap).toBe(2);
  });
});

describe("the partners that are not ranked", () => {
  const { ranked, unranked } = overviewOf({
    SelectionCriteria: criteria,
    PartnerList: ["Library", "Radio", "School", "Lions", "Church"].map((Organization) => ({ Organization })),
    PartnerScores: [
      { Partner: "Church", Rater: "Ana", "Mission fit": 5, Reach: 1, "Signs the charter": "No" },
      { Partner: "Church", Rater: "Ben", "Mission fit": 4, Reach: 1, "Signs the charter": "no" },
      { Partner: "Lions", Rater: "Ben", "Mission fit": 4, Reach: 1 },
      { Partner: "School", Rater: "Ben", Reach: 1, "Signs the charter": "Yes" },
      { Partner: "Radio", "Mission fit": notAvailable, Reach: 2, "Signs the charter": "Yes" },
    ],
  });

  test("stand by what keeps them out, with the reason", () => {
    expect(ranked).toEqual([]);
    const open = { reason: "unanswered", criterion: "Signs the charter", raters: ["Ben"] };
    const signed = { criterion: "Signs the charter", answer: "No", raters: ["Ana", "Ben"] };
    expect(unranked.map(({ row, organization, reasons }) => [row, organization, reasons])).toEqual([
      [5, "Church", [{ reason: "excluded", ...signed }]],
      [4, "Lions", [open]],
      [2, "Radio", [{ reason: "unreadable" }]],
      [3, "School", [{ reason: "incomplete", coverage: 0.25, minimum: 0.8 }]],
      [1, "Library", [{ reason: "notScored" }]],
    ]);
  });

  test("keep the score they have", () => {
    const [church, , , school, library] = unranked;
    expect(church).toMatchObject({ eligibility: "excluded", score: 65.625, coverage: 1, ratings: 2 });
    expect(school).toMatchObject({ eligibility: "incomplete", score: null, coverage: 0.25, ratings: 1 });
    expect(library).toMatchObject({ eligibility: "notScored", score: null, coverage: null, ratings: 0 });
  });
});

describe("the tasks that need someone", () => {
  const task = (ID: string, Owner: Cell, Due: string | number, more: DataRow = {}): DataRow => {
    return { ID, Task: `Do ${ID}`, Owner, Due: typeof Due === "number" ? Due : day(Due), ...more };
  };
  const { overdue, dueSoon, counts } = overviewOf({
    PartnerList: [{ Organization: "Radio" }],
    WorkPlan: [
      task("T1", "ana", "2026-04-18", { Partner: "Radio" }),
      {},
      task("T3", "Ben", "2026-04-10"),
      task("T4", "ANA", day("2026-04-01") + 0.6),
      task("T5", null, "2026-04-19"),
      task("T6", "  ", "2026-04-17"),
      task("T7", "Ben", "2026-04-01", { Status: "Done" }),
      task("T8", "Ben", "2026-04-27"),
      task("T9", "Ana", "2026-04-20"),
      task("T10", "Ben", "2026-04-22"),
      task("T11", "Ben", "2026-04-21", { "Depends on": "T3" }),
      task("T12", "Ben", "2026-06-01", { Status: "Cancelled" }),
      { ID: "T13", Task: "Some day" },
    ],
  });
  const shown = (owners: PlannerOverview["overdue"]) =>
    owners.map(({ owner, tasks }) => [owner, tasks.map(({ id, daysLate }) => `${id} ${daysLate}`)]);

  test("are late by owner, whoever has the latest first, under the name that was typed first", () => {
    expect(shown(overdue)).toEqual([
      ["ana", ["T4 19", "T1 2"]],
      ["Ben", ["T3 10"]],
      ["", ["T6 3", "T5 1"]],
    ]);
  });

  test("are due soon by owner, whoever has to be first first, with the days that are left", () => {
    expect(shown(dueSoon)).toEqual([
      ["ana", ["T9 0"]],
      ["Ben", ["T10 -2", "T8 -7"]],
    ]);
  });

  test("say where they stand, for whom, and by which whole day they are due", () => {
    const [late, other] = overdue[0]?.tasks ?? [];
    expect(late).toMatchObject({ row: 4, id: "T4", task: "Do T4", partner: "", due: day("2026-04-01") });
    expect(other).toMatchObject({ row: 1, partner: "Radio", due: day("2026-04-18") });
  });

  test("are counted while they are neither done nor cancelled", () => {
    expect(counts.openTasks).toBe(10);
  });
});

describe("the day", () => {
  test.each<[string, Cell, string, boolean]>([
    ["follows the calendar", today, "2026-04-20", false],
    ["is the one that somebody typed", day("2026-03-02"), "2026-03-02", true],
    ["is the calendar's when the setting cannot be read", "soon", "2026-04-20", false],
  ])("%s", (_case, value, expected, isFixed) => {
    const { today: found, todayIsFixed } = overviewOf({ PlannerSettings: settingsWith("Today", value) });
    expect([formatDay(found), todayIsFixed]).toEqual([expected, isFixed]);
  });

  test.each<[string, Cell, number | null]>([
    ["is the one in the settings", day("2026-04-27"), day("2026-04-27")],
    ["is not known when the setting is a text", "late April", null],
    ["is not known when the setting is blank", null, null],
  ])("on which the week begins %s", (_case, value, expected) => {
    const PlannerSettings = settingsWith("First day of NIIW", value);
    expect(overviewOf({ PlannerSettings }).weekStart).toBe(expected);
  });
});

describe("what else the pane shows", () => {
  test("is nothing for an empty workbook but that it is not set up", () => {
    const overview = overviewOf(emptySnapshot());
    const none = { ranked: [], unranked: [], overdue: [], dueSoon: [], scoringUpdate: null };
    expect(overview).toMatchObject({ ...none, today, isReadOnly: false });
    expect(overview.counts).toEqual({ partners: 0, eligible: 0, criteria: 0, raters: 0, openTasks: 0 });
    expect(overview.issues.map(({ issue }) => issue.code)).toEqual(["workbook.notSetUp"]);
  });

  test("counts raters by name, and those without a name as one more", () => {
    const raters = ["Ana", "ANA", "Ben", null, ""].map((Rater) => ({ Partner: "Radio", Rater }));
    expect(overviewOf({ PartnerScores: [...raters, { Rater: "Zoe" }] }).counts.raters).toBe(3);
  });

  test("is what updating the scoring would do, when the criteria changed", () => {
    const before = snapshot({ SelectionCriteria: criteria });
    expect(overviewOf(before).scoringUpdate).toBeNull();
    const after = withTable(before, "SelectionCriteria", ({ rows, columns }) => ({
      rows: [...rows, columns.map((_, index) => ["Cost", "Want", 1][index] ?? null)],
    }));
    expect(overviewOf(after)).toMatchObject({ scoringUpdate: { added: ["Cost"] }, counts: { criteria: 4 } });
  });

  test("is to be read only when a newer version made the workbook", () => {
    const newer = overviewOf({ PlannerSettings: settingsWith("Workbook version", 99) });
    expect([newer.isReadOnly, overviewOf({}).isReadOnly]).toEqual([true, false]);
  });

  test("are issues, errors before warnings before hints, else in the order of the sheets", () => {
    const { issues } = overviewOf({
      PartnerList: [{ Organization: "Radio", Email: "radio", Stage: "Famous" }, { Stage: "Active" }],
      SelectionCriteria: criteria,
      WorkPlan: [{ ID: "T1", Task: "Call", Due: "soon", Partner: "Nobody" }],
    });
    const codes = issues.map(({ issue }) => issue.code);
    expect(codes.filter((code) => code !== "workbook.differs")).toEqual([
      ...["partners.missingName", "tasks.dueNotADate"],
      ...["partners.unknownStage", "tasks.unknownPartner"],
      ...["partners.emailWithoutAt"],
    ]);
  });
});
