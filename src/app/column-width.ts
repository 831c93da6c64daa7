import type { Write } from "./write";

/** Makes a column of a sheet that wide. Units: characters of the default font. */
export function columnWidth(sheet: string, column: number, characters: number): Write {
  return {
    write: "columnWidth",
    sheet,
    areas: [{ row: 0, column, rowCount: 1, columnCount: 1 }],
    characters,
  };
}
