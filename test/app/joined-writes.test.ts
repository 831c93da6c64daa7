import fc from "fast-check";
import { joinedWrites } from "../../src/app/joined-writes";
import type { Write } from "../../src/app/write";
import type { Area } from "../../src/workbook/area";
import { checkProperty } from "../domain/check-property";

const cell = (row: number, column: number): Area => ({ row, column, rowCount: 1, columnCount: 1 });
const look = (area: Area, fontColor: string): Write => ({
  write: "look",
  sheet: "Goals",
  areas: [area],
  look: { fontColor },
});
const format = (column: number, shown: string): Write => ({
  write: "numberFormat",
  sheet: "Goals",
  area: cell(5, column),
  format: shown,
});

/** What a sheet looks like after the writes: the last look of each cell. */
function painted(writes: readonly Write[]): Record<string, string | undefined> {
  const colors: Record<string, string | undefined> = {};
  for (const write of writes) {
    if (write.write !== "look") continue;
    for (const { row, column, rowCount, columnCount } of write.areas)
      for (let down = 0; down < rowCount; down++)
        for (let right = 0; right < columnCount; right++)
          colors[`${row + down},${column + right}`] = write.look.fontColor;
  }
  return colors;
}

describe("writes of one sheet, joined", () => {
  test("tell a look once for all areas that have it", () => {
    const writes = [look(cell(0, 0), "green"), look(cell(1, 0), "grey"), look(cell(2, 0), "green")];
    expect(joinedWrites(writes)).toEqual([
      { write: "look", sheet: "Goals", areas: [cell(0, 0), cell(2, 0)], look: { fontColor: "green" } },
      look(cell(1, 0), "grey"),
    ]);
  });

  test("do not move a look before another one of the same cell", () => {
    const writes = [look(cell(0, 0), "green"), look(cell(1, 0), "grey"), look(cell(1, 0), "green")];
    expect(joinedWrites(writes)).toEqual(writes);
  });

  test("tell the number formats of neighbors once", () => {
    const joined = joinedWrites([format(1, "0"), format(2, "0"), format(3, "0%"), format(5, "0%")]);
    expect(joined).toEqual([
      { ...format(1, "0"), area: { ...cell(5, 1), columnCount: 2 } },
      format(3, "0%"),
      format(5, "0%"),
    ]);
  });

  test("leave a sheet with the same looks", () => {
    const area = fc.record({
      row: fc.nat(4),
      column: fc.nat(4),
      rowCount: fc.integer({ min: 1, max: 3 }),
      columnCount: fc.integer({ min: 1, max: 3 }),
    });
    const looks = fc.array(fc.tuple(area, fc.constantFrom("green", "grey", "red")), { maxLength: 12 });
    checkProperty(looks, (given) => {
      const writes = given.map(([at, color]) => look(at, color));
      const joined = joinedWrites(writes);
      expect(painted(joined)).toEqual(painted(writes));
    });
  });
});
