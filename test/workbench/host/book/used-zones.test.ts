import fc from "fast-check";
import { createBook } from "../../../../src/workbench/host/book/create-book";
import type { Model } from "../../../../src/workbench/host/book/engine";
import { usedZones } from "../../../../src/workbench/host/book/used-zones";
import { book, sheet } from "../../../support/book-content-builder";

const sheetId = "sheet-1";
const lastRow = 20_000;

function walked(cells: { row: number; column: number }[]) {
  const content = book([sheet("Data", { cells: cells.map((place) => ({ ...place, value: 1 })) })]);
  const { getters } = createBook(content).model as Model;
  return usedZones(getters, sheetId, getters.getSheetZone(sheetId));
}

describe("what the engine walks through to calculate a sheet", () => {
  test("is two cells when one stands at the top and one far below", () => {
    const zones = walked([
      { row: 0, column: 0 },
      { row: lastRow, column: 5 },
    ]);
    expect(zones.map(({ zone }) => zone)).toEqual([
      { top: 0, bottom: 0, left: 0, right: 0 },
      { top: lastRow, bottom: lastRow, left: 5, right: 5 },
    ]);
  });

  test("holds every cell once", () => {
    const places = fc.uniqueArray(
      fc.record({ row: fc.integer({ min: 0, max: 12 }), column: fc.integer({ min: 0, max: 6 }) }),
      { selector: ({ row, column }) => `${row},${column}`, minLength: 1 },
    );
    fc.assert(
      fc.property(places, (cells) => {
        const zones = walked(cells).map(({ zone }) => zone);
        for (const { row, column } of cells) {
          const holding = zones.filter(
            ({ top, bottom, left, right }) =>
              row >= top && row <= bottom && column >= left && column <= right,
          );
          expect(holding).toHaveLength(1);
        }
      }),
      { numRuns: 60 },
    );
  });
});
