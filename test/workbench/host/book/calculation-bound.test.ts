import type { BookContent } from "../../../../src/workbench/host/book/book-content";
import { calculationLimits } from "../../../../src/workbench/host/book/calculation-bound";
import { createBook } from "../../../../src/workbench/host/book/create-book";
import { emptyContent } from "../../../../src/workbench/host/book/empty-content";

/** A sheet with a formula in each row of its column B beside a number in column A. */
function bookOf(formula: (row: number) => string, rowCount: number): BookContent {
  const content = emptyContent();
  const rows = Array.from({ length: rowCount }, (_none, row) => [
    { row, column: 0, value: 1 },
    { row, column: 1, value: null, formula: formula(row + 1) },
  ]);
  return { ...content, sheets: content.sheets.map((sheet) => ({ ...sheet, cells: rows.flat() })) };
}

const lastOf = (content: BookContent, limits = calculationLimits) => {
  const book = createBook(content, { limits });
  return book.value(book.activeSheetId(), content.sheets[0]?.cells.at(-1)?.row ?? 0, 1);
};

const small = { looks: 1000, operations: 1000, listed: 1000, characters: 1000 };
const refusal = (where = "") =>
  expect.objectContaining({
    name: "UncalculableBook",
    message: expect.stringContaining(where) as string,
  }) as Error;

describe("a workbook that is opened", () => {
  test("is calculated as long as its formulas look at no more than there is time for", () => {
    expect(
      lastOf(
        bookOf((row) => `=SUM(A$1:A${row})`, 44),
        small,
      ),
    ).toBe(44);
  });

  test("is refused with the sheet and the cell at which its sums of ever longer columns become too much", () => {
    expect(() =>
      lastOf(
        bookOf((row) => `=SUM(A$1:A${row})`, 45),
        small,
      ),
    ).toThrow(refusal("“Sheet1”, at B45,"));
  });

  test.each([
    ["one column again and again", "=SUM(A$1:A$100)"],
    ["a block that has a name of a function around it", "=COUNTIF($A$1:$A$100,A1)"],
    ["several blocks", "=SUM(A$1:A$50)+SUM(A$1:A$50)"],
  ])("is refused when its formulas look at %s too often", (_case, formula) => {
    expect(
      lastOf(
        bookOf(() => formula, 100),
        { ...small, looks: 10_000 },
      ),
    ).not.toBeNull();
    expect(() =>
      lastOf(
        bookOf(() => formula, 100),
        { ...small, looks: 9999 },
      ),
    ).toThrow(refusal());
  });

  test("is refused when its formulas calculate with too many cells, one by one", () => {
    const content = bookOf(() => "=SUMPRODUCT((A$1:A$100=1)*1)", 10);
    expect(lastOf(content, { ...small, looks: 2000, operations: 2010 })).toBe(10);
    expect(() => lastOf(content, { ...small, looks: 2000, operations: 2009 })).toThrow(refusal("at B10,"));
  });

  test.each([
    ["makes a block", "COUNTA(MUNIT(40))"],
    ["widens a block", "COUNTA(EXPAND(A1,20,50))"],
    ["fills a block up", "COUNTA(WRAPROWS(A1,1000,0))"],
    ["repeats columns", "COUNTA(CHOOSECOLS(MUNIT(20),MUNIT(8)))"],
    ["stacks blocks", "COUNTA(VSTACK(MUNIT(20),MUNIT(10)))"],
    ["compares cells of blocks", "SUMPRODUCT((MUNIT(18)=MUNIT(18))*1)"],
    ["multiplies blocks", "COUNTA(MMULT(MUNIT(21),MUNIT(21)))"],
    ["looks for a determinant", "MDETERM(MUNIT(29))"],
    ["counts days", "NETWORKDAYS(1,5000)"],
    ["counts on for days", "WORKDAY(1,5000)"],
    ["counts periods", "CUMIPMT(0.1,5000,1,1,4500,0)"],
    ["tries a pattern again and again", `REGEXTEST("${"a".repeat(30)}!","(a+)+$")`],
    ["gives a long text", `REPT("ab",501)`],
    ["gives many texts", `REPT("a",MUNIT(10)*0+50)`],
    ["chooses cells of a row and a column", "COUNTA(IF(MUNIT(18)=1,MUNIT(18)))"],
    ["counts in a text that reads as a number", `COUNTA(WRAPROWS(A1,"1,000",0))`],
    ["takes a text apart", `COUNTA(TEXTSPLIT("${",".repeat(40)}${";".repeat(40)}",",",";"))`],
    ["goes through a block for each of its cells", "SUMPRODUCT(NPV(MUNIT(9),MUNIT(9)))"],
  ])("is refused when a formula %s and that is too much", (_what, formula) => {
    const content = bookOf(() => `=${formula}`, 1);
    expect(() => lastOf(content, small)).toThrow(refusal("“Sheet1”"));
  });

  test("may name whole columns: only the rows that are there are looked at", () => {
    expect(
      lastOf(
        bookOf(() => "=SUM(A:A)+SUM(A$1:A$1048576)", 2),
        { ...small, looks: 10_000, listed: 10_000 },
      ),
    ).toBe(4);
  });

  test("is refused soon when twenty thousand formulas sum ever longer columns", () => {
    expect(() => lastOf(bookOf((row) => `=SUM(A$1:A${row})`, 20_000))).toThrow(refusal());
  });
});

test("a workbook that people work in may become slow, and is never refused", () => {
  const book = createBook(
    bookOf((row) => `=SUM(A$1:A${row})`, 10),
    { limits: small },
  );
  const sheetId = book.activeSheetId();
  const longer = Array.from({ length: 100 }, (_none, at) => [`=SUM(A$1:A${at + 11})`]);
  book.write(sheetId, { row: 10, column: 1, rowCount: 100, columnCount: 1 }, longer);
  expect(book.value(sheetId, 109, 1)).toBe(10);
});

test("a formula that makes more at once than there is room for shows an error, and nothing else waits for it", () => {
  const book = createBook(bookOf(() => "=A1+1", 2));
  const sheetId = book.activeSheetId();
  book.write(sheetId, { row: 2, column: 1, rowCount: 1, columnCount: 1 }, [["=SUM(MUNIT(5000))"]]);
  expect(book.value(sheetId, 2, 1)).toEqual({ error: "#NUM!" });
  expect(book.value(sheetId, 1, 1)).toBe(2);
});

// What an ordinary workbook may well hold, filled down as far as people do.
test.each([
  ["how many different ones there are", "SUMPRODUCT(1/COUNTIF(A2:A12001,A2:A12001))"],
  ["all that belong to a list", "SUM(VLOOKUP(A2:A2001,A2:T20001,1,FALSE))"],
  ["the largest of a column in order", "SUM(LARGE(A1:A9000,ROW(A1:A9000)))"],
  [
    "the parts of a name",
    `REGEXEXTRACT("Rivera, Ana Maria of Harbor","^\\s*(\\w+)\\s*,\\s*(\\w+)\\s*(.*)$")`,
  ],
  [
    "whether it is an address",
    `REGEXTEST("ana.rivera@harbor-clinic.example","^[\\w.+-]+@([\\w-]+\\.)+[A-Za-z]{2,}$")`,
  ],
  ["the middle of many", "MEDIAN(A1:A12000)+PERCENTILE(A1:A12000,0.9)"],
])("a formula for %s comes to far less than a file may", (_what, formula) => {
  const content = bookOf(() => `=${formula}`, 1);
  const rows = Array.from({ length: 20_000 }, (_none, row) => ({ row: row + 1, column: 0, value: row }));
  const sheets = content.sheets.map((sheet) => ({ ...sheet, cells: [...sheet.cells, ...rows] }));
  const limits = { ...calculationLimits, operations: calculationLimits.operations / 100 };
  expect(() => createBook({ ...content, sheets }, { limits })).not.toThrow();
});
