import { firstOf, quoted, sameName, spelledPlainly, unlessBlank } from "../../src/workbook/formula";
import { createBook } from "../../src/workbench/host/book/create-book";

describe("parts of formulas", () => {
  test.each([
    ["a plain text", "Done", '"Done"'],
    ["a text with quotes", 'the "big" one', '"the ""big"" one"'],
    ["an empty text", "", '""'],
  ])("write %s", (_case, text, written) => {
    expect(quoted(text)).toBe(written);
  });

  test("say blank while the row has no name", () => {
    expect(unlessBlank("[@Name]", "1+1")).toBe('IF([@Name]="","",1+1)');
  });

  test("try one case after the other", () => {
    const cases = [
      ["a", "1"],
      ["b", "2"],
    ] as const;
    expect(firstOf(cases, "3")).toBe("IF(a,1,IF(b,2,3))");
    expect(firstOf([], "3")).toBe("3");
  });
});

describe("finding a name", () => {
  const names = [
    "> 5 Families",
    "<>x",
    "Eps* ~?",
    "Epsilon ~?",
    "=HYPERLINK",
    "TRUE",
    'O\'Brien "Kids"',
    "~",
    "*",
  ];

  const book = createBook();
  const sheetId = book.activeSheetId();
  const lines = names.map((name, row) => [
    `'${name}`,
    `=COUNTIFS($A$1:$A$${names.length},${sameName(`A${row + 1}`)})`,
    `=${spelledPlainly(`A${row + 1}`)}`,
    `=MATCH(C${row + 1},$C$1:$C$${names.length},0)`,
  ]);
  book.write(sheetId, { row: 0, column: 0, rowCount: names.length, columnCount: 4 }, lines);

  test.each(names.map((name, row) => [name, row] as const))(
    "%s counts itself alone and stands where it is",
    (_name, row) => {
      expect([book.value(sheetId, row, 1), book.value(sheetId, row, 3)]).toEqual([1, row + 1]);
    },
  );
});
