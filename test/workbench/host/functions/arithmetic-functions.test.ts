import { createBook } from "../../../../src/workbench/host/book/create-book";

function calculated(formula: string) {
  const book = createBook();
  const { id } = book.sheets()[0]!;
  book.write(id, { row: 0, column: 0, rowCount: 1, columnCount: 1 }, [[formula]]);
  return book.value(id, 0, 0);
}

describe("calculating", () => {
  test.each([
    ["a difference of nothing but noise", "=0.1+0.2-0.3", 0],
    ["a share of a huge number", "=10^60/10^60", 1],
    ["a small power of a large number", "=10^12^-1", 1e-12],
    ["a small product", "=(2^-60)*(2^-10)", 2 ** -70],
    ["a text that is a number", '="2"+1', 3],
    ["a blank text", '=""+1', { error: "#VALUE!" }],
  ])("gives %s as Excel does", (_case, formula, expected) => {
    expect(calculated(formula)).toEqual(expected);
  });
});
