import { areaEdits } from "./area-edits";
import type { Area } from "./book-content";
import { areaOf, zoneOf } from "./book-state";
import type { CarriedBlock } from "./carried-cells";
import { noteCalculatedColumns } from "./calculated-columns";
import { copiedCells } from "./copied-cells";
import { fillDragged } from "./dragged-fill";
import type { Zone } from "./engine";
import { fillFromEdge, hasEdge, type Edge } from "./filled-edge";
import type { Sent, Translate } from "./gesture";
import { pasteCopied } from "./pasted-cells";
import { pasteText } from "./pasted-text";
import { PERSON } from "./person";
import { tellStrayRows } from "./stray-rows";
import type { Workings } from "./workings";

/** Pasting, dragging and deleting as edits of the book. */
export const pasteGestures: Readonly<Record<string, Translate>> = {
  PASTE: (w, sent) => (copiedCells(w.getters) ? () => pasteOwn(w, sent) : null),
  PASTE_FROM_OS_CLIPBOARD: (w, { target, clipboardContent, pasteOption }) => {
    const { text = "" } = clipboardContent as { text?: string };
    return () => {
      // What comes from elsewhere brings no looks to paste.
      if (pasteOption === "onlyFormat") return;
      settle(w, pasteText(w, w.getters.getActiveSheetId(), { text, targets: target as readonly Zone[] }));
    };
  },
  AUTOFILL: fill,
  AUTOFILL_AUTO: fill,
  COPY_PASTE_CELLS_ABOVE: (w) => fillEdge(w, "above"),
  COPY_PASTE_CELLS_ON_LEFT: (w) => fillEdge(w, "left"),
  COPY_PASTE_CELLS_ON_ZONE: (w) => fillEdge(w, "corner"),
  DELETE_CONTENT: (w, { sheetId, target }) => {
    return () => deleteContents(w, String(sheetId), target as readonly Zone[]);
  },
  DELETE_UNFILTERED_CONTENT: (w, { sheetId, target }) => {
    return () =>
      deleteContents(w, String(sheetId), shownZones(w, String(sheetId), target as readonly Zone[]));
  },
};

function pasteOwn(w: Workings, { target, pasteOption }: Sent): void {
  const what = PASTED[String(pasteOption)] ?? "All";
  settle(w, pasteCopied(w, w.getters.getActiveSheetId(), { targets: target as readonly Zone[], what }));
}

const PASTED: Readonly<Record<string, CarriedBlock["what"]>> = { asValue: "Values", onlyFormat: "Formats" };

/** Selects what was filled, as Excel does, and tells of rows that came to stand outside a table. */
function settle(w: Workings, areas: readonly Area[]): void {
  const sheetId = w.getters.getActiveSheetId();
  const [first] = areas;
  if (!first) return;
  if (areas.length === 1) {
    const cell = { row: first.row, col: first.column };
    w.model.selection.selectZone({ cell, zone: zoneOf(first) }, { scrollIntoView: false });
    w.run.events.push({ type: "selection", sheetId, area: first, author: PERSON });
  }
  for (const area of areas) tellStrayRows(w, sheetId, area);
}

function fill(w: Workings, { type }: Sent): () => void {
  return () => void fillDragged(w, w.getters.getActiveSheetId(), type);
}

function fillEdge(w: Workings, edge: Edge): (() => void) | null {
  const [zone, ...more] = w.getters.getSelectedZones();
  if (!zone || more.length > 0 || !hasEdge(zone, edge)) return null;
  return () => fillFromEdge(w, w.getters.getActiveSheetId(), { zone, edge });
}

function deleteContents(w: Workings, sheetId: string, zones: readonly Zone[]): void {
  for (const zone of zones) {
    const area = areaOf({ zone });
    areaEdits(w).clear(sheetId, area, "Contents");
    noteCalculatedColumns(w, sheetId, area);
  }
}

/** Rows that a filter hides keep what they hold. */
function shownZones(w: Workings, sheetId: string, zones: readonly Zone[]): Zone[] {
  return zones.flatMap((zone) => {
    const shown: Zone[] = [];
    for (let row = zone.top; row <= zone.bottom; row++) {
      if (w.getters.isRowFiltered(sheetId, row)) continue;
      const last = shown.at(-1);
      if (last?.bottom === row - 1) last.bottom = row;
      else shown.push({ ...zone, top: row, bottom: row });
    }
    return shown;
  });
}
