import fc from "fast-check";
import { cellsOfText, textOfCells } from "../../../../src/workbench/host/book/clipboard-text";

describe("a text from the clipboard", () => {
  test.each<[string, string, string[][]]>([
    [
      "of lines and tabs",
      "a\tb\nc\td",
      [
        ["a", "b"],
        ["c", "d"],
      ],
    ],
    [
      "with a line end of Windows after the last row",
      "a\tb\r\nc\td\r\n",
      [
        ["a", "b"],
        ["c", "d"],
      ],
    ],
    [
      "of rows that are not equally long",
      "a\nb\tc",
      [
        ["a", ""],
        ["b", "c"],
      ],
    ],
    ["with a blank line", "a\n\nb", [["a"], [""], ["b"]]],
    ["with a line break in a quoted cell", '"Elm St.\nBack door"\t2', [["Elm St.\nBack door", "2"]]],
    ["with quotes in a quoted cell", '"say ""hi"""\tb', [['say "hi"', "b"]]],
    ["with quotes that do not embrace the cell", '5" pipe\t"a" and "b"', [['5" pipe', '"a" and "b"']]],
    ["that is one cell", "alone", [["alone"]]],
    ["that is nothing", "", []],
  ])("%s comes apart into cells", (_case, text, cells) => {
    expect(cellsOfText(text)).toEqual(cells);
  });

  test("holds whatever cells were put into it", () => {
    const cell = fc.oneof(fc.constantFrom("", '"', '""', "\t", "\n", "a"), fc.string());
    const block = fc
      .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 }))
      .chain(([rows, columns]) =>
        fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), {
          minLength: rows,
          maxLength: rows,
        }),
      )
      .map((rows) => rows.map((row) => row.map((text) => text.replaceAll("\r", ""))))
      // A last row of one blank cell cannot be told from a line end.
      .filter((rows) => rows.at(-1)?.join("") !== "");
    fc.assert(fc.property(block, (rows) => expect(cellsOfText(textOfCells(rows))).toEqual(rows)));
  });
});
