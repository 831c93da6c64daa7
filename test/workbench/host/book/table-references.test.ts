import type { Validation } from "../../../../src/workbench/host/book/book-content";
import { sendCommand, type Model } from "../../../../src/workbench/host/book/engine";
import { aBook, area, type BookAtHand } from "./book-at-hand";

const counting = '=SUMPRODUCT((WorkPlan[Task]<>"")*1)';

/** A table with one row, as in an empty planner, and everything that can name its column. */
function aShortPlan(): BookAtHand {
  const hand = aBook();
  const { book, sheetId } = hand;
  hand.write("A5", ["Task", "Due"], ["Call clinics", 10]);
  book.addTable(sheetId, area("A5:B6"), true, "WorkPlan");
  hand.write("F1", [counting]);
  book.setValidation(sheetId, area("H1"), offering("=$A$6"));
  book.setValidation(sheetId, area("A6"), offering("=$J$1:$J$3"));
  const look = { format: { bold: true }, stopIfTrue: false };
  book.addConditionalFormat(sheetId, area("A6:B6"), { type: "Custom", formula: "=$B6>COUNT($B$6)", ...look });
  book.addName({ name: "Tasks", formula: "=Sheet1!$A$6", visible: true });
  const place = { left: 0, top: 0, width: 300, height: 200, legend: "None" as const };
  book.addChart(sheetId, { name: "Days", type: "Line", series: [{ values: "=Sheet1!$B$6" }], ...place });
  return hand;
}

function offering(source: string): Validation {
  return {
    rule: { type: "List", source, inCellDropDown: true },
    ignoreBlanks: true,
    errorAlert: { show: true, style: "Stop", title: "", message: "" },
    prompt: { show: false, title: "", message: "" },
  };
}

/** What everything that names the table's column says now. */
function namings({ book, sheetId, value, formula }: BookAtHand) {
  const [highlight] = book.conditionalFormats(sheetId);
  const offered = book.validation(sheetId, 0, 7)?.rule;
  const rule = highlight?.rule;
  return {
    counted: value("F1"),
    typed: formula("F1"),
    offered: offered?.type === "List" ? offered.source : null,
    highlighted: [highlight?.areas, rule?.type === "Custom" ? rule.formula : null],
    named: book.names()[0]?.formula,
    drawn: book.charts(sheetId)[0]?.series[0]?.values,
    limited: book.tables()[0]?.area.rowCount,
  };
}

/** The same for a table whose body reaches from row 6 to a row. */
function whole(last: number, counted: number) {
  const column = (letter: string) => (last === 6 ? `$${letter}$6` : `$${letter}$6:$${letter}$${last}`);
  return {
    counted,
    typed: counting,
    offered: `=${column("A")}`,
    highlighted: [[area(`A6:B${last}`)], `=$B6>COUNT(${column("B")})`],
    named: `=Sheet1!${column("A")}`,
    drawn: `=Sheet1!${column("B")}`,
    limited: last - 4,
  };
}

const gestures: [string, (hand: BookAtHand) => void, ReturnType<typeof whole>][] = [
  ["rows are typed below it", (hand) => hand.write("A7", ["Print"], ["Invite"]), whole(8, 3)],
  [
    "a row is inserted above its first one",
    ({ book, sheetId }) => book.insertCells(sheetId, { ...area("A6"), columnCount: 16_384 }, "Down"),
    whole(7, 1),
  ],
  [
    "an add-in adds rows at its top",
    ({ book, tableId }) => book.addTableRows(tableId("WorkPlan"), 0, [["Print", 3]]),
    whole(7, 2),
  ],
  [
    "it is made larger",
    ({ book, tableId }) => book.resizeTable(tableId("WorkPlan"), area("A5:B9")),
    whole(9, 1),
  ],
  [
    "all its rows are deleted",
    ({ book, sheetId }) => book.deleteCells(sheetId, { ...area("A6"), columnCount: 16_384 }, "Up"),
    whole(6, 0),
  ],
  [
    "it has grown and all but one of its rows are deleted",
    (hand) => {
      hand.write("A7", ["Print"], ["Invite"]);
      hand.book.deleteTableRow(hand.tableId("WorkPlan"), 0, 2);
    },
    whole(6, 1),
  ],
];

describe("what names a column of a table names all of it", () => {
  test.each(gestures)(
    "after %s, after taking that back, and after doing it again",
    (_case, gesture, after) => {
      const hand = aShortPlan();
      const before = namings(hand);
      expect(before).toEqual(whole(6, 1));
      hand.book.batch({ name: "Person" }, () => gesture(hand));
      expect(namings(hand)).toEqual(after);
      hand.book.undo();
      expect(namings(hand)).toEqual(before);
      hand.book.redo();
      expect(namings(hand)).toEqual(after);
    },
  );

  test.each(["copied by an add-in", "copied in the grid"])(
    "in a formula that was %s while it had one row",
    (how) => {
      const hand = aShortPlan();
      if (how === "copied by an add-in")
        hand.book.copyCells(hand.sheetId, { from: area("F1"), to: area("F2"), what: "All" });
      else copyInGrid(hand);
      hand.write("A7", ["Print"], ["Invite"]);
      expect([hand.value("F1"), hand.value("F2")]).toEqual([3, 3]);
      expect(hand.formula("F2")).toBe(counting);
    },
  );
});

function copyInGrid({ book }: BookAtHand): void {
  const model = book.model as Model;
  const zone = { top: 0, bottom: 0, left: 5, right: 5 };
  model.selection.selectZone({ cell: { row: 0, col: 5 }, zone });
  sendCommand(model, "COPY");
  sendCommand(model, "PASTE", { target: [{ ...zone, top: 1, bottom: 1 }] });
}

test("a reference to a cell that went with the rows of a table is an error, never a number", () => {
  const hand = aShortPlan();
  hand.write("A7", ["Print", 5]);
  hand.write("F3", ["=B7+1"]);
  hand.book.deleteTableRow(hand.tableId("WorkPlan"), 1);
  expect(hand.value("F3")).toEqual({ error: "#REF!" });
});
