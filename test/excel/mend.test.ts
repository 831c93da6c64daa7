import type { PlannerData } from "../../src/app/planner-data";
import { applyMends, previewMends } from "../../src/app/mend/apply-mends";
import { HostError } from "../../src/app/host-error";
import { processAnswersTable } from "../../src/workbook/process-answers.table";
import type { Book } from "../../src/workbench/host/book/book";
import { day, today } from "../domain/builders";
import {
  cellAt,
  cellsOf,
  changedCells,
  issuesIn,
  leaveBelow,
  mend,
  mendable,
  placeOfMend,
  typeInto,
} from "./mended-book";
import { openPlanner, rowsOf, sheetId, tableOf } from "./open-planner";

const [statement = ""] = Object.values<{ kind: string; header: string }>(processAnswersTable.columns)
  .filter(({ kind }) => kind === "answer")
  .map(({ header }) => header);

const data: PlannerData = {
  PartnerList: [
    { Organization: "Lions Club", Stage: "Active", "Joint money": "Yes" },
    { Organization: "Radio", Stage: "Agreed" },
  ],
  WorkPlan: [
    { ID: "T1", Task: "Call", Due: day("2026-04-01"), Status: "Done", "Done on": day("2026-04-01") },
    { ID: "T2", Task: "Print", Due: day("2026-04-02"), Partner: "Radio" },
    { ID: "T3", Task: "Hang up", "Depends on": "T1" },
  ],
  PartnerScores: [{ Partner: "Lions Club", Rater: "Ana", "Rated on": day("2026-03-01"), "Mission fit": 4 }],
  SharedGoals: [{ Goal: "Reach families", Baseline: 10, Target: 20, "Target date": day("2026-12-01") }],
  CommunicationPlan: [{ Partner: "Radio", Channel: "E-mail", "Rhythm in days": 30 }],
  ProcessAnswers: [{ Round: "2026", Organization: "Radio", [statement]: 4 }],
};

type Typed = { row: number; header: string; typed: string | number };

describe("mending one cell", () => {
  test.each<[string, string, Typed, unknown]>([
    ["a day typed as text", "WorkPlan", { row: 2, header: "Due", typed: "'10 Apr 2026" }, day("2026-04-10")],
    [
      "a start typed as text",
      "WorkPlan",
      { row: 2, header: "Start", typed: "'2026-04-01" },
      day("2026-04-01"),
    ],
    [
      "the day of a rating as text",
      "PartnerScores",
      { row: 1, header: "Rated on", typed: "'April 10, 2026" },
      day("2026-04-10"),
    ],
    [
      "a target date as text",
      "SharedGoals",
      { row: 1, header: "Target date", typed: "'25/12/2026" },
      day("2026-12-25"),
    ],
    ["a rating as text", "PartnerScores", { row: 1, header: "Mission fit", typed: "'4,5" }, 4.5],
    ["a weight as text", "SelectionCriteria", { row: 1, header: "Weight", typed: "'3" }, 3],
    ["a target as text", "SharedGoals", { row: 1, header: "Target", typed: "'25" }, 25],
    ["a rhythm as text", "CommunicationPlan", { row: 1, header: "Rhythm in days", typed: "' 14" }, 14],
    ["a Yes between spaces", "PartnerList", { row: 2, header: "Joint money", typed: "' yes " }, "Yes"],
    [
      "a status with a space too many",
      "WorkPlan",
      { row: 2, header: "Status", typed: "in  progress" },
      "In progress",
    ],
    ["a stage with a space", "PartnerList", { row: 2, header: "Stage", typed: "'Active " }, "Active"],
    ["a kind with a space", "SelectionCriteria", { row: 1, header: "Kind", typed: "'Want " }, "Want"],
    [
      "a name with a space",
      "PartnerScores",
      { row: 1, header: "Partner", typed: "Lions  club" },
      "Lions Club",
    ],
    ["a task's partner with a space", "WorkPlan", { row: 2, header: "Partner", typed: "'radio " }, "Radio"],
    [
      "an answering organization",
      "ProcessAnswers",
      { row: 1, header: "Organization", typed: "'Radio " },
      "Radio",
    ],
    ["a listed name", "CommunicationPlan", { row: 1, header: "Partner", typed: "Ra dio" }, "Radio"],
  ])("puts %s right and leaves every other cell as it was", async (_case, table, damage, expected) => {
    const { book, port, syncs } = await openPlanner(data);
    const place = typeInto(book, table, damage);
    const before = cellsOf(book);
    expect(await mendable(port)).toHaveLength(1);
    syncs();
    const { seen, refusals } = await mend(port);
    expect(refusals).toEqual([]);
    expect(seen.map(placeOfMend)).toEqual([place]);
    // Each of looking and mending reads in three requests; the write is one.
    expect(syncs().length).toBeLessThanOrEqual(7);
    const { id, row, column } = cellAt(book, table, damage);
    expect(book.value(id, row, column)).toBe(expected);
    expect(changedCells(before, cellsOf(book))).toEqual([place]);
    expect(await mendable(port)).toEqual([]);
  });

  test("a number in a cell that is formatted as text becomes a number all the same", async () => {
    const { book, port } = await openPlanner(data);
    const { id, row, column } = cellAt(book, "PartnerScores", { row: 1, header: "Mission fit" });
    book.changeFormat(id, { row, column, rowCount: 1, columnCount: 1 }, { numberFormat: "@" });
    typeInto(book, "PartnerScores", { row: 1, header: "Mission fit", typed: "5" });
    expect(book.value(id, row, column)).toBe("5");
    await mend(port);
    expect(book.value(id, row, column)).toBe(5);
    expect(book.format(id, row, column).numberFormat ?? "General").toBe("General");
  });

  test("a setting typed as text counts again", async () => {
    const { book, port } = await openPlanner(data);
    const settings = rowsOf(book, "PlannerSettings").map(({ Setting }) => Setting);
    const row = settings.indexOf("Due soon within (days)") + 1;
    typeInto(book, "PlannerSettings", { row, header: "Value", typed: "'10" });
    expect(await mend(port)).toMatchObject({ refusals: [], seen: [{ row, value: 10 }] });
    expect(rowsOf(book, "PlannerSettings")[row - 1]?.Value).toBe(10);
  });

  test("a day in a workbook of an old Mac is the same day", async () => {
    const { book, port } = await openPlanner(data);
    book.date1904 = true;
    typeInto(book, "WorkPlan", { row: 3, header: "Due", typed: "'10 Apr 2026" });
    const [issue] = (await issuesIn(port)).filter(({ code }) => code === "tasks.dueNotADate");
    if (!issue) throw new Error("Expected the due day to be an issue.");
    expect((await mend(port, issue)).refusals).toEqual([]);
    const { id, row, column } = cellAt(book, "WorkPlan", { row: 3, header: "Due" });
    expect(book.text(id, row, column)).toBe("10 Apr 2026");
  });
});

describe("a value typed over a formula", () => {
  test("goes, and the formula shows again what the rules say", async () => {
    const { book, port } = await openPlanner(data);
    const place = typeInto(book, "PartnerScores", { row: 1, header: "Score", typed: 12 });
    const before = cellsOf(book);
    const { seen, refusals } = await mend(port);
    expect(refusals).toEqual([]);
    expect(seen).toMatchObject([{ mend: "formula", seen: 12, shows: 75, header: "Score" }]);
    const { id, row, column } = cellAt(book, "PartnerScores", { row: 1, header: "Score" });
    expect(book.value(id, row, column)).toBe(75);
    expect(book.formula(id, row, column)).toBe(
      tableOf(book, "PartnerScores").columns.find(({ name }) => name === "Score")?.calculatedFormula,
    );
    expect(changedCells(before, cellsOf(book))).toEqual([place]);
  });

  test("is left alone while a table that formulas name has another name", async () => {
    const { book, port } = await openPlanner(data);
    typeInto(book, "PartnerScores", { row: 1, header: "Score", typed: 12 });
    book.changeTable(tableOf(book, "SelectionCriteria").id, { name: "OurCriteria" });
    expect(await mendable(port)).toEqual([]);
  });
});

describe("a task's ID", () => {
  test("is given to a task without one, and to the later of two, each the next that is free", async () => {
    const { book, port } = await openPlanner(data);
    const places = [
      typeInto(book, "WorkPlan", { row: 2, header: "ID", typed: "" }),
      typeInto(book, "WorkPlan", { row: 3, header: "Depends on", typed: "T4" }),
    ];
    book.write(sheetId(book, "Work plan"), { row: 8, column: 0, rowCount: 1, columnCount: 3 }, [
      ["T3", null, "Count"],
    ]);
    const before = cellsOf(book);
    expect(await mend(port)).toMatchObject({ refusals: [], seen: [{ value: "T5" }, { value: "T6" }] });
    expect(rowsOf(book, "WorkPlan").map(({ ID }) => ID)).toEqual(["T1", "T5", "T3", "T6"]);
    expect(changedCells(before, cellsOf(book))).toEqual([places[0], "Work plan 8 0"]);
  });

  test("stays doubled while another task depends on it", async () => {
    const { book, port } = await openPlanner(data);
    typeInto(book, "WorkPlan", { row: 2, header: "ID", typed: "T1" });
    expect((await issuesIn(port)).map(({ code }) => code)).toContain("tasks.doubledId");
    expect(await mendable(port)).toEqual([]);
  });
});

describe("rows below their table", () => {
  const rows = [
    ["Rotary", "Other", "Ben"],
    ["YMCA", "Other", "Cleo"],
    ["Zonta", "Other"],
  ];

  test("are taken in as they stand, with the formulas of the table", async () => {
    const { book, port } = await openPlanner(data);
    leaveBelow(book, "PartnerList", rows);
    const before = cellsOf(book);
    expect(await mend(port)).toMatchObject({ refusals: [], seen: [{ names: ["YMCA", "Zonta"] }] });
    expect(rowsOf(book, "PartnerList").slice(2)).toMatchObject([
      { Organization: "Rotary", Contact: "Ben" },
      { Organization: "YMCA", Contact: "Cleo", Eligibility: "Not scored" },
      { Organization: "Zonta", Contact: null, Eligibility: "Not scored" },
    ]);
    for (const [place, cell] of before) expect([place, cellsOf(book).get(place)]).toEqual([place, cell]);
    expect((await issuesIn(port)).map(({ code }) => code)).toEqual([]);
  });

  test.each<[string, (book: Book) => void]>([
    ["a blank row is between", (book) => leaveBelow(book, "PartnerList", [["Rotary"], [""], ["YMCA"]])],
    ["one has no name", (book) => leaveBelow(book, "PartnerList", [["Rotary"], ["", "Other"]])],
    ["there is a formula", (book) => leaveBelow(book, "PartnerList", [["Rotary"], ["=1+1"]])],
    [
      "something stands where the table computes",
      (book) => {
        leaveBelow(book, "PartnerList", [["Rotary"], ["YMCA"]]);
        const { id, row, column } = cellAt(book, "PartnerList", { row: 4, header: "Score" });
        book.write(id, { row, column, rowCount: 1, columnCount: 1 }, [[80]]);
      },
    ],
    [
      "there are totals between",
      (book) => {
        book.changeTable(tableOf(book, "PartnerList").id, { showTotals: true });
        leaveBelow(book, "PartnerList", [["Rotary"], ["YMCA"]]);
      },
    ],
    [
      "they are more than are looked at",
      (book) =>
        leaveBelow(book, "PartnerList", [["Rotary"], ...Array.from({ length: 201 }, (_, at) => [`P${at}`])]),
    ],
  ])("stay there when %s", async (_case, damage) => {
    const { book, port } = await openPlanner(data);
    damage(book);
    expect((await issuesIn(port)).map(({ code }) => code)).toContain("workbook.rowOutsideTable");
    expect(await mendable(port)).toEqual([]);
  });
});

describe("what has more than one way out", () => {
  test.each<[string, string, Typed]>([
    ["a day that could be April or May", "WorkPlan", { row: 2, header: "Due", typed: "'04/05/2026" }],
    ["a number that could be thousands", "SharedGoals", { row: 1, header: "Target", typed: "'1,500" }],
    ["a rating that is a date", "PartnerScores", { row: 1, header: "Mission fit", typed: day("2026-04-05") }],
    ["a word that is none on offer", "PartnerList", { row: 2, header: "Joint money", typed: "perhaps" }],
    ["a name that nobody has", "WorkPlan", { row: 2, header: "Partner", typed: "Rotary" }],
    ["a negative weight as text", "SelectionCriteria", { row: 1, header: "Weight", typed: "'-3" }],
  ])("is not mended: %s", async (_case, table, damage) => {
    const { book, port } = await openPlanner(data);
    typeInto(book, table, damage);
    expect((await issuesIn(port)).length).toBeGreaterThan(0);
    expect(await mendable(port)).toEqual([]);
  });

  test("is a formula that gives a text: it is offered, but never replaced", async () => {
    const { book, port } = await openPlanner(data);
    typeInto(book, "WorkPlan", { row: 2, header: "Due", typed: '="2026-04-"&"10"' });
    typeInto(book, "WorkPlan", { row: 3, header: "Due", typed: "'2026-04-11" });
    const { seen } = await mend(port);
    expect(seen).toMatchObject([{ row: 3 }]);
    const { id, row, column } = cellAt(book, "WorkPlan", { row: 2, header: "Due" });
    expect(book.isFormula(id, row, column)).toBe(true);
  });
});

describe("nothing is written", () => {
  async function damaged() {
    const opened = await openPlanner(data);
    typeInto(opened.book, "WorkPlan", { row: 2, header: "Due", typed: "'10 Apr 2026" });
    typeInto(opened.book, "PartnerScores", { row: 1, header: "Score", typed: 12 });
    return { ...opened, seen: await previewMends(opened.port, "all", today) };
  }

  test.each<[string, (book: Book) => void, Record<string, unknown>]>([
    [
      "somebody put another text there",
      (book) => typeInto(book, "WorkPlan", { row: 2, header: "Due", typed: "'11 Apr 2026" }),
      {
        code: "workbook.rowChanged",
        params: { column: "Due", shown: "11 Apr 2026", expected: "10 Apr 2026" },
      },
    ],
    [
      "somebody put it right",
      (book) => typeInto(book, "WorkPlan", { row: 2, header: "Due", typed: day("2026-04-12") }),
      { code: "workbook.rowChanged", params: { shown: "2026-04-12", expected: "10 Apr 2026" } },
    ],
    [
      "somebody put a row in above",
      (book) =>
        book.insertCells(
          sheetId(book, "Work plan"),
          { row: 5, column: 0, rowCount: 1, columnCount: 17 },
          "Down",
        ),
      { code: "workbook.noSuchRow" },
    ],
    [
      "somebody renamed a table that the formula names",
      (book) => book.changeTable(tableOf(book, "SelectionCriteria").id, { name: "OurCriteria" }),
      { code: "workbook.mendChanged", params: { table: "PartnerScores" } },
    ],
    [
      "the sheet is gone",
      (book) => book.deleteSheet(sheetId(book, "Work plan")),
      { code: "workbook.missingTable" },
    ],
  ])("when %s meanwhile", async (_case, change, refusal) => {
    const { book, port, seen } = await damaged();
    expect(seen).toHaveLength(2);
    change(book);
    const before = cellsOf(book);
    const refusals = await applyMends(port, seen, today);
    expect(refusals).toContainEqual(expect.objectContaining({ ...refusal, ...paramsOf(refusal) }));
    expect(changedCells(before, cellsOf(book))).toEqual([]);
  });

  function paramsOf({ params }: Record<string, unknown>) {
    return params ? { params: expect.objectContaining(params as object) as unknown } : {};
  }

  test("on any sheet when one of them is protected", async () => {
    const { book, port, seen } = await damaged();
    book.protect(sheetId(book, "Work plan"), { options: {} });
    const before = book.content();
    const error: unknown = await applyMends(port, seen, today).catch((thrown: unknown) => thrown);
    expect(error instanceof HostError && error.code).toBe("protectedSheet");
    expect(book.content()).toEqual(before);
  });

  test("in a workbook that a newer version made", async () => {
    const { book, port, seen } = await damaged();
    const settings = rowsOf(book, "PlannerSettings").map(({ Setting }) => Setting);
    const row = settings.indexOf("Workbook version") + 1;
    typeInto(book, "PlannerSettings", { row, header: "Value", typed: 99 });
    const before = book.content();
    expect((await applyMends(port, seen, today)).map(({ code }) => code)).toEqual(["workbook.newerSchema"]);
    expect(book.content()).toEqual(before);
  });
});
