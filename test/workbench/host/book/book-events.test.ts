import type { BookEvent } from "../../../../src/workbench/host/book/book";
import { addIn, area, aWorkPlan } from "./book-at-hand";

const changes = (events: BookEvent[]) =>
  events.flatMap((event) => (event.type === "changed" ? [event.change] : []));

describe("those who listen", () => {
  test("are told of each write, by whom, and what a single cell held", () => {
    const hand = aWorkPlan();
    const events = hand.listen();
    hand.book.batch(addIn, () => hand.write("B6", [11]));
    expect(changes(events)).toEqual([
      expect.objectContaining({
        author: addIn,
        area: area("B6:B6"),
        kind: "RangeEdited",
        before: 10,
        after: 11,
      }),
    ]);
  });

  test("are told after a batch, when everything is calculated", () => {
    const hand = aWorkPlan();
    const seen: unknown[] = [];
    hand.book.on((event) => event.type === "changed" && seen.push(hand.value("C6")));
    hand.book.batch(addIn, () => {
      hand.write("B6", [20]);
      expect(seen).toEqual([]);
    });
    expect(seen).toEqual([12]);
  });

  test("can tell batches apart by their number", () => {
    const hand = aWorkPlan();
    const events = hand.listen();
    hand.book.batch(addIn, () => {
      hand.write("A1", [1]);
      hand.write("A2", [2]);
    });
    hand.book.batch(addIn, () => hand.write("A3", [3]));
    const [first, second, third] = changes(events).map(({ batch }) => batch);
    expect(first).toBe(second);
    expect(third).not.toBe(first);
  });

  test("are told of sheets, tables, rows and selections", () => {
    const hand = aWorkPlan();
    const events = hand.listen();
    const { book } = hand;
    const added = book.addSheet("New");
    book.changeSheet(added.id, { name: "Newer" });
    book.activateSheet(added.id);
    book.select(added.id, area("B2:C3"));
    const table = book.addTable(added.id, area("A1:A2"), true);
    book.deleteTable(table.id);
    book.deleteSheet(added.id);
    const types = events
      .map(({ type }) => type)
      .filter((type) => type !== "calculated" && type !== "changed");
    expect(types).toEqual(
      expect.arrayContaining([
        "sheetAdded",
        "sheetRenamed",
        "activated",
        "selection",
        "tableAdded",
        "tableDeleted",
        "sheetDeleted",
      ]),
    );
  });

  test("are told no more once they stop listening", () => {
    const hand = aWorkPlan();
    let told = 0;
    const stop = hand.book.on(() => told++);
    stop();
    hand.write("A1", [1]);
    expect(told).toBe(0);
  });
});

describe("undo", () => {
  test.each<[string, (hand: ReturnType<typeof aWorkPlan>) => void]>([
    ["a value", (hand) => hand.write("B6", [99])],
    ["a new table", (hand) => void hand.book.addTable(hand.sheetId, area("H1:H3"), true, "Other")],
    ["a renamed table", (hand) => hand.book.changeTable(hand.tableId("WorkPlan"), { name: "Plan" })],
    ["a new sheet", (hand) => void hand.book.addSheet("Other")],
    ["a name", (hand) => hand.book.addName({ name: "N", formula: "=1", visible: true })],
    ["a look", (hand) => hand.book.changeFormat(hand.sheetId, area("A6:C7"), { fillColor: "#FF0000" })],
    [
      "an inserted row",
      (hand) => hand.book.insertCells(hand.sheetId, { ...area("A6:A6"), columnCount: 16384 }, "Down"),
    ],
    ["inserted cells", (hand) => hand.book.insertCells(hand.sheetId, area("A3:C3"), "Down")],
    ["a deleted column", (hand) => hand.book.deleteTableColumn(hand.tableId("WorkPlan"), "1")],
    ["a sort", (hand) => hand.book.sortTable(hand.tableId("WorkPlan"), [{ position: 0, ascending: false }])],
    ["protection", (hand) => hand.book.protect(hand.sheetId, { options: {} })],
    ["a changed date system", (hand) => void (hand.book.date1904 = true)],
  ])("takes back %s, and redo brings it again", (_case, edit) => {
    const hand = aWorkPlan();
    hand.write("E1", ["=SUM(WorkPlan[Due])"]);
    const before = hand.book.content();
    edit(hand);
    const after = hand.book.content();
    expect(after).not.toEqual(before);
    hand.book.undo();
    expect(hand.book.content()).toEqual(before);
    hand.book.redo();
    expect(hand.book.content()).toEqual(after);
  });

  test("takes back a whole batch in one step", () => {
    const hand = aWorkPlan();
    const before = hand.book.content();
    hand.book.batch(addIn, () => {
      hand.write("A8", ["a", 1], ["b", 2]);
      hand.book.addSheet("Other");
    });
    hand.book.undo();
    expect(hand.book.content()).toEqual(before);
  });

  test("does nothing in a workbook that was just opened", () => {
    const hand = aWorkPlan();
    const opened = hand.book.content();
    const again = aWorkPlan().book;
    again.undo();
    again.undo();
    again.undo();
    again.undo();
    expect(again.content().sheets[0]!.cells).toEqual([]);
    expect(opened.sheets[0]!.cells.length).toBeGreaterThan(0);
  });
});
