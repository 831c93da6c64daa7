import type { Validation } from "../../../../src/workbench/host/book/book-content";
import { area, aWorkPlan, type BookAtHand } from "./book-at-hand";
import { atGrid } from "./hands-at-grid";

const list: Validation = {
  rule: { type: "List", source: "a,b", inCellDropDown: true },
  ignoreBlanks: true,
  errorAlert: { show: true, style: "Stop", title: "", message: "" },
  prompt: { show: false, title: "", message: "" },
};

/** What a gesture did is undone and done again as one step. */
function expectOneStep(hand: BookAtHand, gesture: (grid: ReturnType<typeof atGrid>) => void): void {
  const grid = atGrid(hand);
  const before = hand.book.content();
  gesture(grid);
  const after = hand.book.content();
  expect(after).not.toEqual(before);
  grid.undo();
  expect(hand.book.content()).toEqual(before);
  grid.redo();
  expect(hand.book.content()).toEqual(after);
}

describe("cells that are copied in the grid", () => {
  test("bring formulas that count from their new cell, and go on naming their table", () => {
    const hand = aWorkPlan();
    hand.write("E1", ["=SUM(WorkPlan[Due])+F$1", 5]);
    const grid = atGrid(hand);
    grid.carry("COPY", "E1", "E3");
    grid.carry("COPY", "C6", "E6");
    expect(hand.formula("E3")).toBe("=SUM(WorkPlan[Due])+F$1");
    expect(hand.formula("E6")).toBe("=WorkPlan[@Due]-8");
    expect([hand.value("E3"), hand.value("E6")]).toEqual([27, 2]);
  });

  test("name their table on another sheet as well", () => {
    const hand = aWorkPlan();
    hand.write("E1", ["=SUM(WorkPlan[Due])+B6"]);
    const other = hand.book.addSheet("Other").id;
    const grid = atGrid(hand);
    grid.copy("E1");
    hand.book.activateSheet(other);
    grid.paste("E1");
    expect(hand.book.formula(other, 0, 4)).toBe("=SUM(WorkPlan[Due])+B6");
    expect(hand.book.value(other, 0, 4)).toBe(22);
  });

  test("make the table grow when they are pasted over its last row, and its columns keep their formulas", () => {
    const hand = aWorkPlan();
    hand.write("E1", ["Write letter", 20], ["Book room", 30]);
    hand.write("H1", ["=SUM(WorkPlan[Due])"]);
    expectOneStep(hand, (grid) => grid.carry("COPY", "E1:F2", "A7"));
    expect(hand.covered("WorkPlan")).toBe("A5:C8");
    expect(hand.formula("C8")).toBe("=[@Due]-8");
    expect(hand.value("H1")).toBe(60);
  });

  test("leave the column calculated that a whole row is copied into", () => {
    const hand = aWorkPlan();
    atGrid(hand).carry("COPY", "A6:C6", "A8");
    expect(hand.covered("WorkPlan")).toBe("A5:C8");
    expect(hand.formula("C8")).toBe("=[@Due]-8");
    hand.write("A9", ["next", 30]);
    expect(hand.formula("C9")).toBe("=[@Due]-8");
  });

  test("leave the drop-down of the cells they are pasted into, and bring none along", () => {
    const hand = aWorkPlan();
    hand.book.setValidation(hand.sheetId, area("A6:A7"), list);
    hand.write("E1", ["a"]);
    const grid = atGrid(hand);
    grid.carry("COPY", "E1", "A6");
    grid.carry("COPY", "A6", "F1");
    expect([5, 6].map((row) => hand.book.validation(hand.sheetId, row, 0))).toEqual([list, list]);
    expect(hand.book.validation(hand.sheetId, 0, 5)).toBeNull();
  });

  test.each([
    ["asValue", 12, 12, undefined],
    ["onlyFormat", null, null, true],
  ] as const)("are pasted in part when the menu says %s", (option, value, formula, bold) => {
    const hand = aWorkPlan();
    hand.write("E1", ["=10+2"]);
    hand.book.changeFormat(hand.sheetId, area("E1"), { bold: true });
    const grid = atGrid(hand);
    grid.copy("E1");
    grid.paste("F3", option);
    expect([hand.value("F3"), hand.formula("F3")]).toEqual([value, formula]);
    expect(hand.book.format(hand.sheetId, 2, 5).bold).toBe(bold);
  });

  test("are pasted across frozen rows and columns, and fill a selection", () => {
    const hand = aWorkPlan();
    hand.book.changeSheet(hand.sheetId, { frozenRows: 1, frozenColumns: 1 });
    hand.write("G1", ["a"], ["b"]);
    atGrid(hand).carry("COPY", "G1:G2", "A1:B4");
    expect(hand.values("A1:B4")).toEqual([
      ["a", "a"],
      ["b", "b"],
      ["a", "a"],
      ["b", "b"],
    ]);
  });

  test("that are merged are merged where they are pasted", () => {
    const hand = aWorkPlan();
    hand.write("E1", ["Title"]);
    hand.book.merge(hand.sheetId, area("E1:F1"));
    expectOneStep(hand, (grid) => grid.carry("COPY", "E1:F1", "E10"));
    expect(hand.book.content().sheets[0]?.merges).toEqual([area("E1:F1"), area("E10:F10")]);
  });

  test.each([
    ["Ctrl+D", "A7:C8", ["Print posters", 12, 4], "=[@Due]-8"],
    ["Ctrl+D", "A8:C8", ["Print posters", 12, 4], "=[@Due]-8"],
  ] as const)("%s fill %s from above, and the table grows", (key, address, row, formula) => {
    const hand = aWorkPlan();
    expectOneStep(hand, (grid) => grid.press(key, address));
    expect(hand.covered("WorkPlan")).toBe("A5:C8");
    expect(hand.values("A8:C8")).toEqual([row]);
    expect(hand.formula("C8")).toBe(formula);
  });
});

describe("cells that are cut", () => {
  test("take along what refers to them", () => {
    const hand = aWorkPlan();
    hand.write("E1", [7, "=E1*2", "=SUM(E1:E2)"]);
    expectOneStep(hand, (grid) => grid.carry("CUT", "E1:F1", "E10"));
    expect(hand.values("E1:G1")).toEqual([[null, null, 0]]);
    expect(hand.formula("F10")).toBe("=E10*2");
    expect(hand.value("F10")).toBe(14);
  });

  test("out of a table leave blanks there, with their looks and drop-downs, and the table as large as it was", () => {
    const hand = aWorkPlan();
    hand.book.setValidation(hand.sheetId, area("A6:A7"), list);
    hand.book.changeFormat(hand.sheetId, area("A6:A7"), { numberFormat: "@" });
    expectOneStep(hand, (grid) => grid.carry("CUT", "A6:B7", "E1"));
    expect(hand.covered("WorkPlan")).toBe("A5:C7");
    expect(hand.values("A6:B7").flat()).toEqual([null, null, null, null]);
    expect(hand.values("E1:F2")).toEqual([
      ["Call clinics", 10],
      ["Print posters", 12],
    ]);
    expect(hand.book.validation(hand.sheetId, 6, 0)).toEqual(list);
    expect(hand.book.format(hand.sheetId, 6, 0).numberFormat).toBe("@");
  });

  test("leave the columns that formulas name where they are, also when all their cells are cut", () => {
    const hand = aWorkPlan();
    hand.write("E1", ["=SUM(WorkPlan[Due])", "=B6"]);
    atGrid(hand).carry("CUT", "B6:B7", "H6");
    expect([hand.formula("E1"), hand.value("E1")]).toEqual(["=SUM(WorkPlan[Due])", 0]);
    expect([hand.formula("F1"), hand.value("F1")]).toEqual(["=H6", 10]);
    expect(hand.formula("C6")).toBe("=[@Due]-8");
  });

  test("become rows of a table when they are pasted directly below it", () => {
    const hand = aWorkPlan();
    hand.write("E1", ["Write letter", 20]);
    expectOneStep(hand, (grid) => grid.carry("CUT", "E1:F1", "A8"));
    expect(hand.covered("WorkPlan")).toBe("A5:C8");
    expect(hand.value("C8")).toBe(12);
    expect(hand.value("E1")).toBeNull();
  });

  test("from a header leave a name of Excel's own there", () => {
    const hand = aWorkPlan();
    expectOneStep(hand, (grid) => grid.carry("CUT", "B5", "H1"));
    expect(hand.values("A5:C5")).toEqual([["Task", "Column1", "Days left"]]);
    expect(hand.value("H1")).toBe("Due");
    expect(hand.formula("C6")).toBe("=[@Column1]-8");
  });

  test("as a whole table move the table", () => {
    const hand = aWorkPlan();
    hand.write("E1", ["=SUM(WorkPlan[Due])"]);
    expectOneStep(hand, (grid) => grid.carry("CUT", "A5:C7", "B6"));
    expect(hand.covered("WorkPlan")).toBe("B6:D8");
    expect(hand.values("B6:D7")).toEqual([
      ["Task", "Due", "Days left"],
      ["Call clinics", 10, 2],
    ]);
    expect([hand.formula("D7"), hand.formula("E1"), hand.value("E1")]).toEqual([
      "=[@Due]-8",
      "=SUM(WorkPlan[Due])",
      22,
    ]);
    expect(hand.values("A5:A7").flat()).toEqual([null, null, null]);
  });

  test("as a whole table are not put over another one, and the person is told", () => {
    const hand = aWorkPlan();
    hand.write("F5", ["Name"], ["x"]);
    hand.book.addTable(hand.sheetId, area("F5:F6"), true, "Other");
    const grid = atGrid(hand);
    const before = hand.book.content();
    grid.carry("CUT", "A5:C7", "E5");
    expect(hand.book.content()).toEqual(before);
    expect(grid.warnings).toEqual(["The table WorkPlan would lie over the table Other. Paste it elsewhere."]);
  });

  test("are pasted once", () => {
    const hand = aWorkPlan();
    hand.write("E1", ["one"]);
    const grid = atGrid(hand);
    grid.carry("CUT", "E1", "E3");
    grid.paste("E9");
    expect([hand.value("E3"), hand.value("E9")]).toEqual(["one", null]);
  });
});

describe("the corner of a selection that is dragged", () => {
  test.each<[string, unknown[], unknown[]]>([
    ["a number is repeated", [5], [5, 5]],
    ["numbers go on", [2, 4], [6, 8]],
    ["a date goes on by days", ["4/10/2026"], [46123, 46124]],
    ["dates go on by their distance", ["4/10/2026", "4/17/2026"], [46136, 46143]],
    ["a text is repeated", ["Ann"], ["Ann", "Ann"]],
    ["a text with a number counts on", ["Task 1"], ["Task 2", "Task 3"]],
    ["digits that are text keep their zeros", ["'0099"], ["0100", "0101"]],
  ])("%s", (_case, source, expected) => {
    const hand = aWorkPlan();
    hand.write("E1", ...source.map((one) => [one as string]));
    atGrid(hand).drag(`E1:E${source.length}`, `E${source.length + 2}`);
    expect(hand.values(`E${source.length + 1}:E${source.length + 2}`).flat()).toEqual(expected);
  });

  test("past the end of a table makes it grow, with all its formulas", () => {
    const hand = aWorkPlan();
    hand.write("E1", ["=SUM(WorkPlan[Due])"]);
    expectOneStep(hand, (grid) => grid.drag("B6:B7", "B9"));
    expect(hand.covered("WorkPlan")).toBe("A5:C9");
    expect(hand.values("B8:C9")).toEqual([
      [14, 6],
      [16, 8],
    ]);
    expect(hand.formula("C9")).toBe("=[@Due]-8");
    expect(hand.value("E1")).toBe(52);
  });

  test("of a calculated column fills on how its formula was typed", () => {
    const hand = aWorkPlan();
    hand.write("C7", ["=[@Due]-9"]);
    expectOneStep(hand, (grid) => grid.drag("C6", "C8"));
    expect(hand.values("C6:C8").flat()).toEqual([2, 4, -8]);
    expect([hand.formula("C7"), hand.formula("C8")]).toEqual(["=[@Due]-8", "=[@Due]-8"]);
    hand.write("A9", ["next", 30]);
    expect(hand.formula("C9")).toBe("=[@Due]-8");
  });

  test("leaves drop-downs with the cells they were made for", () => {
    const hand = aWorkPlan();
    hand.book.setValidation(hand.sheetId, area("A6:A7"), list);
    atGrid(hand).drag("A6", "B6");
    expect(hand.book.validation(hand.sheetId, 5, 0)).toEqual(list);
    expect(hand.book.validation(hand.sheetId, 5, 1)).toBeNull();
  });

  test("changes nothing on a protected sheet, and the person is told", () => {
    const hand = aWorkPlan();
    hand.book.protect(hand.sheetId, { options: {} });
    const before = hand.book.content();
    const grid = atGrid(hand);
    grid.drag("A6", "A7");
    expect(hand.book.content()).toEqual(before);
    expect(grid.warnings).toEqual(["The sheet is protected."]);
  });
});

describe("the Delete key", () => {
  test("on headers leaves names of Excel's own, in one step", () => {
    const hand = aWorkPlan();
    expectOneStep(hand, (grid) => grid.delete("A5:B6"));
    expect(hand.values("A5:C6")).toEqual([
      ["Column1", "Column2", "Days left"],
      [null, null, -8],
    ]);
  });

  test("over all cells of a calculated column ends its being one", () => {
    const hand = aWorkPlan();
    expectOneStep(hand, (grid) => grid.delete("C6:C7"));
    hand.write("A8", ["next", 30]);
    expect(hand.value("C8")).toBeNull();
  });
});
