import { parseCsv } from "./parse-csv";

describe("a CSV text", () => {
  test.each([
    [
      "of two rows",
      "a,b\nc,d\n",
      [
        ["a", "b"],
        ["c", "d"],
      ],
    ],
    ["with Windows line ends", "a\r\nb\r\n", [["a"], ["b"]]],
    ["without a last line end", "a,b\nc", [["a", "b"], ["c"]]],
    [
      "with quotes around commas, quotes and line breaks",
      '"a,b","say ""hi""","x\ny"\n',
      [["a,b", 'say "hi"', "x\ny"]],
    ],
    [
      "with empty fields",
      ",\n,,\n",
      [
        ["", ""],
        ["", "", ""],
      ],
    ],
    ["that ends with a comma", "a,", [["a", ""]]],
    ["with an empty row", "a\n\nb\n", [["a"], [""], ["b"]]],
    ["with spaces and quotes that are none", " a ,b'c\n", [[" a ", "b'c"]]],
    ["with a byte order mark", "\uFEFFa\n", [["a"]]],
    ["of nothing", "", []],
  ])("%s is read", (_case, text, expected) => {
    expect(parseCsv(text)).toEqual(expected);
  });

  test("with a quote in the wrong place is refused", () => {
    expect(() => parseCsv('a"b,c')).toThrow("wrong place at character 0");
  });
});
