import type { Book } from "../../../../src/workbench/host/book/book";
import { createBook } from "../../../../src/workbench/host/book/create-book";

const chainLength = 2000;

/** A book with a formula in each row of column B beside the row's number in column A. */
function bookOf(formula: (row: number) => string, rowCount = chainLength): Book {
  const book = createBook();
  const inputs = Array.from({ length: rowCount }, (_none, at) => [at + 1, formula(at + 1)]);
  book.write(book.activeSheetId(), { row: 0, column: 0, rowCount, columnCount: 2 }, inputs);
  return book;
}

const sumTo = (last: number) => (last * (last + 1)) / 2;

const valueOf = (book: Book, row: number) => book.value(book.activeSheetId(), row - 1, 1);

/** The book as it is when it is opened again. */
const opened = (book: Book) => createBook(book.content());

describe("a chain of thousands of formulas", () => {
  test.each([
    ["carried upward", (row: number) => `=A${row}+B${row + 1}`],
    ["carried downward", (row: number) => (row === 1 ? "=A1" : `=A${row}+B${row - 1}`)],
    [
      "with functions in functions",
      (row: number) => `=IF(AND(A${row}>0,TRUE),SUM(A${row},MAX(B${row + 1},MIN(B${row + 1},0))),0)`,
    ],
    ["of blocks", (row: number) => `=A${row}+MAX(B${row + 1}:B${row + 3})`],
  ])("%s comes to its sum, opened and after a change at its end", (_case, formula) => {
    const book = bookOf(formula);
    const total = sumTo(chainLength);
    const first = formula(2).includes("B1") ? chainLength : 1;
    expect(valueOf(book, first)).toBe(total);
    const again = opened(book);
    expect(valueOf(again, first)).toBe(total);
    const changed = chainLength + 1 - first;
    again.write(again.activeSheetId(), { row: changed - 1, column: 0, rowCount: 1, columnCount: 1 }, [
      [changed + 5],
    ]);
    expect(valueOf(again, first)).toBe(total + 5);
  });

  test("that only seems to lead back to its beginning comes to its sum", () => {
    const length = 300;
    const seeming = (row: number) => `=A${row}+IF(A${row}<${length},B${(row % length) + 1},0)`;
    expect(valueOf(opened(bookOf(seeming, length)), 1)).toBe(sumTo(length));
  });

  test("that leads back to its beginning is an error in every cell", () => {
    const book = opened(bookOf((row) => `=A${row}+B${(row % chainLength) + 1}`));
    const values = [1, 2, 150, chainLength].map((row) => valueOf(book, row));
    expect(values).toEqual(values.map(() => ({ error: expect.any(String) as string })));
  });
});
