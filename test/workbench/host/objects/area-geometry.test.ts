import fc from "fast-check";
import {
  areasOfCells,
  boundingArea,
  cellCount,
  contains,
  intersection,
} from "../../../../src/workbench/host/objects/area-geometry";
import { checkProperty } from "../../../domain/check-property";

const anyArea = fc.record({
  row: fc.nat(9),
  column: fc.nat(9),
  rowCount: fc.integer({ min: 1, max: 6 }),
  columnCount: fc.integer({ min: 1, max: 6 }),
});

function cellsOf(area: { row: number; column: number; rowCount: number; columnCount: number }): string[] {
  const cells: string[] = [];
  for (let row = area.row; row < area.row + area.rowCount; row += 1) {
    for (let column = area.column; column < area.column + area.columnCount; column += 1)
      cells.push(`${row}:${column}`);
  }
  return cells;
}

test("the intersection of two areas holds exactly the cells they share", () => {
  checkProperty(fc.tuple(anyArea, anyArea), ([one, other]) => {
    const shared = cellsOf(one).filter((cell) => cellsOf(other).includes(cell));
    const found = intersection(one, other);
    expect(found ? cellsOf(found) : []).toEqual(shared);
  });
});

test("the bounding area holds both areas and touches their outermost cells", () => {
  checkProperty(fc.tuple(anyArea, anyArea), ([one, other]) => {
    const bounds = boundingArea(one, other);
    expect(contains(bounds, one) && contains(bounds, other)).toBe(true);
    expect(
      contains({ ...bounds, rowCount: bounds.rowCount - 1 }, one) &&
        contains({ ...bounds, rowCount: bounds.rowCount - 1 }, other),
    ).toBe(false);
  });
});

test("areas gathered from single cells hold each of those cells once and no other", () => {
  const anyCells = fc.uniqueArray(fc.record({ row: fc.nat(5), column: fc.nat(5) }), {
    selector: ({ row, column }) => `${row}:${column}`,
  });
  checkProperty(anyCells, (cells) => {
    const inOrder = [...cells].sort((one, other) => one.row - other.row || one.column - other.column);
    const areas = areasOfCells(inOrder);
    expect(areas.flatMap(cellsOf).sort()).toEqual(
      inOrder.map(({ row, column }) => `${row}:${column}`).sort(),
    );
    expect(areas.reduce((sum, area) => sum + cellCount(area), 0)).toBe(cells.length);
  });
});

test("a full block of cells is gathered into one area", () => {
  const block = { row: 2, column: 1, rowCount: 3, columnCount: 4 };
  const cells = cellsOf(block).map((cell) => ({
    row: Number(cell.split(":")[0]),
    column: Number(cell.split(":")[1]),
  }));
  expect(areasOfCells(cells)).toEqual([block]);
});
