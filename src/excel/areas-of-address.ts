import type { Area } from "../workbook/area";
import { columnNumber } from "../workbook/references";

// After the name of the sheet, which may hold anything, also commas.
const cells = /!\$?([A-Z]+)\$?(\d+)(?::\$?([A-Z]+)\$?(\d+))?(?=,|$)/g;

/** The blocks of cells, counted from 0, of an address such as `Partners!M9:M10,Partners!A1`. */
export function areasOfAddress(address: string): Area[] {
  return [...address.matchAll(cells)].map(([, left = "", top = "", right = left, bottom = top]) => {
    const [row, column] = [Number(top) - 1, columnNumber(left)];
    return {
      row,
      column,
      rowCount: Number(bottom) - row,
      columnCount: columnNumber(right) - column + 1,
    };
  });
}
