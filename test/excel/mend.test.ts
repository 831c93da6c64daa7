import type { Book } from "../../src/workbench/host/book/book";
import { day } from "../domain/builders";
import { mendablePlanner } from "./mendable-planner";
import {
  cellAt,
  cellsOf,
  changedCells,
  copyOf,
  issuesIn,
  leaveBelow,
  mend,
  mendable,
  placesOfMend,
  typeInto,
} from "./mended-book";
import { openPlanner, rowsOf, sheetId, tableOf, type OpenedBook } from "./open-planner";

let planner: OpenedBook;
beforeAll(async () => {
  planner = await openPlanner(mendablePlanner);
});

type Typed = { row: number; header: string; typed: string | number };

describe("mending one cell", () => {
  // What is mended leaves the planner whole, so that one book does for all.
  let shared: OpenedBook;
  beforeAll(() => {
    shared = copyOf(planner);
  });

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
    const { book, port, syncs } = shared;
    const place = typeInto(book, table, damage);
    const before = cellsOf(book);
    expect(await mendable(port)).toHaveLength(1);
    syncs();
    const { seen, refusals } = await mend(port);
    expect(refusals).toEqual([]);
    expect(seen.flatMap(placesOfMend)).toEqual([place]);
    // Each of looking and mending reads in three requests; the write is one.
    expect(syncs().length).toBeLessThanOrEqual(7);
    const { id, row, column } = cellAt(book, table, damage);
    expect(book.value(id, row, column)).toBe(expected);
    expect(changedCells(before, cellsOf(book))).toEqual([place]);
    expect(await mendable(port)).toEqual([]);
  });

  test("a number in a cell that is formatted as text becomes a number all the same", async () => {
    const { book, port } = copyOf(planner);
    const { id, row, column } = cellAt(book, "PartnerScores", { row: 1, header: "Mission fit" });
    book.changeFormat(id, { row, column, rowCount: 1, columnCount: 1 }, { numberFormat: "@" });
    typeInto(book, "PartnerScores", { row: 1, header: "Mission fit", typed: "5" });
    expect(book.value(id, row, column)).toBe("5");
    await mend(port);
    expect(book.value(id, row, column)).toBe(5);
    expect(book.format(id, row, column).numberFormat ?? "General").toBe("General");
  });

  test("a setting typed as text counts again", async () => {
    const { book, port } = copyOf(planner);
    const settings = rowsOf(book, "PlannerSettings").map(({ Setting }) => Setting);
    const row = settings.indexOf("Due soon within (days)") + 1;
    typeInto(book, "PlannerSettings", { row, header: "Value", typed: "'10" });
    expect(await mend(port)).toMatchObject({ refusals: [], seen: [{ row, value: 10 }] });
    expect(rowsOf(book, "PlannerSettings")[row - 1]?.Value).toBe(10);
  });

  test("a day in a workbook of an old Mac is the same day", async () => {
    const { book, port } = copyOf(planner);
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
    const { book, port } = copyOf(planner);
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
    const { book, port } = copyOf(planner);
    typeInto(book, "PartnerScores", { row: 1, header: "Score", typed: 12 });
    book.changeTable(tableOf(book, "SelectionCriteria").id, { name: "OurCriteria" });
    expect(await mendable(port)).toEqual([]);
  });
});

describe("a task's ID", () => {
  test("is given to a task without one, and to the later of two, each the next that is free", async () => {
    const { book, port } = copyOf(planner);
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
    const { book, port } = copyOf(planner);
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
    const { book, port } = copyOf(planner);
    leaveBelow(book, "PartnerList", rows);
    const before = cellsOf(book);
    expect(await mend(port)).toMatchObject({ refusals: [], seen: [{ names: ["YMCA", "Zonta"] }] });
    expect(rowsOf(book, "PartnerList").slice(2)).toMatchObject([
      { Organization: "Rotary", Contact: "Ben" },
      { Organization: "YMCA", Contact: "Cleo", Eligibility: "Not scored" },
      { Organization: "Zonta", Contact: null, Eligibility: "Not scored" },
    ]);
    const after = cellsOf(book);
    expect(changedCells(before, after).filter((place) => before.has(place))).toEqual([]);
    expect((await issuesIn(port)).map(({ code }) => code)).toEqual([]);
  });

  test("are taken in after a gap, with the blank row between", async () => {
    const { book, port } = copyOf(planner);
    leaveBelow(book, "PartnerList", [["Rotary"], [""], ["YMCA"]]);
    expect(await mend(port)).toMatchObject({ refusals: [], seen: [{ names: ["YMCA"] }] });
    expect(rowsOf(book, "PartnerList").slice(2)).toMatchObject([
      { Organization: "Rotary" },
      { Organization: null },
      { Organization: "YMCA", Eligibility: "Not scored" },
    ]);
    expect((await issuesIn(port)).map(({ code }) => code)).toEqual([]);
  });

  test.each<[string, (book: Book) => void]>([
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
    const { book, port } = copyOf(planner);
    damage(book);
    expect((await issuesIn(port)).map(({ code }) => code)).toContain("workbook.rowOutsideTable");
    expect(await mendable(port)).toEqual([]);
  });
});

describe("what has more than one way out", () => {
  test("is not mended", async () => {
    const { book, port } = copyOf(planner);
    const damages: [string, Typed][] = [
      ["WorkPlan", { row: 2, header: "Due", typed: "'04/05/2026" }],
      ["SharedGoals", { row: 1, header: "Target", typed: "'1,500" }],
      ["PartnerScores", { row: 1, header: "Mission fit", typed: day("2026-04-05") }],
      ["PartnerList", { row: 2, header: "Joint money", typed: "perhaps" }],
      ["WorkPlan", { row: 2, header: "Partner", typed: "Rotary" }],
      ["SelectionCriteria", { row: 1, header: "Weight", typed: "'-3" }],
    ];
    for (const [table, damage] of damages) typeInto(book, table, damage);
    expect((await issuesIn(port)).map(({ code }) => code).sort()).toEqual([
      "cells.notANumber",
      "criteria.weightNotNumber",
      "partners.notYesNo",
      "ratings.looksLikeDate",
      "tasks.dueNotADate",
      "tasks.unknownPartner",
    ]);
    expect(await mendable(port)).toEqual([]);
  });

  test("is a formula that gives a text: it is offered, but never replaced", async () => {
    const { book, port } = copyOf(planner);
    typeInto(book, "WorkPlan", { row: 2, header: "Due", typed: '="2026-04-"&"10"' });
    typeInto(book, "WorkPlan", { row: 3, header: "Due", typed: "'2026-04-11" });
    const { seen } = await mend(port);
    expect(seen).toMatchObject([{ row: 3 }]);
    const { id, row, column } = cellAt(book, "WorkPlan", { row: 2, header: "Due" });
    expect(book.isFormula(id, row, column)).toBe(true);
  });
});
