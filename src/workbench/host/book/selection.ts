import { sharedArea } from "./a1";
import type { Book } from "./book";
import type { Area } from "./book-content";
import { areaOf, zoneOf } from "./book-state";
import { ensureRoom } from "./sheet-size";
import { checkSheet, command, type Workings } from "./workings";

type Selection = Pick<Book, "activeSheetId" | "activateSheet" | "selection" | "select" | "usedArea">;

/** Which sheet and cells are in front, and how far a sheet is used. */
export function selection(w: Workings): Selection {
  return {
    activeSheetId: () => w.getters.getActiveSheetId(),
    activateSheet: (id) => activate(w, id),
    selection: () => ({
      sheetId: w.getters.getActiveSheetId(),
      area: areaOf({ zone: w.getters.getSelectedZone() }),
    }),
    select(sheetId, area) {
      activate(w, sheetId);
      ensureRoom(w, sheetId, { ...area, rowCount: 1, columnCount: 1 });
      const { left: col, top: row } = zoneOf(area);
      w.model.selection.selectZone({ cell: { col, row }, zone: zoneOf(area) });
      w.run.events.push({ type: "selection", sheetId, area, author: w.run.author });
    },
    usedArea: (sheetId, valuesOnly, within) => usedArea(w, sheetId, { valuesOnly, within }),
  };
}

function activate(w: Workings, id: string): void {
  checkSheet(w, id);
  const from = w.getters.getActiveSheetId();
  if (from === id) return;
  command(w, "ACTIVATE_SHEET", { sheetIdFrom: from, sheetIdTo: id });
  w.run.events.push({ type: "activated", sheetId: id, author: w.run.author });
}

function usedArea(
  w: Workings,
  sheetId: string,
  { valuesOnly, within }: { valuesOnly: boolean; within: Area | undefined },
): Area | null {
  checkSheet(w, sheetId);
  const bounds = { top: Infinity, left: Infinity, bottom: -1, right: -1 };
  for (const cell of w.getters.getCells(sheetId)) {
    if (valuesOnly && !cell.isFormula && !cell.content) continue;
    const { row, col: column } = w.getters.getCellPosition(cell.id);
    if (within && !sharedArea(within, { row, column, rowCount: 1, columnCount: 1 })) continue;
    bounds.top = Math.min(bounds.top, row);
    bounds.left = Math.min(bounds.left, column);
    bounds.bottom = Math.max(bounds.bottom, row);
    bounds.right = Math.max(bounds.right, column);
  }
  return bounds.bottom < 0 ? null : areaOf({ zone: bounds });
}
