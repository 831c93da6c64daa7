import type { Area } from "./book-content";
import { growForBlock, liveCell, putBlock, type CarriedBlock, type CarriedCell } from "./carried-cells";
import { takeDragged, type DraggedCell } from "./dragged-cells";
import { sendCommand } from "./engine";
import { checkWritable } from "./protection";
import { ensureRoom } from "./sheet-size";
import type { Workings } from "./workings";

/** Fills the cells over which the person dragged the corner of the selection; tables grow with them. */
export function fillDragged(w: Workings, sheetId: string, type: string): Area[] {
  sendCommand(w.model, type);
  const cells = takeDragged(w.getters);
  if (cells.length === 0) return [];
  const area = areaAround(cells);
  checkWritable(w, sheetId, area);
  ensureRoom(w, sheetId, area);
  const byPlace = new Map(cells.map((cell) => [`${cell.row},${cell.col}`, cell]));
  const block: CarriedBlock = {
    sheetId,
    area,
    cellFor(row, column) {
      const cell = byPlace.get(`${area.row + row},${area.column + column}`);
      // Looked up when it is needed: growing tables change the formulas that are to be filled on.
      return cell && carried(w, sheetId, cell);
    },
    what: "All",
    isCut: false,
  };
  growForBlock(w, block);
  putBlock(w, block);
  return [area];
}

function areaAround(cells: readonly DraggedCell[]): Area {
  const rows = cells.map(({ row }) => row);
  const columns = cells.map(({ col }) => col);
  // Spreading a whole column into the arguments of a function would be too much for it.
  const row = rows.reduce((a, b) => Math.min(a, b));
  const column = columns.reduce((a, b) => Math.min(a, b));
  return {
    row,
    column,
    rowCount: rows.reduce((a, b) => Math.max(a, b)) - row + 1,
    columnCount: columns.reduce((a, b) => Math.max(a, b)) - column + 1,
  };
}

function carried(w: Workings, sheetId: string, dragged: DraggedCell): CarriedCell {
  const { content = "", style, format, originRow: row, originCol: column } = dragged;
  const origin = liveCell(w, { sheetId, row, column });
  return { ...origin, ...(origin.formula ? {} : { content, value: content }), style, format };
}
