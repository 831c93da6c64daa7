import { parsePlannerData } from "../../src/app/parse-planner-data";
import type { PlannerData } from "../../src/app/planner-data";
import { setUpWorkbook } from "../../src/app/set-up-workbook";
import type { Table } from "../../src/workbook/define-table";
import { layColumns, usualFormula } from "../../src/workbook/layout";
import { starterCriteria } from "../../src/workbook/starter-criteria";
import { lists } from "../../src/workbook/lists";
import { tables } from "../../src/workbook/tables";
import { day } from "../domain/builders";
import { columnOf, openExcel, settled, sheetId, tableOf } from "./open-planner";

const manyRows: PlannerData = {
  PartnerList: many(1_000, (index) => ({ Organization: `Partner ${index}`, Stage: "Active" })),
  PartnerScores: many(1_500, (index) => ({
    Partner: `Partner ${index % 1_000}`,
    Rater: `Rater ${index}`,
    "Mission fit": 1 + (index % 9) / 2,
  })),
  WorkPlan: many(2_000, (index) => ({
    ID: `T${index}`,
    Task: `Task ${index}`,
    Due: day("2026-04-20") + (index % 90),
  })),
};

function many<Row>(count: number, row: (index: number) => Row): Row[] {
  return Array.from({ length: count }, (_, index) => row(index));
}

describe("setting up an empty workbook", () => {
  const { attached, book, port, syncs } = openExcel();
  let bytes: number[] = [];
  beforeAll(async () => {
    expect(await setUpWorkbook(port, { data: {} })).toEqual([]);
    bytes = syncs();
  });

  test("takes three requests at the most, and few bytes", () => {
    expect(bytes.length).toBeLessThanOrEqual(3);
    expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(700_000);
  });

  test("makes the sheets in their order, the blank one taking the first place", () => {
    expect(book.sheets().map(({ name }) => name)).toEqual([
      "Start",
      "Strategy",
      "First questions",
      "Needs",
      "Partners",
      "Criteria",
      "Scores",
      "Questions",
      "Approach",
      "Goals",
      "Work plan",
      "Timeline",
      "Communication",
      "Contact log",
      "Agreements",
      "Process survey",
      "Process results",
      "Goal reviews",
      "Tips",
      "Lists",
      "Settings",
    ]);
  });

  test("makes every table and list in row 5 with nothing beneath", () => {
    const names = [...Object.keys(tables), ...Object.values(lists).map(({ table }) => table)];
    expect(
      book
        .tables()
        .map(({ name }) => name)
        .sort(),
    ).toEqual([...names].sort());
    for (const { area, sheetId: id } of book.tables()) {
      expect(area.row).toBe(4);
      const below = { ...area, row: area.row + area.rowCount, rowCount: 50 };
      expect(book.usedArea(id, true, below)).toBeNull();
    }
  });

  test("writes the starter criteria, and the columns to rate them", () => {
    const names = starterCriteria.map(({ name }) => name);
    expect(columnOf(book, "SelectionCriteria", "Criterion")).toEqual(names);
    const headers = tableOf(book, "PartnerScores").columns.map(({ name }) => name);
    expect(headers).toEqual(expect.arrayContaining(names));
  });

  test("makes computed columns that fill themselves, and columns with a usual text", () => {
    for (const [name, table] of Object.entries<Table>(tables)) {
      const filled = tableOf(book, name)
        .columns.filter(({ calculatedFormula }) => calculatedFormula !== undefined)
        .map((column) => column.name);
      const described = layColumns(table).filter((laid) => (laid.formula ?? usualFormula(laid)) !== null);
      expect(filled).toEqual(described.map(({ header }) => header));
    }
  });

  test("shows the first sheet, and protects none", () => {
    expect(book.activeSheetId()).toBe(sheetId(book, "Start"));
    expect(book.sheets().map(({ id }) => book.protection(id))).toEqual(book.sheets().map(() => null));
  });

  test("gives back every reference that Excel kept for it", async () => {
    await settled(() => attached.referenceCount() === 0);
    expect(attached.referenceCount()).toBe(0);
  });

  test("a second time is refused and changes nothing", async () => {
    const before = book.content();
    const refusals = await setUpWorkbook(port, { data: {} });
    expect(refusals.map(({ code }) => code)).toEqual(["workbook.alreadySetUp"]);
    expect(book.content()).toEqual(before);
  });
});

describe("setting up with thousands of rows", () => {
  const { book, port, syncs } = openExcel();
  const starts: { setUp: number[]; read: number[] } = { setUp: [], read: [] };
  beforeAll(async () => {
    await setUpWorkbook(port, { data: manyRows });
    starts.setUp = syncs();
    await port.read();
    starts.read = syncs();
  }, 300_000);

  test("takes three requests at the most", () => {
    expect(starts.setUp.length).toBeLessThanOrEqual(3);
  });

  test("and reading everything takes two", () => {
    expect(starts.read.length).toBeLessThanOrEqual(2);
  });

  test("puts every row into its table", () => {
    const counts = ["PartnerList", "PartnerScores", "WorkPlan"].map(
      (name) => tableOf(book, name).area.rowCount - 1,
    );
    expect(counts).toEqual([1_000, 1_500, 2_000]);
  });

  test("computes the last row like the first", () => {
    expect(columnOf(book, "PartnerScores", "Score").at(-1)).toBe(62.5);
    expect(columnOf(book, "WorkPlan", "State").at(-1)).not.toBe("");
  });
});

describe("setting up with data from JSON", () => {
  test("counts for the given day and keeps the given settings", async () => {
    const { book, port } = openExcel();
    const data = parsePlannerData(
      JSON.stringify({
        WorkPlan: [{ ID: "T01", Task: "Print posters", Due: "2026-04-25" }],
        PlannerSettings: [{ Setting: "Due soon within (days)", Value: 3 }],
      }),
    );
    await setUpWorkbook(port, { data, today: day("2026-04-20") });
    expect(columnOf(book, "WorkPlan", "State")).toEqual(["On track"]);
    expect(columnOf(book, "PlannerSettings", "Value").slice(0, 2)).toEqual([day("2026-04-20"), 3]);
  });

  test("shows the backgrounds of the settings in every approach plan that has no text of its own", async () => {
    const { book, port } = openExcel();
    const data = parsePlannerData(
      JSON.stringify({
        ApproachPlans: [
          { Partner: "Lions Club" },
          { Partner: "Grange", "Background on us": "You know us from the fair." },
        ],
        PlannerSettings: [{ Setting: "Background on us", Value: "We are the county's nurses." }],
      }),
    );
    await setUpWorkbook(port, { data });
    expect(columnOf(book, "ApproachPlans", "Background on us")).toEqual([
      "We are the county's nurses.",
      "You know us from the fair.",
    ]);
    expect(columnOf(book, "ApproachPlans", "Ready")).toEqual([2, 2]);
  });
});
