import {
  absoluteAddress,
  allReferences,
  columnLetters,
  headerReference,
  quotedSheet,
  rowReferences,
  rowSpanReference,
} from "../../src/workbook/references";

describe("references to a table's columns", () => {
  test.each([
    ["one plain word", "Due", "[@Due]", "T[Due]"],
    ["two words", "Days late", "[@[Days late]]", "T[Days late]"],
    ["brackets", "Hours [h]", "[@[Hours '[h']]]", "T[Hours '[h']]"],
    ["a number sign", "Task #", "[@[Task '#]]", "T[Task '#]"],
    ["an apostrophe", "Who's in", "[@[Who''s in]]", "T[Who''s in]"],
    ["an at sign", "E@mail", "[@[E'@mail]]", "T[E'@mail]"],
  ])("whose header has %s", (_case, header, inRow, inAll) => {
    expect(rowReferences({ key: header })).toEqual({ key: inRow });
    expect(allReferences("T", { key: header })).toEqual({ key: inAll });
  });

  test("span the columns of this row", () => {
    expect(rowSpanReference("PartnerScores", "Rated on", "Evidence")).toBe(
      "PartnerScores[@[Rated on]:[Evidence]]",
    );
  });

  test("name the header cell itself", () => {
    expect(headerReference("PartnerList", "Rank")).toBe("PartnerList[[#Headers],[Rank]]");
  });
});

describe("addresses", () => {
  test.each([
    [0, "A"],
    [25, "Z"],
    [26, "AA"],
    [701, "ZZ"],
    [702, "AAA"],
    [16_383, "XFD"],
  ])("column %d is %s", (column, letters) => {
    expect(columnLetters(column)).toBe(letters);
  });

  test("of one cell has no second half", () => {
    expect(absoluteAddress({ row: 4, column: 0, rowCount: 1, columnCount: 1 })).toBe("$A$5");
  });

  test("of a block names its corners", () => {
    expect(absoluteAddress({ row: 3, column: 3, rowCount: 2, columnCount: 9 })).toBe("$D$4:$L$5");
  });

  test.each([
    ["Lists", "Lists"],
    ["Work plan", "'Work plan'"],
    ["Ana's plan", "'Ana''s plan'"],
    ["2026", "'2026'"],
  ])("on sheet %s begin with %s", (sheet, quoted) => {
    expect(quotedSheet(sheet)).toBe(quoted);
  });
});
