import type { CellFormat } from "../../../../src/workbench/host/book/book-content";
import type { Model } from "../../../../src/workbench/host/book/engine";
import { addIn, area, aWorkPlan, refusal } from "./book-at-hand";

const looks: [string, Partial<CellFormat>][] = [
  ["a fill color", { fillColor: "#FFEE00" }],
  ["bold letters", { bold: true }],
  ["a number format", { numberFormat: "0.00" }],
  ["a number format that the grid cannot show", { numberFormat: "@" }],
  ["wrapped text", { wrapText: true }],
  ["a line below", { borderBottom: { style: "Thin", color: "#808080" } }],
];

describe("cells that are given a look together", () => {
  test.each(looks)("keep values, results and formulas under %s", (_case, look) => {
    const hand = aWorkPlan();
    hand.book.changeFormat(hand.sheetId, area("A6:C9"), look);
    expect(hand.values("A6:C7")).toEqual([
      ["Call clinics", 10, 2],
      ["Print posters", 12, 4],
    ]);
    expect(hand.formula("C7")).toBe("=[@Due]-8");
    expect(hand.book.format(hand.sheetId, 6, 2)).toEqual(look);
    expect(hand.book.format(hand.sheetId, 8, 1)).toEqual(look);
  });

  test.each(looks)("go on calculating under %s", (_case, look) => {
    const hand = aWorkPlan();
    hand.book.changeFormat(hand.sheetId, area("A6:C7"), look);
    hand.write("B7", [30]);
    expect(hand.value("C7")).toBe(22);
  });

  test("keep the looks that they had and the change does not name", () => {
    const hand = aWorkPlan();
    for (const [, look] of [...looks].reverse()) hand.book.changeFormat(hand.sheetId, area("B6:C7"), look);
    expect(hand.book.format(hand.sheetId, 6, 2)).toEqual(
      Object.assign({}, ...[...looks].reverse().map(([, look]) => look)),
    );
  });

  test("show their values in a new number format at once, typed or calculated", () => {
    const hand = aWorkPlan();
    hand.book.changeFormat(hand.sheetId, area("B6:C7"), { numberFormat: "0.00" });
    expect([hand.text("B6"), hand.text("C6")]).toEqual(["10.00", "2.00"]);
    const { getters } = hand.book.model as Model;
    const inGrid = (col: number) => getters.getEvaluatedCell({ sheetId: hand.sheetId, row: 5, col });
    expect([inGrid(1).formattedValue, inGrid(2).formattedValue]).toEqual(["10.00", "2.00"]);
  });

  test("are nothing to save once they hold nothing and their look is taken away", () => {
    const hand = aWorkPlan();
    const before = hand.book.content();
    hand.book.changeFormat(hand.sheetId, area("F1:G3"), { fillColor: "#FFEE00" });
    expect(hand.book.content()).not.toEqual(before);
    hand.book.changeFormat(hand.sheetId, area("F1:G3"), { fillColor: undefined });
    expect(hand.book.content()).toEqual(before);
  });
});

describe("one formula for many cells", () => {
  test("is read for the names that a table has when it is written, not for those it had before", () => {
    const hand = aWorkPlan();
    hand.write("F1", ["=SUM(WorkPlan[Due])"]);
    hand.write("B5", ["Deadline"]);
    expect(() => hand.write("F2", ["=SUM(WorkPlan[Due])"])).toThrow(refusal("InvalidArgument"));
    expect(hand.formula("F1")).toBe("=SUM(WorkPlan[Deadline])");
    hand.write("F3", ["=SUM(WorkPlan[Deadline])"]);
    expect(hand.value("F3")).toBe(22);
  });

  test("means the row it stands in, inside the table and outside", () => {
    const hand = aWorkPlan();
    hand.write("D6", ["=WorkPlan[@Due]*2"], ["=WorkPlan[@Due]*2"]);
    expect(hand.values("D6:D7")).toEqual([[20], [24]]);
  });

  test("keeps its spelling in every cell when the table is renamed", () => {
    const hand = aWorkPlan();
    hand.write("F6", ["=WorkPlan[@Due]*2"], ["=WorkPlan[@Due]*2"]);
    expect([hand.formula("F6"), hand.formula("F7")]).toEqual(["=WorkPlan[@Due]*2", "=WorkPlan[@Due]*2"]);
    hand.book.changeTable(hand.tableId("WorkPlan"), { name: "Plan" });
    expect([hand.formula("F6"), hand.formula("F7")]).toEqual(["=Plan[@Due]*2", "=Plan[@Due]*2"]);
  });
});

describe("a formula that is written alone among many edits", () => {
  test("is told with what it comes to after all of them", () => {
    const hand = aWorkPlan();
    const events = hand.listen();
    hand.book.batch(addIn, () => {
      hand.write("F1", ["=B6+B7"]);
      hand.write("B6", [20], [30]);
    });
    const [first] = events.flatMap((event) => (event.type === "changed" ? [event.change] : []));
    expect(first).toEqual(expect.objectContaining({ area: area("F1:F1"), before: null, after: 50 }));
  });

  test("is told without a value when its sheet is deleted by a later one", () => {
    const hand = aWorkPlan();
    const events = hand.listen();
    hand.book.batch(addIn, () => {
      const { id } = hand.book.addSheet("Draft");
      hand.book.write(id, area("A1:A1"), [["=1+1"]]);
      hand.book.deleteSheet(id);
    });
    const [first] = events.flatMap((event) => (event.type === "changed" ? [event.change] : []));
    expect(first?.after).toBeUndefined();
  });
});
