import type { CellInput } from "./book";
import type { Area } from "./book-content";
import { keepsFormula } from "./carried-cells";
import { translated } from "./cell-formula";
import type { CellPlace } from "./cell-place";
import { writeCells } from "./cell-writing";
import { cellsOfText } from "./clipboard-text";
import { CompiledFormula, type Zone } from "./engine";
import { buildTemplate } from "./formula-template";
import { checkPasteable, columnsOf, pastedArea, rowsOf, selectedArea } from "./pasted-area";
import { checkWritable } from "./protection";
import { ensureRoom } from "./sheet-size";
import { growTablesFor } from "./table-growth";
import { scopeAt, type Workings } from "./workings";

/**
 * Pastes a text that comes from elsewhere, read as if each of its cells had been typed. Tables take in what Excel lets
 * them take in; looks and drop-downs of the cells stay. Gives back the blocks that were filled.
 */
export function pasteText(
  w: Workings,
  sheetId: string,
  pasted: { text: string; targets: readonly Zone[] },
): Area[] {
  const cells = cellsOfText(pasted.text);
  const [first = []] = cells;
  if (first.length === 0) return [];
  const areas = pasted.targets.map((zone) =>
    pastedArea({ rowCount: cells.length, columnCount: first.length }, selectedArea(w, sheetId, zone)),
  );
  for (const area of areas) checkPasteable(w, sheetId, area);
  for (const area of areas) pasteBlock(w, sheetId, { area, cells });
  return areas;
}

function pasteBlock(w: Workings, sheetId: string, { area, cells }: { area: Area; cells: string[][] }): void {
  checkWritable(w, sheetId, area);
  ensureRoom(w, sheetId, area);
  const texts = rowsOf(area).map((row) =>
    columnsOf(area).map((column) => textAt(cells, { row: row - area.row, column: column - area.column })),
  );
  growTablesFor(w, { sheetId, area, inputs: texts, asBlock: true });
  const inputs = texts.map((line, r) =>
    line.map((text, c) => inputOf(w, { sheetId, row: area.row + r, column: area.column + c }, text)),
  );
  writeCells(w, sheetId, { area, inputs });
}

function textAt(cells: string[][], { row, column }: { row: number; column: number }): string {
  const line = cells[row % cells.length] ?? [];
  return line[column % line.length] ?? "";
}

/** Where Excel would refuse a formula that was typed, what begins with `=` is pasted as the text that it is. */
function inputOf(w: Workings, place: CellPlace, text: string): CellInput {
  if (text === "") return keepsFormula(w, place) ? null : "";
  return text.startsWith("=") && !isFormula(w, place, text) ? `'${text}` : text;
}

function isFormula(w: Workings, place: CellPlace, text: string): boolean {
  const template = buildTemplate(text, scopeAt(w, place));
  return template !== null && !CompiledFormula.IsBadExpression(translated(w, place, template));
}
