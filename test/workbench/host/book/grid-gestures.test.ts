import { atGrid } from "./hands-at-grid";
import { area, aWorkPlan } from "./book-at-hand";

describe("rows that a person pastes below a table", () => {
  test("become rows of the table, with its formulas", () => {
    const hand = aWorkPlan();
    atGrid(hand).pasteText("A8", "Write letter\t20\nBook room\t30\nInvite\t40");
    expect(hand.covered("WorkPlan")).toBe("A5:C10");
    expect(hand.values("A8:C10")).toEqual([
      ["Write letter", 20, 12],
      ["Book room", 30, 22],
      ["Invite", 40, 32],
    ]);
    expect(hand.formula("C10")).toBe("=[@Due]-8");
  });

  test.each(["COPY", "CUT"] as const)("do so after %s, too", (how) => {
    const hand = aWorkPlan();
    hand.write("F1", ["Write letter", 20], ["Book room", 30]);
    atGrid(hand).carry(how, "F1:G2", "A8");
    expect(hand.covered("WorkPlan")).toBe("A5:C9");
    expect(hand.values("C8:C9").flat()).toEqual([12, 22]);
  });

  test.each([
    ["a row lower", "A9", "later\t20"],
    ["beside it", "E8", "note"],
  ])("leave the table as it is when pasted %s", (_case, address, text) => {
    const hand = aWorkPlan();
    atGrid(hand).pasteText(address, text);
    expect(hand.covered("WorkPlan")).toBe("A5:C7");
  });

  test("leave the table as it is when pasted over cells that held something", () => {
    const hand = aWorkPlan();
    hand.write("C9", ["mine"]);
    atGrid(hand).pasteText("A9", "later\t20\t1");
    atGrid(hand).pasteText("A8", "Write letter\t20\nBook room\t30");
    expect(hand.covered("WorkPlan")).toBe("A5:C8");
  });
});

describe("locked cells of a protected sheet", () => {
  const aProtectedPlan = () => {
    const hand = aWorkPlan();
    hand.book.changeFormat(hand.sheetId, area("A6:A7"), { locked: false });
    hand.write("E1", ["one", "two"]);
    hand.book.protect(hand.sheetId, { options: {} });
    return hand;
  };

  test.each<[string, (grid: ReturnType<typeof atGrid>) => void]>([
    ["deleted", (grid) => grid.delete("B6:B7")],
    ["deleted with unlocked ones", (grid) => grid.delete("A6:B7")],
    ["pasted over", (grid) => grid.pasteText("B6", "99")],
    ["pasted over with unlocked ones", (grid) => grid.pasteText("A6", "new\t99")],
    ["copied over", (grid) => grid.carry("COPY", "E1:F1", "A6")],
    ["cut", (grid) => grid.carry("CUT", "E1", "A6")],
  ])("are not %s, and the person is told", (_case, gesture) => {
    const hand = aProtectedPlan();
    const before = hand.book.content();
    const events = hand.listen();
    const grid = atGrid(hand);
    gesture(grid);
    expect(hand.book.content()).toEqual(before);
    expect(grid.warnings).toEqual(["The sheet is protected."]);
    expect(events.filter(({ type }) => type === "changed")).toEqual([]);
  });

  test("leave the steps before a refused gesture to undo", () => {
    const hand = aWorkPlan();
    hand.write("E1", ["one"]);
    hand.book.protect(hand.sheetId, { options: {} });
    const grid = atGrid(hand);
    grid.delete("E1");
    grid.undo();
    expect(hand.book.protection(hand.sheetId)).toBeNull();
    expect(hand.value("E1")).toBe("one");
  });

  test("do not keep unlocked ones from being deleted and pasted over", () => {
    const hand = aProtectedPlan();
    const grid = atGrid(hand);
    grid.delete("A6");
    grid.pasteText("A7", "new");
    expect(hand.values("A6:A7").flat()).toEqual([null, "new"]);
    expect(grid.warnings).toEqual([]);
  });
});
