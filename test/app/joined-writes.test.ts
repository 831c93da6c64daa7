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

const areas = fc.record({
  row: fc.nat(4),
  column: fc.nat(30),
  rowCount: fc.integer({ min: 1, max: 3 }),
  columnCount: fc.integer({ min: 1, max: 3 }),
});

/** The number formats of a sheet after the writes: the last one of each cell. */
function formatted(writes: readonly Write[]): Record<string, string> {
  const formats: Record<string, string> = {};
  for (const write of writes) {
    if (write.write !== "numberFormat" && write.write !== "numberFormats") continue;
    const { row, column, rowCount, columnCount } = write.area;
    for (let down = 0; down < rowCount; down++)
      for (let right = 0; right < columnCount; right++) {
        const shown = write.write === "numberFormat" ? write.format : write.formats[down]?.[right];
        if (shown) formats[`${row + down},${column + right}`] = shown;
      }
  }
  return formats;
}

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
    const joined = joinedWrites([format(1, "0"), format(2, "0")]);
    expect(joined).toEqual([{ ...format(1, "0"), area: { ...cell(5, 1), columnCount: 2 } }]);
  });

  test("tell the number formats of a small block as one, and leave the cells between as they are", () => {
    const joined = joinedWrites([format(1, "0"), format(2, "0"), format(3, "0%"), format(5, "0%")]);
    const area = { ...cell(5, 1), columnCount: 5 };
    expect(joined).toEqual([
      { write: "numberFormats", sheet: "Goals", area, formats: [["0", "0", "0%", null, "0%"]] },
    ]);
  });

  test("tell the number formats of long columns one by one", () => {
    const long = (column: number, shown: string): Write => ({
      write: "numberFormat",
      sheet: "Goals",
      area: { ...cell(5, column), rowCount: 500 },
      format: shown,
    });
    expect(joinedWrites([long(1, "0"), long(3, "0%")])).toEqual([long(1, "0"), long(3, "0%")]);
  });

  test("leave a sheet with the same number formats", () => {
    const given = fc.array(fc.tuple(areas, fc.constantFrom("0", "0%", "@")), { maxLength: 12 });
    checkProperty(given, (formats) => {
      const writes = formats.map(([area, shown]): Write => ({
        write: "numberFormat",
        sheet: "Goals",
        area,
        format: shown,
      }));
      expect(formatted(joinedWrites(writes))).toEqual(formatted(writes));
    });
  });

  test("leave a sheet with the same looks", () => {
    const looks = fc.array(fc.tuple(areas, fc.constantFrom("green", "grey", "red")), { maxLength: 12 });
    checkProperty(looks, (given) => {
      const writes = given.map(([at, color]) => look(at, color));
      const joined = joinedWrites(writes);
      expect(painted(joined)).toEqual(painted(writes));
    });
  });
});
