import { sendCommand, type Model } from "../../../../src/workbench/host/book/engine";
import { area, aWorkPlan } from "./book-at-hand";

/** What the grid does when a person works in it. */
const atGrid = (hand: ReturnType<typeof aWorkPlan>) => {
  const send = (type: string, payload: object = {}) => sendCommand(hand.book.model as Model, type, payload);
  return {
    type: (row: number, col: number, content: string) =>
      send("UPDATE_CELL", { sheetId: hand.sheetId, row, col, content }),
    send,
  };
};

describe("a person at the grid", () => {
  test("is read as Excel reads typing, and tables grow", () => {
    const hand = aWorkPlan();
    const grid = atGrid(hand);
    grid.type(7, 0, "Write letter");
    grid.type(7, 1, "2026-04-10");
    grid.type(0, 0, "=MAX(WorkPlan[Due])");
    expect(hand.covered("WorkPlan")).toBe("A5:C8");
    expect(hand.value("A1")).toBe(46122);
    expect(hand.formula("C8")).toBe("=[@Due]-8");
    expect(hand.formula("A1")).toBe("=MAX(WorkPlan[Due])");
  });

  test("raises the same events as an add-in", () => {
    const hand = aWorkPlan();
    const events = hand.listen();
    atGrid(hand).type(5, 1, "15");
    expect(events[0]).toMatchObject({
      type: "changed",
      change: { author: { name: "Person" }, area: area("B6:B6"), before: 10, after: 15 },
    });
  });

  test("is told when Excel would refuse, and nothing changes", () => {
    const hand = aWorkPlan();
    hand.book.protect(hand.sheetId, { options: {} });
    const notes: string[] = [];
    (hand.book.model as Model).on(
      "notify-ui",
      notes,
      (note) => void notes.push(String(Reflect.get(note, "text"))),
    );
    atGrid(hand).type(5, 1, "15");
    expect(notes).toEqual(["The sheet is protected."]);
    expect(hand.value("B6")).toBe(10);
  });

  test("deletes and inserts with events, too", () => {
    const hand = aWorkPlan();
    const events = hand.listen();
    const { sheetId } = hand;
    const grid = atGrid(hand);
    grid.send("DELETE_CONTENT", { sheetId, target: [{ top: 5, bottom: 6, left: 0, right: 0 }] });
    grid.send("ADD_COLUMNS_ROWS", {
      sheetId,
      sheetName: "Sheet1",
      dimension: "ROW",
      base: 0,
      position: "before",
      quantity: 2,
    });
    const changed = events.flatMap((event) =>
      event.type === "changed" ? [[event.change.kind, event.change.area.row]] : [],
    );
    expect(changed).toEqual([
      ["RangeEdited", 5],
      ["RowInserted", 0],
    ]);
  });

  test("sees lists, highlights, charts and tables of the workbook", () => {
    const hand = aWorkPlan();
    const { book, sheetId } = hand;
    const { getters } = book.model as Model;
    book.setValidation(sheetId, area("A6:A7"), {
      rule: { type: "List", source: "a,b", inCellDropDown: true },
      ignoreBlanks: true,
      errorAlert: { show: true, style: "Stop", title: "", message: "" },
      prompt: { show: false, title: "", message: "" },
    });
    book.addConditionalFormat(sheetId, area("C6:C7"), { type: "DataBar", color: "#638EC6", showValue: true });
    book.addChart(sheetId, {
      name: "Chart",
      type: "BarClustered",
      series: [{ values: "=Sheet1!$C$6:$C$7" }],
      left: 0,
      top: 0,
      width: 100,
      height: 100,
      legend: "None",
    });
    hand.write("A8", ["more", 1]);
    const zone = { top: 5, bottom: 7 };
    expect(getters.getDataValidationRules(sheetId).map((rule) => rule.ranges[0]!.zone)).toMatchObject([zone]);
    expect(getters.getConditionalFormats(sheetId)[0]!.ranges).toEqual(["C6:C8"]);
    expect(getters.getFigures(sheetId)).toHaveLength(1);
    expect(getters.getCoreTables(sheetId)[0]!.range.zone).toMatchObject({ top: 4, bottom: 7 });
  });

  test("undoes with the keyboard what an add-in did", () => {
    const hand = aWorkPlan();
    hand.write("A8", ["more", 1]);
    atGrid(hand).send("REQUEST_UNDO");
    expect(hand.covered("WorkPlan")).toBe("A5:C7");
  });
});
