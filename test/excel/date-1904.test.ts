import { appendRows } from "../../src/app/append-rows";
import { readWorkbook } from "../../src/app/planner-workbook";
import { setUpWorkbook } from "../../src/app/set-up-workbook";
import { updateRow } from "../../src/app/update-row";
import { oneCell } from "../support/one-cell";
import { createBook } from "../../src/workbench/host/book/create-book";
import { day } from "../domain/builders";
import { columnOf, openExcel, sheetId } from "./open-planner";

describe("in a workbook whose first day is in 1904", () => {
  async function opened() {
    const book = createBook();
    book.date1904 = true;
    const excel = openExcel(book);
    await setUpWorkbook(excel.port, {
      data: { WorkPlan: [{ ID: "T01", Task: "Print posters", Due: day("2026-04-10") }] },
      today: day("2026-04-20"),
    });
    return excel;
  }

  const dues = async ({ port }: Awaited<ReturnType<typeof opened>>) =>
    (await readWorkbook(port)).tables.WorkPlan?.rows.map(({ due }) => due);

  test("days given at set-up are shown, read and counted as they were given", async () => {
    const excel = await opened();
    expect(excel.book.text(sheetId(excel.book, "Work plan"), 5, 6)).toBe("10 Apr 2026");
    expect(await dues(excel)).toEqual([day("2026-04-10")]);
    expect(columnOf(excel.book, "WorkPlan", "Days late")).toEqual([10]);
  });

  test("a day that is added later is shown and read as it was given", async () => {
    const excel = await opened();
    const row = { ID: "T02", Task: "Call", Due: day("2026-05-01") };
    await appendRows(excel.port, { table: "WorkPlan", rows: [row] });
    expect(excel.book.text(sheetId(excel.book, "Work plan"), 6, 6)).toBe("1 May 2026");
    expect(await dues(excel)).toEqual([day("2026-04-10"), day("2026-05-01")]);
  });

  test("a day that is changed is compared and written as it is shown", async () => {
    const excel = await opened();
    const update = { table: "WorkPlan", row: 1, rowKey: "T01", header: "Due" } as const;
    const change = { ...update, seen: day("2026-04-10"), value: day("2026-04-25") };
    expect(await updateRow(excel.port, oneCell(change))).toEqual([]);
    expect(await dues(excel)).toEqual([day("2026-04-25")]);
    expect((await updateRow(excel.port, oneCell(change))).map(({ code }) => code)).toEqual([
      "workbook.rowChanged",
    ]);
  });
});
