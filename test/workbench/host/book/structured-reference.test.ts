import {
  formatStructuredReference,
  parseStructuredReference,
} from "../../../../src/workbench/host/book/structured-reference";

const row = ["This Row"];

describe("a structured reference", () => {
  test.each([
    ["a column", "T[Due]", { table: "T", parts: [], firstColumn: "Due", lastColumn: "Due" }],
    ["a column of this row", "T[@Due]", { table: "T", parts: row, firstColumn: "Due", lastColumn: "Due" }],
    ["a column of its own table", "[@Due]", { table: "", parts: row, firstColumn: "Due", lastColumn: "Due" }],
    [
      "a column with spaces",
      "[@[Days left]]",
      { table: "", parts: row, firstColumn: "Days left", lastColumn: "Days left" },
    ],
    ["columns side by side", "T[[A]:[B]]", { table: "T", parts: [], firstColumn: "A", lastColumn: "B" }],
    ["columns of this row", "T[@[A]:[B]]", { table: "T", parts: row, firstColumn: "A", lastColumn: "B" }],
    ["the headers", "T[#Headers]", { table: "T", parts: ["Headers"] }],
    [
      "one header",
      "T[[#Headers],[A]]",
      { table: "T", parts: ["Headers"], firstColumn: "A", lastColumn: "A" },
    ],
    [
      "headers and data",
      "T[[#Headers],[#Data],[A]]",
      { table: "T", parts: ["Headers", "Data"], firstColumn: "A", lastColumn: "A" },
    ],
    [
      "the form of files",
      "T[[#This Row],[A]]",
      { table: "T", parts: row, firstColumn: "A", lastColumn: "A" },
    ],
    ["everything", "T[#All]", { table: "T", parts: ["All"] }],
    ["the body", "T[]", { table: "T", parts: [] }],
    ["this whole row", "T[@]", { table: "T", parts: row }],
    [
      "a column with escaped signs",
      "T['[a'] ''x'' '#1]",
      { table: "T", parts: [], firstColumn: "[a] 'x' #1", lastColumn: "[a] 'x' #1" },
    ],
  ])("names %s", (_case, text, expected) => {
    expect(parseStructuredReference(text)).toEqual(expected);
  });

  test.each(["T[#Nonsense]", "T[[A],[B],[C]]", "T[[A]x[B]]", "T"])("%s is none", (text) => {
    expect(parseStructuredReference(text)).toBeNull();
  });

  test.each([
    "T[Due]",
    "[@Due]",
    "T[@[Days left]]",
    "T[[A]:[B]]",
    "T[@[A]:[B]]",
    "T[[#Headers],[A]]",
    "T[#All]",
    "T[]",
  ])("%s is written as it was read", (text) => {
    expect(formatStructuredReference(parseStructuredReference(text)!)).toBe(text);
  });
});
