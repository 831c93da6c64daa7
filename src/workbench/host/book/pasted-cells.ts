import type { Area, CellValue } from "./book-content";
import { areaOf } from "./book-state";
import { growForBlock, putBlock, type CarriedBlock, type CarriedCell } from "./carried-cells";
import { resultOf } from "./cell-content";
import { copiedCells, forgetCopied, type CopiedCell, type CopiedCells } from "./copied-cells";
import { moveCut } from "./cut-cells";
import type { Zone } from "./engine";
import { checkPasteable, columnsOf, pastedArea, rowsOf, selectedArea } from "./pasted-area";
import { checkWritable } from "./protection";
import { ensureRoom } from "./sheet-size";
import { command, tableAt, type Workings } from "./workings";

/**
 * Pastes what the person copied or cut in the grid: contents, formulas and looks. Drop-downs and highlights stay with
 * the cells they were made for. Gives back the blocks that were filled.
 */
export function pasteCopied(
  w: Workings,
  sheetId: string,
  { targets, what }: { targets: readonly Zone[]; what: CarriedBlock["what"] },
): Area[] {
  const copied = copiedCells(w.getters);
  if (!copied) return [];
  const isCut = copied.isCut && what === "All";
  const areas = pastedAreas(w, sheetId, { copied, targets, isCut });
  for (const area of areas) checkPasteable(w, sheetId, area);
  for (const area of areas) pasteBlock(w, copied, blockOf(copied, { sheetId, area, what, isCut }));
  if (isCut) forgetCopied(w.getters);
  return areas;
}

function pastedAreas(
  w: Workings,
  sheetId: string,
  { copied, targets, isCut }: { copied: CopiedCells; targets: readonly Zone[]; isCut: boolean },
): Area[] {
  const [first] = copied.rows;
  if (!first || first.length === 0) return [];
  const size = { rowCount: copied.rows.length, columnCount: first.length };
  // What was cut is pasted once and in its own size, whatever is selected.
  return isCut
    ? targets.slice(0, 1).map((zone) => ({ ...areaOf({ zone }), ...size }))
    : targets.map((zone) => pastedArea(size, selectedArea(w, sheetId, zone)));
}

function pasteBlock(w: Workings, copied: CopiedCells, block: CarriedBlock): void {
  const { sheetId, area, isCut } = block;
  checkWritable(w, sheetId, area);
  ensureRoom(w, sheetId, area);
  const [zone] = copied.zones;
  if (isCut && zone) return moveCut(w, { sheetId: copied.sheetId, area: areaOf({ zone }) }, block);
  growForBlock(w, block);
  putBlock(w, block);
  if (block.what !== "Values") mergeLike(w, copied, block);
}

function blockOf(
  { rows }: CopiedCells,
  block: Pick<CarriedBlock, "sheetId" | "area" | "what" | "isCut">,
): CarriedBlock {
  return {
    ...block,
    cellFor(row, column) {
      const line = rows[row % rows.length] ?? [];
      const cell = line[column % line.length];
      return cell && carried(cell);
    },
  };
}

function carried(cell: CopiedCell): CarriedCell {
  const { content, style, format, compiledFormula, position } = cell;
  const from = { sheetId: position.sheetId, row: position.row, column: position.col };
  return { from, content, style, format, formula: compiledFormula, value: valueOf(cell) };
}

function valueOf({ content, format, compiledFormula, evaluatedCell }: CopiedCell): CellValue {
  if (compiledFormula) return resultOf(evaluatedCell);
  if (content === "") return null;
  if (content.startsWith("'")) return content.slice(1);
  return format === "@" ? content : resultOf(evaluatedCell);
}

/** Merged cells that were copied are merged again, except in tables, which have none. */
function mergeLike(w: Workings, copied: CopiedCells, { sheetId, area }: CarriedBlock): void {
  for (const row of rowsOf(area)) {
    for (const column of columnsOf(area)) {
      const merge = mergeFrom(copied, { row: row - area.row, column: column - area.column });
      if (!merge || tableAt(w, { sheetId, row, column })) continue;
      const zone = {
        top: row,
        left: column,
        bottom: row + merge.bottom - merge.top,
        right: column + merge.right - merge.left,
      };
      command(w, "ADD_MERGE", { sheetId, target: [zone], force: true });
    }
  }
}

/** The merged cells of which a copied cell was the first. */
function mergeFrom({ rows, merges }: CopiedCells, at: { row: number; column: number }): Zone | undefined {
  const row = at.row % rows.length;
  const column = at.column % (rows[row]?.length ?? 1);
  const merge = merges[row]?.[column];
  const position = rows[row]?.[column]?.position;
  return merge?.top === position?.row && merge?.left === position?.col ? merge : undefined;
}
