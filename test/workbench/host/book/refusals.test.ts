import type { Book } from "../../../../src/workbench/host/book/book";
import { type BookAtHand, addIn, area, aWorkPlan, refusal } from "./book-at-hand";

type Attempt = (book: Book, hand: BookAtHand) => unknown;

describe("the book refuses as Excel does", () => {
  test.each<[string, string, Attempt]>([
    ["an unknown sheet", "ItemNotFound", (book) => book.value("nowhere", 0, 0)],
    ["an unknown table", "ItemNotFound", (book) => book.deleteTable("99")],
    ["an unknown name", "ItemNotFound", (book) => book.deleteName("Nothing")],
    [
      "an unknown column",
      "ItemNotFound",
      (book, hand) => book.deleteTableColumn(hand.tableId("WorkPlan"), "99"),
    ],
    [
      "a sheet's name that is taken, in other letters",
      "ItemAlreadyExists",
      (book) => book.addSheet("sheet1"),
    ],
    ["a sheet's name with a colon", "InvalidArgument", (book) => book.addSheet("a:b")],
    ["a sheet's name of 32 letters", "InvalidArgument", (book) => book.addSheet("x".repeat(32))],
    ["to delete the last sheet", "InvalidOperation", (book, { sheetId }) => book.deleteSheet(sheetId)],
    [
      "to hide the last sheet",
      "InvalidOperation",
      (book, { sheetId }) => book.changeSheet(sheetId, { visibility: "Hidden" }),
    ],
    [
      "values of another size",
      "InvalidArgument",
      (book, { sheetId }) => book.write(sheetId, area("A1:B1"), [[1]]),
    ],
    [
      "a table over a table",
      "InvalidOperation",
      (book, { sheetId }) => book.addTable(sheetId, area("C7:E9"), true),
    ],
    [
      "a table's name that is taken",
      "ItemAlreadyExists",
      (book, { sheetId }) => book.addTable(sheetId, area("H1:H2"), true, "WORKPLAN"),
    ],
    [
      "a table's name with a space",
      "InvalidArgument",
      (book, { sheetId }) => book.addTable(sheetId, area("H1:H2"), true, "Work plan"),
    ],
    [
      "a table's name like a cell",
      "InvalidArgument",
      (book, { sheetId }) => book.addTable(sheetId, area("H1:H2"), true, "AB12"),
    ],
    [
      "a table's name that begins with a digit",
      "InvalidArgument",
      (book, { sheetId }) => book.addTable(sheetId, area("H1:H2"), true, "1st"),
    ],
    [
      "a name that a table has",
      "ItemAlreadyExists",
      (book) => book.addName({ name: "workplan", formula: "=1", visible: true }),
    ],
    [
      "to move a table's header row",
      "InvalidArgument",
      (book, hand) => book.resizeTable(hand.tableId("WorkPlan"), area("A6:C9")),
    ],
    [
      "to shift a part of a table",
      "InvalidOperation",
      (book, { sheetId }) => book.insertCells(sheetId, area("A6:A6"), "Down"),
    ],
    [
      "to merge cells of a table",
      "InvalidOperation",
      (book, { sheetId }) => book.merge(sheetId, area("A6:B6")),
    ],
  ])("%s", (_case, code, attempt) => {
    const hand = aWorkPlan();
    expect(() => attempt(hand.book, hand)).toThrow(refusal(code));
  });

  test.each<[string, Attempt]>([
    ["a value", (book, { sheetId }) => book.write(sheetId, area("A1:A1"), [[1]])],
    ["a look", (book, { sheetId }) => book.changeFormat(sheetId, area("A1:A1"), { bold: true })],
    [
      "a row",
      (book, { sheetId }) => book.insertCells(sheetId, { ...area("A1:A1"), columnCount: 16384 }, "Down"),
    ],
    ["a table", (book, { sheetId }) => book.addTable(sheetId, area("H1:H2"), true)],
    ["a table's row", (book, hand) => book.addTableRows(hand.tableId("WorkPlan"), null, [["a", 1, null]])],
    ["a list", (book, { sheetId }) => book.setValidation(sheetId, area("A1:A1"), null)],
    ["a second protection", (book, { sheetId }) => book.protect(sheetId, { options: {} })],
  ])("%s on a protected sheet", (_case, attempt) => {
    const hand = aWorkPlan();
    hand.book.protect(hand.sheetId, { options: {} });
    expect(() => attempt(hand.book, hand)).toThrow(refusal("AccessDenied"));
  });

  test("nothing in unlocked cells of a protected sheet, where tables do not grow", () => {
    const hand = aWorkPlan();
    hand.book.changeFormat(hand.sheetId, area("A8:C8"), { locked: false });
    hand.book.protect(hand.sheetId, { options: {} });
    hand.write("A8", ["allowed", 1, 2]);
    expect(hand.value("A8")).toBe("allowed");
    expect(hand.covered("WorkPlan")).toBe("A5:C7");
  });

  test("a wrong password", () => {
    const hand = aWorkPlan();
    hand.book.protect(hand.sheetId, { password: "secret", options: {} });
    expect(() => hand.book.unprotect(hand.sheetId, "guess")).toThrow(refusal("AccessDenied"));
    hand.book.unprotect(hand.sheetId, "secret");
    expect(hand.book.protection(hand.sheetId)).toBeNull();
  });

  test("and keeps what was done before the refusal in the same batch", () => {
    const hand = aWorkPlan();
    const attempt = () =>
      hand.book.batch(addIn, () => {
        hand.write("A1", ["done"]);
        hand.book.deleteTable("99");
      });
    expect(attempt).toThrow(refusal("ItemNotFound"));
    expect(hand.value("A1")).toBe("done");
  });
});
