import { aBook } from "../book/book-at-hand";

/** A1:A6 hold a number, a text, a number as text, TRUE, nothing and an empty text; B1:B6 hold 1 to 6; C1 an error. */
const answer = (formula: string) => {
  const hand = aBook();
  hand.write(
    "A1",
    [5, 1, "=NA()"],
    ["abc", 2, null],
    ["'7", 3, null],
    [true, 4, null],
    [null, 5, null],
    ['=""', 6, null],
  );
  hand.write("E1", [formula]);
  return hand.value("E1");
};

describe("functions give what Excel gives", () => {
  test.each([
    ["counting with an index", '=COUNTIFS(A1:A6,"=abc",B1:B6,">1")', 1],
    ["counting in blocks of other sizes", '=COUNTIFS(A1:A6,"abc",B1:B5,">1")', { error: "#VALUE!" }],
    ["adding only numbers", '=SUMIFS(A1:A6,B1:B6,">0")', 5],
    ["adding the tested cells", '=SUMIF(B1:B6,">4")', 11],
    ["averaging only numbers", '=AVERAGEIFS(A1:A6,B1:B6,">=0")', 5],
    ["averaging nothing", '=AVERAGEIFS(B1:B6,A1:A6,"none")', { error: "#DIV/0!" }],
    ["an error among what is added", "=SUMIFS(C1:C6,B1:B6,1)", { error: "#N/A" }],
    ["an error outside of what is added", "=SUMIFS(C1:C6,B1:B6,2)", 0],
    ["products, where text counts 0", "=SUMPRODUCT(A1:A6,B1:B6)", 5],
    ["products of tests", "=SUMPRODUCT(--ISNUMBER(A1:A6),B1:B6)", 1],
    ["products with an error", "=SUMPRODUCT(B1:B6,C1:C6)", { error: "#N/A" }],
    ["products of other sizes", "=SUMPRODUCT(B1:B6,A1:A5)", { error: "#VALUE!" }],
    ["arithmetic on a text", "=SUMPRODUCT(A1:A6*B1:B6)", { error: "#VALUE!" }],
    [
      "the greatest, for each cell of a column: text as 0",
      "=SUMPRODUCT(MAX(VALUE(0&REPT(A1:A6,ISNUMBER(A1:A6)))))",
      5,
    ],
    ["arithmetic on a number as text", "=A3+1", 8],
    ["the week of a number far beyond all days", "=WEEKNUM(1E9)", { error: "#NUM!" }],
    ["the week of a number far before all days", "=ISOWEEKNUM(-1E9)", { error: "#NUM!" }],
    ["arithmetic on TRUE", "=A4+1", 2],
    ["arithmetic on a blank", "=A5+1", 1],
    ["arithmetic on an empty text", "=A6+1", { error: "#VALUE!" }],
    ["decimal noise", "=0.1+0.2-0.3", 0],
    ["a division by nothing", "=1/A5", { error: "#DIV/0!" }],
    ["texts in other letters", '="abc"="ABC"', true],
    ["a number before a text", '=9<"1"', true],
    ["a text before TRUE", '="zzz"<TRUE', true],
    ["a blank as 0", "=A5=0", true],
    ["a blank as an empty text", '=A5=""', true],
    ["numbers that agree in fifteen digits", "=0.1+0.2=0.3", true],
    ["an error that is compared", "=C1=1", { error: "#N/A" }],
    ["what is no number", "=ISNUMBER(A3)", false],
    ["a sum without texts", "=SUM(A1:A6)", 5],
    ["the largest number", "=MAX(A1:A6)", 5],
    ["the second smallest of one number", "=SMALL(A1:A6,2)", { error: "#NUM!" }],
    ["a place by equality", '=INDEX(B1:B6,MATCH("ABC",A1:A6,0))', 2],
    ["fifteen digits joined to a text", '=10/3&""', "3.33333333333333"],
    ["TRUE joined to a text", '=A4&"!"', "TRUE!"],
    ["a sign before a power", "=-2^2", 4],
    ["a sign after a power", "=2^-1*4", 2],
    ["a minus between powers", "=5-2^2", 1],
    ["signs before a function and a bracket", "=-ABS(-2)^2+-(1+1)^2", 8],
    ["rounding what looks like a half", "=ROUND(1.005,2)", 1.01],
    ["rounding a half below zero", "=ROUND(-2.5,0)", -3],
    ["rounding to tens", "=ROUND(1250,-2)", 1300],
    ["rounding up", "=ROUNDUP(-1.21,1)", -1.3],
    ["today by the clock of the workbook", "=TODAY()", 46132],
    ["now by the clock of the workbook", "=NOW()", 46132.25],
    ["a number format", '=TEXT(46132,"d mmm yyyy")', "20 Apr 2026"],
    ["a repeated text", '=REPT("█",3)', "███"],
  ])("for %s", (_case, formula, expected) => {
    expect(answer(formula)).toEqual(expected);
  });
});
