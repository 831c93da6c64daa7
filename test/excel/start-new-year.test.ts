import type { PlannerData } from "../../src/app/planner-data";
import { previewNewYear, startNewYear } from "../../src/app/start-new-year";
import { attachExcel } from "../../src/workbench/host/attach-node";
import { excelWorkbook } from "../../src/excel/excel-workbook";
import { createBook } from "../../src/workbench/host/book/create-book";
import type { Book } from "../../src/workbench/host/book/book";
import { day } from "../domain/builders";
import { columnOf, openPlanner, rowsOf, sheetId, sheetsNamed, tableOf, type } from "./open-planner";

const data: PlannerData = {
  PartnerList: [{ Organization: "Lions Club" }, { Organization: "Radio" }],
  WorkPlan: [
    { ID: "T1", Task: "Call", Due: day("2026-04-01"), Status: "Done" },
    { ID: "T2", Task: "Print", Due: day("2026-04-02") },
    { ID: "T3", Task: "Hang up" },
  ],
  PartnerScores: [
    { Partner: "Lions Club", Rater: "Ana", "Mission fit": 4 },
    { Partner: "Radio", Rater: "Ana", "Mission fit": 2 },
  ],
  SharedGoals: [{ Goal: "Reach families" }],
  ContactLog: [{ Date: day("2026-01-01"), Partner: "Radio" }],
  Agreements: [{ Partner: "Radio" }],
  ProcessAnswers: [{ Round: "2025" }, { Round: "2025" }, { Round: "2026" }],
};

/** The only row of a table: nothing in it but its formulas, which say nothing. */
function isBlankRow(book: Book, name: string): void {
  const rows = rowsOf(book, name);
  expect(rows).toHaveLength(1);
  const { area, columns, sheetId: id } = tableOf(book, name);
  columns.forEach(({ calculatedFormula, name: header }, position) => {
    if (calculatedFormula === undefined) expect([header, rows[0]?.[header]]).toEqual([header, null]);
    else expect(book.formula(id, area.row + 1, area.column + position)).toBe(calculatedFormula);
  });
}

describe("before a new year", () => {
  test("one sees what goes and what stays", async () => {
    const { port } = await openPlanner(data);
    const preview = await previewNewYear(port);
    expect(preview).toMatchObject({ goes: { WorkPlan: 3, PartnerScores: 2 }, rounds: 2, refusals: [] });
    const { SelectionCriteria, ...stays } = preview.stays;
    expect(stays).toEqual({ PartnerList: 2, ContactLog: 1, Agreements: 1, SharedGoals: 1 });
    expect(SelectionCriteria).toBeGreaterThan(0);
  });

  test("an empty plan has nothing to lose", async () => {
    const { port } = await openPlanner();
    expect((await previewNewYear(port)).goes).toEqual({ WorkPlan: 0, PartnerScores: 0 });
  });
});

describe("a new year", () => {
  test("leaves one blank row of the plan and of the ratings, and everything else as it was", async () => {
    const { book, port, syncs } = await openPlanner(data);
    const others = book
      .sheets()
      .map(({ name }) => name)
      .filter((name) => name !== "Work plan" && name !== "Scores");
    const filled = (content = book.content()) =>
      sheetsNamed(content, others).map(({ cells, ...rest }) => ({
        ...rest,
        cells: cells.map(({ formula, value, ...cell }) => ({ ...cell, shown: formula ?? value })),
      }));
    const before = filled();
    const preview = await previewNewYear(port);
    syncs();
    expect(await startNewYear(port, preview)).toEqual([]);
    expect(syncs().length).toBeLessThanOrEqual(4);
    isBlankRow(book, "WorkPlan");
    isBlankRow(book, "PartnerScores");
    expect(filled()).toEqual(before);
  });

  test("keeps the drop-downs and the looks of the row, for what is added next", async () => {
    const { book, port } = await openPlanner(data);
    await startNewYear(port, await previewNewYear(port));
    const id = sheetId(book, "Work plan");
    const { columns, area } = tableOf(book, "WorkPlan");
    const at = (header: string) => columns.findIndex(({ name }) => name === header);
    expect(book.validation(id, 5, at("Status"))?.rule.type).toBe("List");
    type(book, { sheet: "Work plan", row: 5, column: 0 }, [
      ["N1", null, "Begin", null, null, null, day("2027-01-04")],
    ]);
    expect(book.text(id, 5, at("Due"))).toBe("4 Jan 2027");
    expect(book.value(id, 5, at("State"))).not.toBe("");
    expect(area.row).toBe(4);
  });

  test("keeps columns that people added, with their formulas but not with what was typed", async () => {
    const { book, port } = await openPlanner(data);
    const { area, sheetId: id } = tableOf(book, "WorkPlan");
    const column = area.column + area.columnCount;
    book.write(id, { row: 4, column, rowCount: 4, columnCount: 2 }, [
      ["Cost", "Length"],
      [10, "=LEN([@Task])"],
      [20, "=LEN([@Task])"],
      [30, "=LEN([@Task])"],
    ]);
    await startNewYear(port, await previewNewYear(port));
    expect(rowsOf(book, "WorkPlan")).toMatchObject([{ Cost: null, Length: 0 }]);
  });

  test("puts a formula back that was typed over in the row that stays", async () => {
    const { book, port } = await openPlanner(data);
    const state = tableOf(book, "WorkPlan").columns.findIndex(({ name }) => name === "State");
    type(book, { sheet: "Work plan", row: 5, column: state }, [["fine"]]);
    await startNewYear(port, await previewNewYear(port));
    expect(book.isFormula(sheetId(book, "Work plan"), 5, state)).toBe(true);
  });

  test("takes a formula out of a cell that people fill", async () => {
    const { book, port } = await openPlanner(data);
    const due = tableOf(book, "WorkPlan").columns.findIndex(({ name }) => name === "Due");
    type(book, { sheet: "Work plan", row: 5, column: due }, [["=TODAY()+7"]]);
    await startNewYear(port, await previewNewYear(port));
    expect(columnOf(book, "WorkPlan", "Due")).toEqual([null]);
  });

  test("moves up what stands below the table", async () => {
    const { book, port } = await openPlanner(data);
    type(book, { sheet: "Work plan", row: 12, column: 0 }, [["Note"]]);
    await startNewYear(port, await previewNewYear(port));
    expect(book.value(sheetId(book, "Work plan"), 10, 0)).toBe("Note");
  });

  test("shows rows again that were filtered away, and clears them too", async () => {
    const { book, port } = await openPlanner(data);
    book.filterTable(tableOf(book, "WorkPlan").id, 0, ["T1"]);
    await startNewYear(port, await previewNewYear(port));
    isBlankRow(book, "WorkPlan");
    expect(tableOf(book, "WorkPlan").filters).toEqual({});
  });

  test.each<[string, (book: Book) => void, string]>([
    [
      "a task was added",
      (book) => type(book, { sheet: "Work plan", row: 8, column: 0 }, [["T4", null, "New"]]),
      "WorkPlan",
    ],
    [
      "a task was changed",
      (book) => type(book, { sheet: "Work plan", row: 6, column: 2 }, [["Print more"]]),
      "WorkPlan",
    ],
    [
      "a rating was changed",
      (book) => type(book, { sheet: "Scores", row: 5, column: 3 }, [[5]]),
      "PartnerScores",
    ],
  ])("is refused when %s since one looked, and nothing is cleared", async (_case, change, table) => {
    const { book, port } = await openPlanner(data);
    const preview = await previewNewYear(port);
    change(book);
    const before = book.content();
    const refusals = await startNewYear(port, preview);
    expect(refusals.map(({ code, params }) => [code, params])).toEqual([
      ["workbook.changedMeanwhile", { table }],
    ]);
    expect(book.content()).toEqual(before);
  });

  test("is refused without one of the tables", async () => {
    const { book, port } = await openPlanner(data);
    const preview = await previewNewYear(port);
    book.deleteSheet(sheetId(book, "Scores"));
    expect((await startNewYear(port, preview)).map(({ code }) => code)).toEqual(["workbook.missingTable"]);
  });
});

test("saving asks Excel to save the file", async () => {
  let saved = 0;
  const { Excel } = attachExcel(createBook(), { onSave: () => (saved += 1) });
  await excelWorkbook({ excel: Excel }).save();
  expect(saved).toBe(1);
});
