import { aBook, area, aWorkPlan } from "./book-at-hand";

describe("cells that are inserted or deleted", () => {
  test("push what is below down, and references follow", () => {
    const hand = aBook();
    hand.write("A1", [1, 10], [2, 20], [3, 30]);
    hand.write("D1", ["=SUM(A1:A3)", "=A3", "=SUM(A1:B3)"]);
    hand.book.insertCells(hand.sheetId, area("A2:A2"), "Down");
    expect(hand.values("A1:B4")).toEqual([
      [1, 10],
      [null, 20],
      [2, 30],
      [3, null],
    ]);
    expect([hand.formula("D1"), hand.formula("E1"), hand.formula("F1")]).toEqual([
      "=SUM(A1:A4)",
      "=A4",
      "=SUM(A1:B3)",
    ]);
  });

  test("close the gap again when they are deleted", () => {
    const hand = aBook();
    hand.write("A1", [1], [2], [3]);
    hand.write("D1", ["=SUM(A1:A3)", "=A3", "=A2"]);
    hand.book.deleteCells(hand.sheetId, area("A2:A2"), "Up");
    expect(hand.values("A1:A3")).toEqual([[1], [3], [null]]);
    expect([hand.formula("D1"), hand.formula("E1"), hand.formula("F1")]).toEqual([
      "=SUM(A1:A2)",
      "=A2",
      "=#REF!",
    ]);
    expect(hand.value("D1")).toBe(4);
  });

  test("push to the right and pull to the left, too", () => {
    const hand = aBook();
    hand.write("A1", [1, 2, 3, "=SUM(A1:C1)"]);
    hand.book.insertCells(hand.sheetId, area("B1:B1"), "Right");
    expect(hand.values("A1:E1")).toEqual([[1, null, 2, 3, 6]]);
    expect(hand.formula("E1")).toBe("=SUM(A1:D1)");
    hand.book.deleteCells(hand.sheetId, area("A1:B1"), "Left");
    expect(hand.values("A1:C1")).toEqual([[2, 3, 5]]);
  });

  test("move a whole table that is below", () => {
    const hand = aWorkPlan();
    hand.write("E1", ["=SUM(WorkPlan[Due])"]);
    hand.book.insertCells(hand.sheetId, area("A2:C3"), "Down");
    expect(hand.covered("WorkPlan")).toBe("A7:C9");
    expect(hand.formula("E1")).toBe("=SUM(WorkPlan[Due])");
    expect(hand.formula("C8")).toBe("=[@Due]-8");
    expect(hand.value("E1")).toBe(22);
  });

  test("as whole rows move looks, lists, highlights and names", () => {
    const hand = aWorkPlan();
    const { book, sheetId } = hand;
    book.addName({ name: "First", formula: "=Sheet1!$B$6", visible: true });
    book.addConditionalFormat(sheetId, area("A6:C7"), {
      type: "Custom",
      formula: "=$B6>5",
      format: { bold: true },
      stopIfTrue: false,
    });
    book.insertCells(sheetId, { ...area("A1:A1"), rowCount: 2, columnCount: 16384 }, "Down");
    expect(book.conditionalFormats(sheetId)[0]).toMatchObject({
      areas: [area("A8:C9")],
      rule: { formula: "=$B8>5" },
    });
    expect(book.names()[0]!.formula).toBe("=Sheet1!$B$8");
    expect(hand.covered("WorkPlan")).toBe("A7:C9");
  });

  test("leave a table its header and one blank row when all its rows are deleted", () => {
    const hand = aWorkPlan();
    hand.book.deleteCells(hand.sheetId, { ...area("A6:A7"), columnCount: 16384 }, "Up");
    expect(hand.covered("WorkPlan")).toBe("A5:C6");
    expect(hand.values("A6:C6")).toEqual([[null, null, null]]);
  });

  test("as whole columns inside a table give it a column with a header of its own", () => {
    const hand = aWorkPlan();
    hand.book.insertCells(hand.sheetId, { ...area("B1:B1"), rowCount: 1048576 }, "Right");
    expect(hand.values("A5:D5")).toEqual([["Task", "Column1", "Due", "Days left"]]);
    expect(hand.formula("D6")).toBe("=[@Due]-8");
  });
});
