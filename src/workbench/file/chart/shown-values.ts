import type { BookContent, CellContent } from "../../host/book/book-content";
import { contains, parseArea } from "../sheet/cell-addresses";

/** The values of the cells that a formula names, each by its place among them; none when it names no cells. */
export type ShownValues = (formula: string) => { count: number; points: ShownPoint[] };

export interface ShownPoint {
  index: number;
  value: string | number | boolean;
}

/** Finds what charts show among the cells of a workbook, so that programs which do not calculate can draw them. */
export function findShownValues(content: BookContent): ShownValues {
  const cells = new Map(content.sheets.map((sheet) => [sheet.name.toLowerCase(), sheet.cells]));
  return (formula) => {
    const [, quoted, plain = "", address = ""] =
      /^=?(?:'((?:[^']|'')+)'|([^'!]+))!([^!]+)$/.exec(formula) ?? [];
    const name = quoted?.replace(/''/g, "'") ?? plain;
    const area = parseArea(address);
    if (!area) return { count: 0, points: [] };
    const points = (cells.get(name.toLowerCase()) ?? [])
      .filter(({ row, column }) => contains(area, row, column))
      .flatMap(({ row, column, value }) => {
        const index = (row - area.row) * area.columnCount + column - area.column;
        return isShown(value) ? [{ index, value }] : [];
      });
    return {
      count: area.rowCount * area.columnCount,
      points: points.sort((left, right) => left.index - right.index),
    };
  };
}

function isShown(value: CellContent["value"]): value is ShownPoint["value"] {
  return value !== undefined && value !== null && typeof value !== "object" && value !== "";
}
