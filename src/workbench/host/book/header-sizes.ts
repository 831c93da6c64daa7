import type { Book } from "./book";
import { usualRowHeight } from "./excel-size";
import { checkUnprotected } from "./protection";
import { ensureRoom } from "./sheet-size";
import { command, type Workings } from "./workings";

type HeaderSizes = Pick<
  Book,
  "columnWidth" | "setColumnWidth" | "rowHeight" | "setRowHeight" | "setHidden" | "isHidden"
>;

/** Widths, heights and hiding of columns and rows. */
export function headerSizes(w: Workings): HeaderSizes {
  return {
    columnWidth: (sheetId, index) =>
      w.getters.getColSize(sheetId, inside(w, sheetId, { dimension: "column", index })),
    rowHeight: (sheetId, index) =>
      w.getters.getUserRowSize(sheetId, inside(w, sheetId, { dimension: "row", index })) ?? usualRowHeight,
    setColumnWidth: (sheetId, index, size) =>
      changeHeader(w, sheetId, { type: "RESIZE_COLUMNS_ROWS", dimension: "column", index, size }),
    setRowHeight: (sheetId, index, size) =>
      changeHeader(w, sheetId, { type: "RESIZE_COLUMNS_ROWS", dimension: "row", index, size }),
    setHidden: (sheetId, dimension, ...[index, hidden]) =>
      changeHeader(w, sheetId, {
        type: hidden ? "HIDE_COLUMNS_ROWS" : "UNHIDE_COLUMNS_ROWS",
        dimension,
        index,
      }),
    isHidden: (sheetId, dimension, index) =>
      dimension === "row" ? w.getters.isRowHidden(sheetId, index) : w.getters.isColHidden(sheetId, index),
  };
}

/** One row or one column. */
interface Header {
  dimension: "row" | "column";
  index: number;
}

interface HeaderChange extends Header {
  type: "RESIZE_COLUMNS_ROWS" | "HIDE_COLUMNS_ROWS" | "UNHIDE_COLUMNS_ROWS";
  size?: number;
}

function changeHeader(w: Workings, sheetId: string, change: HeaderChange): void {
  const { type, dimension, index, ...rest } = change;
  checkUnprotected(w, sheetId, dimension === "row" ? "allowFormatRows" : "allowFormatColumns");
  const elements = [inside(w, sheetId, { dimension, index })];
  command(w, type, { sheetId, dimension: DIMENSIONS[dimension], elements, ...rest });
}

/** Makes sure the engine's sheet reaches so far. */
function inside(w: Workings, sheetId: string, { dimension, index }: Header): number {
  const row = dimension === "row" ? index : 0;
  const column = dimension === "column" ? index : 0;
  if (w.run.active) ensureRoom(w, sheetId, { row, column, rowCount: 1, columnCount: 1 });
  const size = dimension === "row" ? w.getters.getNumberRows(sheetId) : w.getters.getNumberCols(sheetId);
  return Math.min(index, size - 1);
}

const DIMENSIONS = { row: "ROW", column: "COL" } as const;
