import { appendRows } from "../../src/app/append-rows";
import { readWorkbook } from "../../src/app/planner-workbook";
import { updateRow } from "../../src/app/update-row";
import { oneCell } from "../support/one-cell";
import { columnOf, openPlanner, sheetId } from "./open-planner";

const texts = [
  "=1+1",
  "+1 Parents",
  "-SUM(A1)",
  "@home",
  "12",
  "1,234.5",
  "50%",
  "$12",
  "4/20/2026",
  "2026-04-20",
  "Apr 2026",
  "12:30",
  "1e5",
  "1/2",
  "TRUE",
  "false",
  "'quoted",
  "> 5 Families",
  "*?~",
  " space before",
  "#N/A",
  "line one\nline two",
  "Épicerie Łódź 健康",
];

describe("a text stays the text it is", () => {
  test("when it is given at set-up", async () => {
    const { book, port } = await openPlanner({
      PartnerList: texts.map((Organization) => ({ Organization })),
    });
    expect(columnOf(book, "PartnerList", "Organization")).toEqual(texts);
    const read = await readWorkbook(port);
    // An error's name typed as text cannot be told from the error through `Range.values`.
    expect(read.tables.PartnerList?.rows.map(({ organization }) => organization)).toEqual(
      texts.map((text) => (text === "#N/A" ? { error: "#N/A" } : text)),
    );
  });

  test("when it is added later", async () => {
    const { book, port } = await openPlanner({ PartnerList: [{ Organization: "WIC Clinic North" }] });
    await appendRows(port, {
      table: "PartnerList",
      rows: texts.map((text) => ({ Organization: "New", Notes: text })),
    });
    expect(columnOf(book, "PartnerList", "Notes").slice(1)).toEqual(texts);
  });

  test("when it is put into a cell", async () => {
    const { book, port } = await openPlanner({ PartnerList: [{ Organization: "WIC Clinic North" }] });
    let seen: string | null = null;
    for (const text of texts.slice(0, 12)) {
      const update = { table: "PartnerList", row: 1, rowKey: "WIC Clinic North", header: "Notes" } as const;
      expect(await updateRow(port, oneCell({ ...update, seen, value: text }))).toEqual([]);
      expect(columnOf(book, "PartnerList", "Notes")).toEqual([text]);
      seen = text;
    }
  });

  test("when it heads a column of ratings", async () => {
    const criteria = ["2026", "=Fit", "TRUE", "Who's in?", "[draft] #1", "50%"];
    const { book, port } = await openPlanner({
      SelectionCriteria: criteria.map((Criterion) => ({ Criterion, Kind: "Want", Weight: 1 })),
      PartnerScores: [{ Partner: "Lions Club", ...Object.fromEntries(criteria.map((name) => [name, 5])) }],
    });
    const read = await readWorkbook(port);
    expect(read.tables.PartnerScores?.ratingColumns.map(({ header }) => header)).toEqual(criteria);
    expect(columnOf(book, "PartnerScores", "Coverage")).toEqual([1]);
    expect(columnOf(book, "PartnerScores", "Score")).toEqual([100]);
  });
});

test("numbers, booleans and blanks stay what they are", async () => {
  const { book, port } = await openPlanner({ PartnerList: [{ Organization: "WIC Clinic North" }] });
  const id = sheetId(book, "Settings");
  const update = {
    table: "PlannerSettings",
    row: 2,
    rowKey: "Due soon within (days)",
    header: "Value",
  } as const;
  expect(await updateRow(port, oneCell({ ...update, seen: 7, value: 3 }))).toEqual([]);
  expect(book.value(id, 6, 1)).toBe(3);
  expect(await updateRow(port, oneCell({ ...update, seen: 3, value: null }))).toEqual([]);
  expect(book.value(id, 6, 1)).toBeNull();
  expect(await updateRow(port, oneCell({ ...update, seen: null, value: true }))).toEqual([]);
  expect(book.value(id, 6, 1)).toBe(true);
});
