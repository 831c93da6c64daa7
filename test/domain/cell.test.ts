import { type Cell, cellText, isBlank, isCellError } from "../../src/domain/cell";
import { nameKey } from "../../src/domain/name-key";
import { notAvailable } from "./builders";

describe("a cell that holds", () => {
  test.each<[string, Cell, string]>([
    ["nothing", null, ""],
    ["text", " Mission fit ", " Mission fit "],
    ["a whole number", 12345, "12345"],
    ["the sum of 0.1 and 0.2", 0.1 + 0.2, "0.3"],
    ["a very large number", 1e21, "1E+21"],
    ["TRUE", true, "TRUE"],
    ["FALSE", false, "FALSE"],
    ["an error", notAvailable, "#N/A"],
  ])("%s reads as its text", (_case, cell, expected) => {
    expect(cellText(cell)).toBe(expected);
  });

  test.each<[string, Cell, boolean]>([
    ["nothing", null, true],
    ["an empty text", "", true],
    ["a space", " ", false],
    ["zero", 0, false],
    ["FALSE", false, false],
    ["an error", notAvailable, false],
  ])("%s is blank or not", (_case, cell, expected) => {
    expect(isBlank(cell)).toBe(expected);
  });

  test("an error is told from text that looks like one", () => {
    expect([notAvailable, "#N/A", null].map(isCellError)).toEqual([true, false, false]);
  });
});

describe("two names are the same", () => {
  test.each<[string, Cell, Cell]>([
    ["whatever their case", "WIC Clinic NORTH", "wic clinic north"],
    ["as a number and as its text", 12345, "12345"],
    ["as TRUE and as its text", true, "True"],
    ["with characters that formulas give a meaning", "> 5 Families *~?", "> 5 families *~?"],
  ])("%s", (_case, one, other) => {
    expect(nameKey(one)).toBe(nameKey(other));
  });
});

describe("two names are not the same", () => {
  test.each<[string, Cell, Cell]>([
    ["when one is only a part of the other", "WIC Clinic", "WIC Clinic North"],
    ["when one would match the other as a pattern", "WIC*", "WIC Clinic"],
    ["when they differ by a space", "WIC Clinic", "WIC Clinic "],
    ["when one is an error and the other its text", notAvailable, "#N/A"],
  ])("%s", (_case, one, other) => {
    expect(nameKey(one)).not.toBe(nameKey(other));
  });

  test.each<[string, Cell]>([
    ["nothing", null],
    ["an empty text", ""],
    ["an error", notAvailable],
  ])("as %s is no name", (_case, cell) => {
    expect(nameKey(cell)).toBe("");
  });
});
