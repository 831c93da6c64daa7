import { areasOfAddress } from "../../src/excel/areas-of-address";

describe("the areas of an address", () => {
  test.each<
    [string, string, readonly [row: number, column: number, rowCount: number, columnCount: number][]]
  >([
    ["one cell", "Partners!A1", [[0, 0, 1, 1]]],
    ["a block", "Partners!M9:AA10", [[8, 12, 2, 15]]],
    [
      "several, with and without a space",
      "Plan!A1:B2,Plan!C3, Plan!D4",
      [
        [0, 0, 2, 2],
        [2, 2, 1, 1],
        [3, 3, 1, 1],
      ],
    ],
    ["with signs that fix them", "Plan!$A$1:$B$2", [[0, 0, 2, 2]]],
    [
      "on a sheet whose name looks like more",
      "'Plan, A1 2026!'!B2,'Plan, A1 2026!'!C3:C4",
      [
        [1, 1, 1, 1],
        [2, 2, 2, 1],
      ],
    ],
  ])("%s", (_case, address, areas) => {
    const found = areasOfAddress(address);
    expect(
      found.map(({ row, column, rowCount, columnCount }) => [row, column, rowCount, columnCount]),
    ).toEqual(areas);
  });
});
