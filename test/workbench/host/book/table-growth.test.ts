import type { CellInput } from "../../../../src/workbench/host/book/book";
import { aBook, addIn, area, aWorkPlan } from "./book-at-hand";

const validation = {
  rule: { type: "List" as const, source: "a,b", inCellDropDown: true },
  ignoreBlanks: true,
  errorAlert: { show: true, style: "Stop" as const, title: "", message: "" },
  prompt: { show: false, title: "", message: "" },
};

describe("a table grows", () => {
  test.each<[string, string, CellInput[][], string]>([
    ["over a row written below it", "A8", [["Write letter", 20, null]], "A5:C8"],
    [
      "over many rows at once",
      "A8",
      [
        ["a", 1],
        ["b", 2],
        ["c", 3],
      ],
      "A5:C10",
    ],
    ["when the second column is written first", "B8", [[20]], "A5:C8"],
    ["over a column whose header is written beside it", "D5", [["Notes"]], "A5:D7"],
  ])("%s", (_case, address, rows, expected) => {
    const hand = aWorkPlan();
    hand.write(address, ...rows);
    expect(hand.covered("WorkPlan")).toBe(expected);
  });

  test.each<[string, string, CellInput[][]]>([
    ["when the first cell of the row is left blank", "A8", [[null, 20, null]]],
    ["when the first cell of the row is emptied", "A8", [["", 20, null]]],
    ["when a row is left between", "A9", [["later", 20, null]]],
    ["when the cells are beside it", "E8", [["note"]]],
  ])("not %s", (_case, address, rows) => {
    const hand = aWorkPlan();
    hand.write(address, ...rows);
    expect(hand.covered("WorkPlan")).toBe("A5:C7");
  });

  test("only as far as every first cell is filled", () => {
    const hand = aWorkPlan();
    hand.write("A8", ["a", 1], ["", 2], ["c", 3]);
    expect(hand.covered("WorkPlan")).toBe("A5:C8");
  });

  test("not over cells that hold something", () => {
    const hand = aWorkPlan();
    hand.write("C8", ["x"]);
    hand.book.resizeTable(hand.tableId("WorkPlan"), area("A5:C7"));
    hand.write("A8", ["Write letter", 20]);
    expect(hand.covered("WorkPlan")).toBe("A5:C7");
  });

  test("not under a totals row", () => {
    const hand = aWorkPlan();
    hand.book.changeTable(hand.tableId("WorkPlan"), { showTotals: true });
    hand.write("A9", ["Write letter", 20]);
    expect(hand.covered("WorkPlan")).toBe("A5:C8");
  });

  test("not over cells that have a validation of their own", () => {
    const hand = aWorkPlan();
    hand.book.setValidation(hand.sheetId, area("A8:A20"), validation);
    hand.write("A8", ["a", 20]);
    expect(hand.covered("WorkPlan")).toBe("A5:C7");
  });

  test("over cells whose validation is the table's own", () => {
    const hand = aWorkPlan();
    hand.book.setValidation(hand.sheetId, area("A6:A20"), validation);
    hand.write("A8", ["a", 20]);
    expect(hand.covered("WorkPlan")).toBe("A5:C8");
  });

  test("and its calculated columns, looks, lists, highlights and charts with it", () => {
    const hand = aWorkPlan();
    const { book, sheetId } = hand;
    book.changeFormat(sheetId, area("B6:B7"), { numberFormat: "0.00" });
    book.setValidation(sheetId, area("A6:A7"), validation);
    book.addConditionalFormat(sheetId, area("A6:C7"), { type: "DataBar", color: "#638EC6", showValue: true });
    book.addChart(sheetId, {
      name: "Days",
      type: "Line",
      series: [{ values: "=Sheet1!$C$6:$C$7", categories: "=Sheet1!$A$6:$A$7" }],
      left: 0,
      top: 0,
      width: 100,
      height: 100,
      legend: "None",
    });
    hand.write("E1", ["=SUM(WorkPlan[Days left])", "=SUM(B6:B7)", "=SUM(B5:B7)", "=B7"]);
    hand.write("A8", ["a", 20]);
    expect(hand.value("C8")).toBe(12);
    expect(hand.text("B8")).toBe("20.00");
    expect(book.validation(sheetId, 7, 0)).toEqual(validation);
    expect(book.conditionalFormats(sheetId)[0]!.areas).toEqual([area("A6:C8")]);
    expect(book.charts(sheetId)[0]!.series[0]).toEqual({
      values: "=Sheet1!$C$6:$C$8",
      categories: "=Sheet1!$A$6:$A$8",
    });
    expect(hand.values("E1:H1")).toEqual([[18, 42, 42, 12]]);
    expect(hand.formula("F1")).toBe("=SUM(B6:B8)");
  });

  test("and everything goes back in one undo step", () => {
    const hand = aWorkPlan();
    hand.write("E1", ["=SUM(WorkPlan[Due])"]);
    hand.book.batch(addIn, () => hand.write("A8", ["a", 20]));
    hand.book.undo();
    expect(hand.covered("WorkPlan")).toBe("A5:C7");
    expect(hand.values("A8:E8")).toEqual([[null, null, null, null, null]]);
    expect(hand.value("E1")).toBe(22);
    hand.book.redo();
    expect(hand.covered("WorkPlan")).toBe("A5:C8");
    expect(hand.value("E1")).toBe(42);
    expect(hand.formula("C8")).toBe("=[@Due]-8");
  });
});

describe("a calculated column", () => {
  test("is one where the same formula fills all rows, also with plain references", () => {
    const hand = aWorkPlan();
    hand.write("C6", ["=B6*$B$6"], ["=B7*$B$6"]);
    hand.write("A8", ["a", 20]);
    expect(hand.formula("C8")).toBe("=B8*$B$6");
  });

  test("is none any more when its rows differ", () => {
    const hand = aWorkPlan();
    hand.write("C6", ["=[@Due]-8"], ["=[@Due]-9"]);
    expect(hand.book.tables()[0]!.columns[2]).toEqual({ id: "3", name: "Days left" });
    hand.write("A8", ["a", 20]);
    expect(hand.value("C8")).toBeNull();
  });

  test("fills rows that are inserted", () => {
    const hand = aWorkPlan();
    hand.book.insertCells(hand.sheetId, { ...area("A7:A7"), columnCount: 16384 }, "Down");
    expect(hand.covered("WorkPlan")).toBe("A5:C8");
    expect(hand.formula("C7")).toBe("=[@Due]-8");
  });
});

describe("rows of a table", () => {
  test.each([
    ["first", 0, ["new", "Call clinics", "Print posters"]],
    ["in the middle", 1, ["Call clinics", "new", "Print posters"]],
    ["last", null, ["Call clinics", "Print posters", "new"]],
  ])("are added %s, and what is below moves down", (_case, position, expected) => {
    const hand = aWorkPlan();
    hand.write("A9", ["below"]);
    hand.write("E1", ["=SUM(WorkPlan[Due])"]);
    hand.book.addTableRows(hand.tableId("WorkPlan"), position, [["new", 100, null]]);
    expect(hand.values("A6:A8").flat()).toEqual(expected);
    expect(hand.value("E1")).toBe(122);
    expect(hand.formula("E1")).toBe("=SUM(WorkPlan[Due])");
    expect(hand.values("C6:C8").flat().sort()).toEqual([2, 4, 92]);
  });

  test("are deleted down to one, which stays blank", () => {
    const hand = aWorkPlan();
    const id = hand.tableId("WorkPlan");
    hand.book.deleteTableRow(id, 0);
    expect(hand.values("A6:C6")).toEqual([["Print posters", 12, 4]]);
    hand.book.deleteTableRow(id, 0);
    expect(hand.covered("WorkPlan")).toBe("A5:C6");
    expect(hand.values("A6:C6")).toEqual([[null, null, null]]);
  });

  test("are sorted with blanks last and each formula in its own row", () => {
    const hand = aWorkPlan();
    hand.write("A8", ["Zebra", "soon"], ["Ant", 1]);
    hand.book.sortTable(hand.tableId("WorkPlan"), [{ position: 1, ascending: true }]);
    expect(hand.values("A6:B9")).toEqual([
      ["Ant", 1],
      ["Call clinics", 10],
      ["Print posters", 12],
      ["Zebra", "soon"],
    ]);
    expect(hand.value("C6")).toBe(-7);
  });

  test("are hidden by a filter and come back without it", () => {
    const hand = aWorkPlan();
    const id = hand.tableId("WorkPlan");
    hand.book.filterTable(id, 0, ["print posters"]);
    const hidden = () => [5, 6].map((row) => hand.book.isHidden(hand.sheetId, "row", row));
    expect(hidden()).toEqual([true, false]);
    expect(hand.book.tables()[0]!.filters).toEqual({ 0: ["print posters"] });
    hand.book.filterTable(id, 0, null);
    expect(hidden()).toEqual([false, false]);
  });
});

describe("columns of a table", () => {
  test("are inserted with a header, and formulas keep meaning theirs", () => {
    const hand = aWorkPlan();
    hand.write("E5", ["aside"]);
    hand.book.addTableColumn(hand.tableId("WorkPlan"), 1, ["Owner", "Ann", "Bob"]);
    expect(hand.values("A5:D6")).toEqual([
      ["Task", "Owner", "Due", "Days left"],
      ["Call clinics", "Ann", 10, 2],
    ]);
    expect(hand.formula("D6")).toBe("=[@Due]-8");
    expect(hand.value("F5")).toBe("aside");
  });

  test("leave an error behind where they were used when they are deleted", () => {
    const hand = aWorkPlan();
    const due = hand.book.tables()[0]!.columns[1]!.id;
    hand.book.deleteTableColumn(hand.tableId("WorkPlan"), due);
    expect(hand.values("A5:B5")).toEqual([["Task", "Days left"]]);
    expect(hand.value("B6")).toEqual({ error: "#REF!" });
  });

  test("have headers that are text, filled and different", () => {
    const hand = aBook();
    hand.write("A1", ["Name", "Name", null, 2026], ["a", "b", "c", "d"]);
    hand.book.addTable(hand.sheetId, area("A1:D2"), true, "T");
    expect(hand.values("A1:D1")).toEqual([["Name", "Name2", "Column1", "2026"]]);
    hand.write("B1", ["name"]);
    expect(hand.value("B1")).toBe("name2");
  });
});
