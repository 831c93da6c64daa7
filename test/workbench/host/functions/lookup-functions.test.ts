import { createBook } from "../../../../src/workbench/host/book/create-book";

const author = { name: "Ana" };
const names = ["Eps* ~?", "A*", "Abc", "a~b", "3", 3, "WIC Clinic"];

function matched(formula: string) {
  const book = createBook();
  const { id } = book.sheets()[0]!;
  book.batch(author, () => {
    book.write(id, { row: 0, column: 0, rowCount: names.length, columnCount: 1 }, names.map(typed));
    book.write(id, { row: 0, column: 1, rowCount: 1, columnCount: 1 }, [[formula]]);
  });
  return book.value(id, 0, 1);
}

function typed(name: string | number): [string | number] {
  return [typeof name === "string" ? `'${name}` : name];
}

describe("MATCH for an exact match", () => {
  test.each([
    ["a text whose signs are all made ordinary", '=MATCH("Eps~* ~~~?",A1:A7,0)', 1],
    ["a sign made ordinary", '=MATCH("A~*",A1:A7,0)', 2],
    ["a sign that stands for others", '=MATCH("Ab?",A1:A7,0)', 3],
    ["a tilde before an ordinary character", '=MATCH("a~b",A1:A7,0)', 4],
    ["another case", '=MATCH("wic clinic",A1:A7,0)', 7],
    ["a text that looks like a number", '=MATCH("3",A1:A7,0)', 5],
    ["a number", "=MATCH(3,A1:A7,0)", 6],
    ["only a part of a text", '=MATCH("Clinic",A1:A7,0)', { error: "#N/A" }],
    ["an error", "=MATCH(1/0,A1:A7,0)", { error: "#DIV/0!" }],
  ])("finds %s as Excel does", (_case, formula, expected) => {
    expect(matched(formula)).toEqual(expected);
  });
});
