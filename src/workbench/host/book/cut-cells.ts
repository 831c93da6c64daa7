import { sharedArea } from "./a1";
import { BookRefusal } from "./book";
import type { Area } from "./book-content";
import type { SheetRecord, TableRecord } from "./book-records";
import { areaOf, zoneOf } from "./book-state";
import { drawBorders } from "./border-drawing";
import { growForBlock, putBlock, type CarriedBlock } from "./carried-cells";
import { cellAt } from "./cell-formula";
import { BOOK_RESHAPED, type Range, type RangeAdapters, type RangeChange } from "./engine";
import { structuredPieces } from "./carried-formula";
import { columnsOf, holdsArea, rowsOf } from "./pasted-area";
import { checkWritable } from "./protection";
import { rangeAdapters, unchanged } from "./range-adapters";
import { restoreHeaders } from "./table-headers";
import { allTables, command, noteChange, tableAt, type Workings } from "./workings";

interface Cut {
  readonly sheetId: string;
  readonly area: Area;
}

/**
 * Moves cells that were cut to where they are pasted; whatever refers to them follows. Cells that are cut out of a
 * table stay in it, blank, with their looks and drop-downs; a table that is cut as a whole moves.
 */
export function moveCut(w: Workings, cut: Cut, block: CarriedBlock): void {
  checkWritable(w, cut.sheetId, cut.area);
  const moving = allTables(w).filter(
    ({ sheetId, area }) => sheetId === cut.sheetId && holdsArea(cut.area, area),
  );
  checkTablesFit(w, block, { cut, moving });
  if (moving.length === 0) growForBlock(w, block);
  const rules = w.state.sheetRecord(cut.sheetId);
  clearCut(w, cut, moving);
  putBlock(w, { ...block, moving: new Set(moving.map(({ id }) => id)) });
  reshape(w, { cut, to: block, moving });
  keepRulesOfTables(w, cut, rules);
  restoreHeaders(w, cut.sheetId, cut.area);
  noteChange(w, { ...cut, kind: "RangeEdited" });
}

function checkTablesFit(
  w: Workings,
  { sheetId, area }: CarriedBlock,
  { cut, moving }: { cut: Cut; moving: readonly TableRecord[] },
): void {
  const [first] = moving;
  if (!first) return;
  if (sheetId !== cut.sheetId)
    throw new BookRefusal(
      "NotImplemented",
      `The table ${first.name} cannot be moved to another sheet here. Do it in Excel, then open the file here.`,
    );
  const other = allTables(w).find(
    (one) => one.sheetId === sheetId && !moving.includes(one) && sharedArea(one.area, area),
  );
  if (other)
    throw new BookRefusal(
      "InvalidOperation",
      `The table ${first.name} would lie over the table ${other.name}. Paste it elsewhere.`,
    );
}

function clearCut(w: Workings, { sheetId, area }: Cut, moving: readonly TableRecord[]): void {
  const cleared: { row: number; column: number }[] = [];
  for (const row of rowsOf(area)) {
    for (const column of columnsOf(area)) {
      const place = { sheetId, row, column };
      if (!cellAt(w, place)) continue;
      const table = tableAt(w, place);
      const staysInTable = table !== undefined && !moving.includes(table);
      const look = staysInTable ? {} : { style: null, format: "" };
      command(w, "UPDATE_CELL", { sheetId, row, col: column, content: "", ...look });
      if (!staysInTable) cleared.push({ row, column });
    }
  }
  const merges = w.getters.getMergesInZone(sheetId, zoneOf(area));
  if (merges.length > 0) command(w, "REMOVE_MERGE", { sheetId, target: merges });
  drawBorders(w, sheetId, cleared);
}

interface Move {
  cut: Cut;
  to: Pick<CarriedBlock, "sheetId" | "area">;
  moving: readonly TableRecord[];
}

function reshape(w: Workings, move: Move): void {
  const change = (range: Range) => moved(w, range, move);
  w.state.reshape(rangeAdapters(w, change, inFormulas(w, change, move)));
  command(w, BOOK_RESHAPED);
}

/** What a formula calls a column of a table stays that column, also when all of its cells were cut. */
function inFormulas(
  w: Workings,
  change: (range: Range) => RangeChange,
  { moving }: Move,
): RangeAdapters["adaptCompiledFormula"] {
  return (compiled) => {
    const pieces = structuredPieces(w, compiled);
    let at = 0;
    const changed = (range: Range) => {
      const piece = pieces[at++];
      const stays = piece !== undefined && !moving.some(({ id }) => id === piece.tableId);
      return stays ? unchanged(range) : change(range);
    };
    return compiled.adaptCompiledFormula(changed, (name) => name);
  };
}

function moved(w: Workings, range: Range, { cut, to }: Move): RangeChange {
  const area = areaOf(range);
  if (range.sheetId !== cut.sheetId || range.invalidXc || !holdsArea(cut.area, area)) return unchanged(range);
  const row = area.row - cut.area.row + to.area.row;
  const column = area.column - cut.area.column + to.area.column;
  const { parts, prefixSheet } = range;
  const there = w.getters.getRangeFromZone(to.sheetId, zoneOf({ ...area, row, column }));
  return { changeType: "MOVE", range: { ...there, parts, prefixSheet } };
}

/** Rules of cells that stay in their table stay with them, and no rule leaves its sheet. */
function keepRulesOfTables(w: Workings, { sheetId }: Cut, before: SheetRecord): void {
  const now = w.state.sheetRecord(sheetId);
  const stays = (area: Area) =>
    allTables(w).some((table) => table.sheetId === sheetId && sharedArea(table.area, area));
  const kept = <Rule extends { id: string; areas: Area[] }>(
    rules: readonly Rule[],
    rulesBefore: readonly Rule[],
  ) =>
    rules.map((rule) => {
      const known = rulesBefore.find(({ id }) => id === rule.id);
      if (!known?.areas.some(stays)) return rule;
      return {
        ...rule,
        areas: known.areas.map((area, at) => (stays(area) ? area : (rule.areas[at] ?? area))),
      };
    });
  w.state.changeSheet(sheetId, {
    validations: kept(now.validations, before.validations),
    conditionalFormats: kept(now.conditionalFormats, before.conditionalFormats),
  });
}
