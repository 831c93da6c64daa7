import type { Cell } from "../../src/domain/cell";
import { areTexts, checkTexts, type TextCells } from "../../src/domain/check-texts";
import { notAvailable } from "./builders";
import { described } from "./described";

function check(holds: TextCells["holds"], cell: Cell, isOfTexts = true) {
  const place = { table: "PartnerList", field: "phone", header: "Phone" };
  return described(checkTexts({ ...place, holds, cells: [cell], isOfTexts }));
}

describe("a text whose signs count is reported", () => {
  test.each<[string, TextCells["holds"], Cell, string]>([
    ["as a phone that is a number", "phone", 800_555_014, "hint cells.phoneIsNumber"],
    ["as a phone that was counted out", "phone", -732, "hint cells.phoneIsNumber"],
    ["as an error", "phone", notAvailable, "warning cells.errorForText"],
    ["as a day that 3/4 became", "other", 46_085, "hint cells.dateForText"],
    ["as an ID that 1-2 became", "id", 46_024, "hint cells.dateForText"],
    ["as a number too long for Excel", "id", 12_345_678_901_234_568, "warning cells.digitsLost"],
    ["as a number among IDs that are texts", "id", 7, "hint cells.numberForId"],
  ])("%s", (_case, holds, cell, expected) => {
    expect(check(holds, cell)).toEqual([`${expected} row 1 phone`]);
  });
});

describe("nothing is said of", () => {
  test.each<[string, TextCells["holds"], Cell]>([
    ["a phone that is a text", "phone", "0800555014"],
    ["a round that is a year", "other", 2026],
    ["a name that is a number", "other", 12_345],
    ["a blank", "id", null],
    ["a text that looks like a number", "id", "007"],
  ])("%s", (_case, holds, cell) => {
    expect(check(holds, cell)).toEqual([]);
  });

  test("numbers where all IDs are numbers", () => {
    expect(check("id", 7, false)).toEqual([]);
  });
});

test.each<[string, Cell[], boolean]>([
  ["T1", ["T1", 2], true],
  ["007", ["007", 8], true],
  ["numbers, as texts or not", [1, "2", null, ""], false],
])("IDs are texts when there is one like %s", (_case, ids, expected) => {
  expect(areTexts(ids)).toBe(expected);
});
