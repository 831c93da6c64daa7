import fc from "fast-check";
import { createBook } from "../../../../src/workbench/host/book/create-book";
import type { Model } from "../../../../src/workbench/host/book/engine";
import { usedPlaces } from "../../../../src/workbench/host/book/used-places";
import { book, sheet } from "../../../support/book-content-builder";

const sheetId = "sheet-1";

interface Place {
  row: number;
  column: number;
}

function opened(cells: readonly Place[]) {
  return createBook(book([sheet("Data", { cells: cells.map((place) => ({ ...place, value: 1 })) })]));
}

function walked(cells: readonly Place[]): Place[] {
  const { getters } = opened(cells).model as Model;
  const places = usedPlaces(getters, { sheetId, zone: getters.getSheetZone(sheetId) });
  return places.map(({ row, col }) => ({ row, column: col }));
}

describe("what the engine walks through to calculate a sheet", () => {
  test("is every cell once, column by column, and nothing else", () => {
    const place = fc.record({ row: fc.integer({ min: 0, max: 12 }), column: fc.integer({ min: 0, max: 6 }) });
    const places = fc.uniqueArray(place, {
      selector: ({ row, column }) => `${row},${column}`,
      minLength: 1,
    });
    fc.assert(
      fc.property(places, (cells) => {
        const inOrder = [...cells].sort((one, other) => one.column - other.column || one.row - other.row);
        expect(walked(cells)).toEqual(inOrder);
      }),
      { numRuns: 60 },
    );
  });

  // As blocks of cells, so many are more than the engine can take; as all that lies between, more than it can walk.
  test.each([
    [
      "every fourth row has one",
      Array.from({ length: 130_000 }, (_none, at) => ({ row: 4 * at, column: 0 })),
    ],
    ["rows begin and end far apart", Array.from({ length: 9_000 }, (_none, at) => farApart(at)).flat()],
    ["no two rows are equally long", Array.from({ length: 60_000 }, (_none, at) => ragged(at)).flat()],
  ])("is soon gone through where %s", (_cells, cells) => {
    const last = cells[cells.length - 1] as Place;
    const { value, activeSheetId } = opened(cells);
    expect(value(activeSheetId(), last.row, last.column)).toBe(1);
  });
});

function farApart(row: number): Place[] {
  return [0, 16_383].map((column) => ({ row, column }));
}

function ragged(at: number): Place[] {
  const row = at * 7;
  return [
    { row, column: 0 },
    { row, column: 1 + (at % 9) },
  ];
}
