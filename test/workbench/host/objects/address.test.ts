import fc from "fast-check";
import { checkProperty } from "../../../domain/check-property";
import {
  formatAddress,
  formatArea,
  maximumColumns,
  maximumRows,
  parseAddress,
} from "../../../../src/workbench/host/objects/address";

const area = (row: number, column: number, rowCount = 1, columnCount = 1) => ({
  row,
  column,
  rowCount,
  columnCount,
});

describe("an address", () => {
  test.each([
    ["a cell", "B3", null, area(2, 1)],
    ["a cell with dollars", "$B$3", null, area(2, 1)],
    ["a block", "A1:C2", null, area(0, 0, 2, 3)],
    ["a block from its last corner", "C2:A1", null, area(0, 0, 2, 3)],
    ["columns", "C:D", null, area(0, 2, maximumRows, 2)],
    ["rows", "5:6", null, area(4, 0, 2, maximumColumns)],
    ["a block on a sheet", "Lists!A2:A9", "Lists", area(1, 0, 8)],
    ["a block on a sheet with an apostrophe", "'Ann''s list'!A1", "Ann's list", area(0, 0)],
    ["the last cell", "XFD1048576", null, area(maximumRows - 1, maximumColumns - 1)],
  ])("of %s is read", (_case, text, sheetName, expected) => {
    expect(parseAddress(text)).toEqual({ sheetName, area: expected });
  });

  test.each(["", "A", "1", "A0", "XFE1", "A1048577", "A1:B", "A:1", "A1:B2:C3", "Sheet1!", "Due date"])(
    "is not read from %j",
    (text) => {
      expect(parseAddress(text)).toBeNull();
    },
  );

  test.each([
    ["a plain name", "Data", "Data!A1"],
    ["a name with a blank", "Work plan", "'Work plan'!A1"],
    ["a name with an apostrophe", "Ann's", "'Ann''s'!A1"],
    ["a name that looks like a cell", "AB12", "'AB12'!A1"],
    ["a name that begins with a digit", "2026", "'2026'!A1"],
  ])("is written with %s of its sheet as Excel quotes it", (_case, name, expected) => {
    expect(formatAddress(name, area(0, 0))).toBe(expected);
  });

  test("that is written is read back", () => {
    const anyArea = fc
      .tuple(fc.nat(5_000), fc.nat(900), fc.integer({ min: 1, max: 99 }), fc.integer({ min: 1, max: 99 }))
      .map(([row, column, rowCount, columnCount]) => area(row, column, rowCount, columnCount));
    checkProperty(fc.tuple(anyArea, fc.string({ minLength: 1, unit: "grapheme-ascii" })), ([block, name]) => {
      expect(parseAddress(formatAddress(name, block))).toEqual({ sheetName: name, area: block });
      expect(parseAddress(formatArea(block, "$"))?.area).toEqual(block);
    });
  });
});
