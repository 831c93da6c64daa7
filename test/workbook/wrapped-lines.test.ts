import { sheetInReference } from "../../src/workbook/references";
import { wrappedLines } from "../../src/workbook/wrapped-lines";

describe("a text in a narrow column", () => {
  test.each<[string, string, string[]]>([
    ["that fits stays on one line", "a b c", ["a b c"]],
    ["breaks between words", "one two three", ["one two ", "three"]],
    ["breaks where it was broken", "one\ntwo", ["one", "two"]],
    ["keeps a blank line", "one\n\ntwo", ["one", "", "two"]],
    ["breaks within a word that is too long", "onetwothree!", ["onetwothre", "e!"]],
    ["takes more room for capitals", "ABCD EFGH", ["ABCD ", "EFGH"]],
    ["takes twice the room for wide characters", "健康健康健康", ["健康健康健", "康"]],
    ["that is blank is one line", "", [""]],
  ])("%s", (_case, text, lines) => {
    expect(wrappedLines(text, 10)).toEqual(lines);
  });

  test("loses nothing", () => {
    const text = "  Every baby,  wherever it lives — even in Llanfairpwllgwyngyll 健康  ";
    expect(wrappedLines(text, 7).join("")).toBe(text);
  });
});

describe("the sheet in a reference", () => {
  test.each<[string, string, string | null]>([
    ["is a plain word", "=Goals!$A$1", "Goals"],
    ["is a quoted name", "='Ann''s plan'!$A$1", "Ann's plan"],
    ["is gone", "=#REF!$A$1", null],
    ["is not named", "=12", null],
  ])("%s", (_case, formula, sheet) => {
    expect(sheetInReference(formula)).toBe(sheet);
  });
});
