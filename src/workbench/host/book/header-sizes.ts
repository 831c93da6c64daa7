import type { Book } from "./book";
import { DEFAULT_ROW_HEIGHT } from "./opening";
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
    columnWidth: (sheetId, column) => w.getters.getColSize(sheetId, inside(w, sheetId, "column", column)),
    rowHeight: (sheetId, row) =>
      w.getters.getUserRowSize(sheetId, inside(w, sheetId, "row", row)) ?? DEFAULT_ROW_HEIGHT,
    setColumnWidth: (sheetId, column, size) =>
      resize(w, sheetId, { dimension: "column", index: column, size }),
    setRowHeight: (sheetId, row, size) => resize(w, sheetId, { dimension: "row", index: row, size }),
    setHidden(sheetId, dimension, index, hidden) {
      checkUnprotected(w, sheetId, dimension === "row" ? "allowFormatRows" : "allowFormatColumns");
      const elements = [inside(w, sheetId, dimension, index)];
      const type = hidden ? "HIDE_COLUMNS_ROWS" : "UNHIDE_COLUMNS_ROWS";
      command(w, type, { sheetId, dimension: DIMENSIONS[dimension], elements });
    },
    isHidden: (sheetId, dimension, index) =>
      dimension === "row" ? w.getters.isRowHidden(sheetId, index) : w.getters.isColHidden(sheetId, index),
  };
}

interface Resize {
  dimension: "row" | "column";
  index: number;
  size: number;
}

function resize(w: Workings, sheetId: string, { dimension, index, size }: Resize): void {
  checkUnprotected(w, sheetId, dimension === "row" ? "allowFormatRows" : "allowFormatColumns");
  const elements = [inside(w, sheetId, dimension, index)];
  command(w, "RESIZE_COLUMNS_ROWS", { sheetId, dimension: DIMENSIONS[dimension], elements, size });
}

/** Makes sure the engine's sheet reaches so far. */
function inside(w: Workings, sheetId: string, dimension: "row" | "column", index: number): number {
  const row = dimension === "row" ? index : 0;
  const column = dimension === "column" ? index : 0;
  if (w.run.active) ensureRoom(w, sheetId, { row, column, rowCount: 1, columnCount: 1 });
  const size = dimension === "row" ? w.getters.getNumberRows(sheetId) : w.getters.getNumberCols(sheetId);
  return Math.min(index, size - 1);
}

const DIMENSIONS = { row: "ROW", column: "COL" } as const;
