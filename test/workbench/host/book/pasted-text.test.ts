import { area, aWorkPlan } from "./book-at-hand";
import { atGrid } from "./hands-at-grid";

/** The table of tasks after all its rows were deleted: one row, which is blank. */
function aBlankPlan() {
  const hand = aWorkPlan();
  hand.book.deleteTableRow(hand.tableId("WorkPlan"), 0, 2);
  return hand;
}

const list = "Call clinics\t10\nPrint posters\t12\nWrite letter\t14";

describe("a list that is pasted", () => {
  test("over the only, blank row of a table becomes its rows, with their formulas", () => {
    const hand = aBlankPlan();
    atGrid(hand).pasteText("A6", list);
    expect(hand.covered("WorkPlan")).toBe("A5:C8");
    expect(hand.values("A6:C8")).toEqual([
      ["Call clinics", 10, 2],
      ["Print posters", 12, 4],
      ["Write letter", 14, 6],
    ]);
    expect(hand.formula("C8")).toBe("=[@Due]-8");
  });

  test.each<[string, string, string, string]>([
    ["over the last row of a table", "A7", list, "A5:C9"],
    ["below a table, its first cell blank", "A8", "\t20\nInvite\t30", "A5:C9"],
    ["below a table, wider than it", "A8", "a\t1\t2\tmore", "A5:C8"],
    ["into a table, wider than it", "A6", "a\t1\t2\tAnn\tlate", "A5:E7"],
    ["over the last column of a table and beyond", "C6", "1\tAnn\n2\tBob", "A5:D7"],
    ["beside a table, with its header", "D5", "Owner\nAnn\nBob", "A5:D7"],
    ["beside a table, longer than it", "D5", "Owner\nAnn\nBob\nCy", "A5:D7"],
    [
      "over the whole table and beyond its lower right corner",
      "A5",
      "T\tD\tX\tO\na\t1\t2\tz\nb\t1\t2\tz\nc\t1\t2\tz",
      "A5:D8",
    ],
    ["below a gap", "A9", list, "A5:C7"],
    ["two columns beside a table", "E6", list, "A5:C7"],
  ])("%s makes the table as large as in Excel", (_case, address, text, expected) => {
    const hand = aWorkPlan();
    atGrid(hand).pasteText(address, text);
    expect(hand.covered("WorkPlan")).toBe(expected);
  });

  test("beyond the right edge stands beside the table where something is there already", () => {
    const hand = aWorkPlan();
    hand.write("E7", ["taken"]);
    atGrid(hand).pasteText("C6", "1\tAnn\tlate");
    expect(hand.covered("WorkPlan")).toBe("A5:C7");
    expect(hand.values("C6:E6")).toEqual([[1, "Ann", "late"]]);
  });

  test("over headers renames columns, each by its own name", () => {
    const hand = aWorkPlan();
    atGrid(hand).pasteText("A5", "Due\tTask\ttask\n");
    expect(hand.values("A5:C5")).toEqual([["Due", "Task", "task2"]]);
    expect(hand.book.tables()[0]?.columns.map(({ name }) => name)).toEqual(["Due", "Task", "task2"]);
    expect(hand.formula("C6")).toBe("=[@Task]-8");
  });

  test("goes over frozen rows and columns", () => {
    const hand = aWorkPlan();
    hand.book.changeSheet(hand.sheetId, { frozenRows: 6, frozenColumns: 1 });
    atGrid(hand).pasteText("A6", list);
    expect(hand.covered("WorkPlan")).toBe("A5:C8");
    expect(hand.value("B8")).toBe(14);
  });

  test("finds room where the sheet has no more rows and columns", () => {
    const hand = aWorkPlan();
    const line = Array.from({ length: 60 }, (_none, at) => at).join("\t");
    atGrid(hand).pasteText("A90", Array.from({ length: 150 }, () => line).join("\n"));
    expect(hand.book.value(hand.sheetId, 238, 59)).toBe(59);
  });

  test("is refused where Excel has no more rows, and nothing changes", () => {
    const hand = aWorkPlan();
    const grid = atGrid(hand);
    const before = hand.book.content();
    grid.pasteText("A1048576", "a\nb");
    expect(hand.book.content()).toEqual(before);
    expect(grid.warnings).toEqual([
      "What was copied does not fit on the sheet Sheet1 below and beside the selected cell. Begin further up or further left.",
    ]);
  });

  test("is refused over merged cells, and nothing changes", () => {
    const hand = aWorkPlan();
    const grid = atGrid(hand);
    hand.book.merge(hand.sheetId, area("E1:F2"));
    const before = hand.book.content();
    grid.pasteText("E2", "a\tb");
    expect(hand.book.content()).toEqual(before);
    expect(grid.warnings).toEqual([
      "Merged cells on the sheet Sheet1 are in the way. Unmerge them, or paste elsewhere.",
    ]);
  });

  test("fills a selection that is a multiple of it", () => {
    const hand = aWorkPlan();
    atGrid(hand).pasteText("E1:F4", "a\tb");
    expect(hand.values("E1:F4")).toEqual(Array.from({ length: 4 }, () => ["a", "b"]));
  });

  test("does not take formulas away where it is blank, and takes typed cells away", () => {
    const hand = aWorkPlan();
    atGrid(hand).pasteText("A7", "Print\t\t\nWrite\t\t");
    expect(hand.values("A7:B8")).toEqual([
      ["Print", null],
      ["Write", null],
    ]);
    expect([hand.formula("C7"), hand.formula("C8")]).toEqual(["=[@Due]-8", "=[@Due]-8"]);
  });

  test.each([
    [
      "below a gap",
      "A9",
      "a\nb",
      "The last 2 pasted rows stand below the table WorkPlan and not in it. Rows that are pasted directly below it, from row 8 on, become part of it.",
    ],
    [
      "down to where something stands",
      "A7",
      "a\nb\nc",
      "The last pasted row stands below the table WorkPlan and not in it. Rows that are pasted directly below it, from row 9 on, become part of it.",
    ],
  ])("%s is told to stand outside the table", (_case, address, text, told) => {
    const hand = aWorkPlan();
    hand.write("C9", ["mine"]);
    const grid = atGrid(hand);
    grid.pasteText(address, text);
    expect(grid.warnings).toEqual([told]);
  });

  test("over the totals of a table writes over them, and the person is told", () => {
    const hand = aWorkPlan();
    hand.book.changeTable(hand.tableId("WorkPlan"), { showTotals: true });
    const grid = atGrid(hand);
    grid.pasteText("A7", "a\nb\nc");
    expect(hand.covered("WorkPlan")).toBe("A5:C8");
    expect(hand.values("A7:A9").flat()).toEqual(["a", "b", "c"]);
    expect(grid.warnings).toEqual([
      "The last pasted row stands below the table WorkPlan and not in it. Insert rows above its totals and paste there.",
    ]);
  });

  test("is undone and done again in one step, together with what the table took in", () => {
    const hand = aWorkPlan();
    const grid = atGrid(hand);
    const before = hand.book.content();
    grid.pasteText("A7", "a\t1\t2\tz\nb\t1\t2\tz");
    const after = hand.book.content();
    expect(hand.covered("WorkPlan")).toBe("A5:D8");
    grid.undo();
    expect(hand.book.content()).toEqual(before);
    grid.redo();
    expect(hand.book.content()).toEqual(after);
  });

  test("is told to listeners as one change by the person", () => {
    const hand = aWorkPlan();
    const events = hand.listen();
    atGrid(hand).pasteText("A8", list);
    const changes = events.flatMap((event) => (event.type === "changed" ? [event.change] : []));
    expect(changes).toMatchObject([{ area: area("A8:B10"), author: { name: "Person" } }]);
  });
});

describe("a pasted cell is read as Excel reads it", () => {
  test.each<[string, string, unknown, string]>([
    ["a number", "1,234.5", 1234.5, "1,234.50"],
    ["a date", "4/10/2026", 46122, "4/10/2026"],
    ["a percentage", "50%", 0.5, "50%"],
    ["a truth", "true", true, "TRUE"],
    ["a text after an apostrophe", "'0800555014", "0800555014", "0800555014"],
    ["a phone number with blanks", "+1 555 0177", "+1 555 0177", "+1 555 0177"],
    ["a formula", "=1+1", 2, "2"],
    ["what only begins like a formula", "=> call back", "=> call back", "=> call back"],
    [
      "a formula with a table that is not there",
      "=SUM(Nobody[Due])",
      "=SUM(Nobody[Due])",
      "=SUM(Nobody[Due])",
    ],
    ["a text with line breaks", '"Elm St.\nBack door"', "Elm St.\nBack door", "Elm St.\nBack door"],
    [
      "markup",
      "<img src=x onerror=alert(1)>",
      "<img src=x onerror=alert(1)>",
      "<img src=x onerror=alert(1)>",
    ],
  ])("%s", (_case, text, value, shown) => {
    const hand = aWorkPlan();
    atGrid(hand).pasteText("E1", text);
    expect([hand.value("E1"), hand.text("E1")]).toEqual([value, shown]);
  });

  test.each(["0800555014", "+1 555 0177", "1-2", "2026-04-10", "=x", "TRUE"])(
    "%s stays as it is where cells are formatted as text, also in rows that the table takes in",
    (text) => {
      const hand = aWorkPlan();
      hand.book.changeFormat(hand.sheetId, area("A6:A7"), { numberFormat: "@" });
      atGrid(hand).pasteText("A7", `${text}\n${text}`);
      expect(hand.values("A7:A8").flat()).toEqual([text, text]);
      expect(hand.book.format(hand.sheetId, 7, 0).numberFormat).toBe("@");
    },
  );
});
