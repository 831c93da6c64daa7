import { areaOf } from "./book-state";
import type { Area } from "./book-content";
import { growForBlock, liveCell, putBlock, type CarriedBlock } from "./carried-cells";
import type { Zone } from "./engine";
import { checkPasteable } from "./pasted-area";
import { checkWritable } from "./protection";
import type { Workings } from "./workings";

export type Edge = "above" | "left" | "corner";

/** Copies the first row, column or cell of the selection into the rest of it; a single row or column takes what is before it. */
export function fillFromEdge(w: Workings, sheetId: string, { zone, edge }: { zone: Zone; edge: Edge }): void {
  const area = areaOf({ zone });
  const source = edgeOf(area, edge);
  checkPasteable(w, sheetId, area);
  checkWritable(w, sheetId, area);
  const cellFor = (row: number, column: number) =>
    liveCell(w, {
      sheetId,
      row: source.row + (row % source.rowCount),
      column: source.column + (column % source.columnCount),
    });
  const block: CarriedBlock = { sheetId, area, cellFor, what: "All", isCut: false };
  growForBlock(w, block);
  putBlock(w, block);
}

/** Whether there is something before a selection that could be copied into it. */
export function hasEdge({ bottom, right }: Zone, edge: Edge): boolean {
  return (edge !== "above" || bottom > 0) && (edge !== "left" || right > 0);
}

function edgeOf(area: Area, edge: Edge): Area {
  if (edge === "corner") return { ...area, rowCount: 1, columnCount: 1 };
  if (edge === "above") return { ...area, row: area.row - (area.rowCount === 1 ? 1 : 0), rowCount: 1 };
  return { ...area, column: area.column - (area.columnCount === 1 ? 1 : 0), columnCount: 1 };
}
