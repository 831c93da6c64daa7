import { appendRows } from "../../src/app/append-rows";
import { readWorkbook } from "../../src/app/planner-workbook";
import type { DataRow } from "../../src/app/planner-data";
import type { Book } from "../../src/workbench/host/book/book";
import { columnLetters } from "../../src/workbook/references";
import { day } from "../domain/builders";
import { columnOf, openPlanner, rowsOf, settled, sheetId, tableOf, type } from "./open-planner";

const partners = ["WIC Clinic North", "Lions Club", "Eastbrook Schools"].map((Organization) => ({
  Organization,
  Stage: "Active",
}));
const newPartner: DataRow = { Organization: "Radio Eastbrook", Stage: "Identified", Notes: "asked us" };

/** The sheet row below a table, and what stands there in its first column. */
function below(book: Book, name: string) {
  const { area, sheetId: id } = tableOf(book, name);
  return { row: area.row + area.rowCount, column: area.column, id };
}

/** Every cell of a computed column holds the one formula that fills the column. */
function everyRowComputes(book: Book, name: string): void {
  const { area, columns, sheetId: id, showTotals } = tableOf(book, name);
  const last = area.row + area.rowCount - (showTotals ? 2 : 1);
  columns.forEach(({ calculatedFormula }, position) => {
    if (calculatedFormula === undefined) return;
    for (let row = area.row + 1; row <= last; row++)
      expect(book.formula(id, row, area.column + position)).toBe(calculatedFormula);
  });
}

describe("adding rows", () => {
  test("to a new table fills its one blank row first", async () => {
    const { book, port } = await openPlanner();
    expect(await appendRows(port, { table: "PartnerList", rows: [partners[0]!, newPartner] })).toEqual([]);
    expect(columnOf(book, "PartnerList", "Organization")).toEqual(["WIC Clinic North", "Radio Eastbrook"]);
    everyRowComputes(book, "PartnerList");
  });

  test("to a filled table adds them below, and its formulas take them in", async () => {
    const { book, port, syncs } = await openPlanner({ PartnerList: partners });
    await port.read();
    syncs();
    await appendRows(port, { table: "PartnerList", rows: [newPartner] });
    expect(syncs().length).toBeLessThanOrEqual(3);
    expect(rowsOf(book, "PartnerList").at(-1)).toMatchObject({ ...newPartner, Eligibility: "Not scored" });
    everyRowComputes(book, "PartnerList");
  });

  test("gives back every reference that Excel kept for it", async () => {
    const { attached, port } = await openPlanner({ PartnerList: partners });
    await appendRows(port, { table: "PartnerList", rows: [newPartner] });
    await settled(() => attached.referenceCount() === 0);
    expect(attached.referenceCount()).toBe(0);
  });

  test("by the hundred takes no more requests than one", async () => {
    const { book, port, syncs } = await openPlanner({ PartnerList: partners });
    const rows = Array.from({ length: 300 }, (_, index) => ({ Organization: `Partner ${index}` }));
    await appendRows(port, { table: "PartnerList", rows });
    expect(syncs().length).toBeLessThanOrEqual(3);
    expect(rowsOf(book, "PartnerList")).toHaveLength(303);
    everyRowComputes(book, "PartnerList");
  });

  test("of tasks writes days that Excel knows as days", async () => {
    const { book, port } = await openPlanner({ WorkPlan: [{ ID: "T01", Task: "Call" }] });
    await appendRows(port, {
      table: "WorkPlan",
      rows: [{ ID: "T02", Task: "Print", Due: day("2026-04-20"), "Depends on": "T01" }],
    });
    const { row } = below(book, "WorkPlan");
    expect(columnOf(book, "WorkPlan", "Due")).toEqual([null, day("2026-04-20")]);
    expect(book.text(sheetId(book, "Work plan"), row - 1, 6)).toBe("20 Apr 2026");
  });

  test("of ratings finds the criteria's columns", async () => {
    const { book, port } = await openPlanner({ PartnerList: partners });
    const rating = { Partner: "Lions Club", Rater: "Ana", "Mission fit": 4, "Risks are manageable": 2 };
    await appendRows(port, { table: "PartnerScores", rows: [rating, { ...rating, Rater: "Ben" }] });
    expect(rowsOf(book, "PartnerScores")).toMatchObject([rating, { ...rating, Rater: "Ben" }]);
  });

  test("finds columns that were moved, and leaves a column of somebody's own alone", async () => {
    const { book, port } = await openPlanner({ PartnerList: partners });
    const { id } = below(book, "PartnerList");
    // A column of their own in front of Notes, and Stage moved to the place behind it.
    book.insertCells(id, { row: 0, column: 2, rowCount: 200, columnCount: 1 }, "Right");
    type(book, { sheet: "Partners", row: 4, column: 2 }, [["Our code"]]);
    type(book, { sheet: "Partners", row: 5, column: 2 }, [["A1"], ["A2"], ["A3"]]);
    await appendRows(port, { table: "PartnerList", rows: [newPartner] });
    expect(rowsOf(book, "PartnerList").at(-1)).toMatchObject({ ...newPartner, "Our code": null });
    expect(columnOf(book, "PartnerList", "Our code")).toEqual(["A1", "A2", "A3", null]);
    everyRowComputes(book, "PartnerList");
  });

  test("fills a column of somebody's own that holds a formula, as Excel does", async () => {
    const { book, port } = await openPlanner({ PartnerList: partners });
    const { area, sheetId: id } = tableOf(book, "PartnerList");
    const beside = area.column + area.columnCount;
    book.write(id, { row: area.row, column: beside, rowCount: 4, columnCount: 1 }, [
      ["Length"],
      ["=LEN([@Organization])"],
      ["=LEN([@Organization])"],
      ["=LEN([@Organization])"],
    ]);
    await appendRows(port, { table: "PartnerList", rows: [newPartner] });
    expect(columnOf(book, "PartnerList", "Length").at(-1)).toBe("Radio Eastbrook".length);
  });

  test("above a totals row leaves the totals below them, counting the new rows too", async () => {
    const { book, port } = await openPlanner({ PartnerList: partners });
    const { id, area, sheetId: sheet } = tableOf(book, "PartnerList");
    book.changeTable(id, { showTotals: true });
    const totals = { row: area.row + area.rowCount, column: 0, rowCount: 1, columnCount: 1 };
    book.write(sheet, totals, [["=SUBTOTAL(103,PartnerList[Organization])"]]);
    expect(await appendRows(port, { table: "PartnerList", rows: [newPartner, partners[0]!] })).toEqual([]);
    expect(columnOf(book, "PartnerList", "Organization").slice(3)).toEqual([
      "Radio Eastbrook",
      "WIC Clinic North",
    ]);
    everyRowComputes(book, "PartnerList");
    expect(tableOf(book, "PartnerList").showTotals).toBe(true);
    expect(book.value(sheet, totals.row + 2, 0)).toBe(5);
  });

  test("goes on when the row below has a drop-down of its own, which keeps Excel from growing the table", async () => {
    const { book, port } = await openPlanner({ PartnerList: partners });
    const { row, id } = below(book, "PartnerList");
    book.setValidation(
      id,
      { row, column: 3, rowCount: 1, columnCount: 1 },
      {
        rule: { type: "List", source: "a,b", inCellDropDown: true },
        ignoreBlanks: true,
        errorAlert: { show: false, style: "Stop", title: "", message: "" },
        prompt: { show: false, title: "", message: "" },
      },
    );
    await appendRows(port, { table: "PartnerList", rows: [newPartner, partners[1]!] });
    expect(columnOf(book, "PartnerList", "Organization").slice(3)).toEqual(["Radio Eastbrook", "Lions Club"]);
    everyRowComputes(book, "PartnerList");
  });

  test("takes in a row whose first cell is blank", async () => {
    const { book, port } = await openPlanner({ WorkPlan: [{ ID: "T01", Task: "Call" }] });
    await appendRows(port, {
      table: "WorkPlan",
      rows: [{ Task: "Without an ID" }, { ID: "T03", Task: "Print" }],
    });
    expect(columnOf(book, "WorkPlan", "Task")).toEqual(["Call", "Without an ID", "Print"]);
    everyRowComputes(book, "WorkPlan");
  });

  test("nothing is overwritten: what stands below the table refuses them", async () => {
    const { book, port } = await openPlanner({ PartnerList: partners });
    const { row } = below(book, "PartnerList");
    const lastColumn = columnLetters(tableOf(book, "PartnerList").area.columnCount - 1);
    type(book, { sheet: "Partners", row: row + 3, column: 2 }, [["a note of mine"]]);
    const before = book.content();
    const refusals = await appendRows(port, { table: "PartnerList", rows: [newPartner] });
    expect(refusals.map(({ code, params }) => [code, params["address"]])).toEqual([
      ["workbook.rowOutsideTable", `A${row + 1}:${lastColumn}${row + 4}`],
    ]);
    expect(book.content()).toEqual(before);
  });

  test("a missing column refuses them", async () => {
    const { book, port } = await openPlanner({ PartnerList: partners });
    const table = tableOf(book, "PartnerList");
    book.deleteTableColumn(table.id, table.columns.find(({ name }) => name === "Stage")!.id);
    const refusals = await appendRows(port, { table: "PartnerList", rows: [newPartner] });
    expect(refusals.map(({ code }) => code)).toEqual(["workbook.missingColumn"]);
  });

  test("goes to the table under its new name, and below where others added rows meanwhile", async () => {
    const { book, port } = await openPlanner({ PartnerList: partners });
    book.changeTable(tableOf(book, "PartnerList").id, { name: "Friends" });
    const { row } = below(book, "Friends");
    type(book, { sheet: "Partners", row, column: 0 }, [["Typed by hand"]]);
    await appendRows(port, { table: "PartnerList", rows: [newPartner] });
    expect(columnOf(book, "Friends", "Organization").slice(3)).toEqual(["Typed by hand", "Radio Eastbrook"]);
    expect((await readWorkbook(port)).tables.PartnerList?.rows).toHaveLength(5);
  });
});
