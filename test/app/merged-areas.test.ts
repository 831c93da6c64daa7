import fc from "fast-check";
import { mergedAreas } from "../../src/app/merged-areas";
import { checkProperty } from "../domain/check-property";

const at = (row: number, column: number) => ({ row, column });

describe("cells put together", () => {
  test.each([
    ["none", [], []],
    ["neighbors in a row", [at(2, 1), at(2, 2)], ["2 1 1×2"]],
    ["with a gap between", [at(2, 1), at(2, 3)], ["2 1 1×1", "2 3 1×1"]],
    ["equal rows below each other", [at(2, 1), at(3, 1), at(2, 2), at(3, 2)], ["2 1 2×2"]],
    ["rows of different length", [at(2, 1), at(3, 1), at(3, 2)], ["2 1 1×1", "3 1 1×2"]],
  ])("%s", (_case, cells, expected) => {
    const areas = mergedAreas(cells);
    expect(areas.map((area) => `${area.row} ${area.column} ${area.rowCount}×${area.columnCount}`)).toEqual(
      expected,
    );
  });

  test("cover each cell once and nothing else", () => {
    const cells = fc.uniqueArray(fc.record({ row: fc.nat(6), column: fc.nat(6) }), {
      selector: ({ row, column }) => row * 10 + column,
    });
    checkProperty(cells, (given) => {
      const covered = mergedAreas(given).flatMap(({ row, column, rowCount, columnCount }) =>
        Array.from({ length: rowCount * columnCount }, (_, index) =>
          at(row + Math.floor(index / columnCount), column + (index % columnCount)),
        ),
      );
      expect(inOrder(covered)).toEqual(inOrder(given));
    });
  });
});

function inOrder(cells: readonly { row: number; column: number }[]): number[] {
  return cells.map(({ row, column }) => row * 10 + column).sort((a, b) => a - b);
}
