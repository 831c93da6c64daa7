import type { Area } from "../workbook/area";
import type { Write } from "./write";

type NumberFormat = Extract<Write, { write: "numberFormat" }>;
type NumberFormats = Extract<Write, { write: "numberFormats" }>;

// A format for each cell of so small a block takes less to say than the blocks of each format.
const mostCells = 60;

/**
 * Two writes of number formats as one, the later over the earlier; null where that takes more to say.
 *
 * Excel has no number format of several blocks at once: it takes one for all cells of a block or one for each.
 */
export function joinedFormats(
  earlier: NumberFormat | NumberFormats,
  later: NumberFormat,
): NumberFormat | NumberFormats | null {
  return (earlier.write === "numberFormat" ? sideBySide(earlier, later) : null) ?? inOneBlock(earlier, later);
}

function sideBySide(left: NumberFormat, right: NumberFormat): NumberFormat | null {
  const { row, column, rowCount, columnCount } = left.area;
  const isNext = right.area.row === row && right.area.rowCount === rowCount;
  if (!isNext || column + columnCount !== right.area.column || left.format !== right.format) return null;
  return { ...left, area: { ...left.area, columnCount: columnCount + right.area.columnCount } };
}

function inOneBlock(earlier: NumberFormat | NumberFormats, later: NumberFormat): NumberFormats | null {
  const area = areaAround(earlier.area, later.area);
  if (area.rowCount * area.columnCount > mostCells) return null;
  const formats = Array.from({ length: area.rowCount }, (_, down) =>
    Array.from({ length: area.columnCount }, (__, right) => {
      const [row, column] = [area.row + down, area.column + right];
      return formatAt(later, row, column) ?? formatAt(earlier, row, column);
    }),
  );
  return { write: "numberFormats", sheet: later.sheet, area, formats };
}

function areaAround(one: Area, other: Area): Area {
  const [row, column] = [Math.min(one.row, other.row), Math.min(one.column, other.column)];
  return {
    row,
    column,
    rowCount: Math.max(one.row + one.rowCount, other.row + other.rowCount) - row,
    columnCount: Math.max(one.column + one.columnCount, other.column + other.columnCount) - column,
  };
}

function formatAt(write: NumberFormat | NumberFormats, row: number, column: number): string | null {
  const [down, right] = [row - write.area.row, column - write.area.column];
  if (down < 0 || right < 0 || down >= write.area.rowCount || right >= write.area.columnCount) return null;
  return write.write === "numberFormat" ? write.format : (write.formats[down]?.[right] ?? null);
}
