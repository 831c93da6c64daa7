import type { Area } from "./book-content";
import type { TableRecord } from "./book-records";
import { areaOf, zoneOf } from "./book-state";
import { BOOK_RESHAPED, type Range, type RangeAdapters, type RangeChange } from "./engine";
import type { FormulaTemplate, TemplatePiece } from "./formula-pieces";
import { rangeCount } from "./formula-text";
import { rangeAdapters, unchanged } from "./range-adapters";
import { bodyArea } from "./table-geometry";
import { command, type Workings } from "./workings";

/**
 * Moves the lower edge of a table. Every range anywhere that covered columns of its whole body (with or without
 * the header) does so afterwards, too: formulas, validations, conditional formats, charts, names.
 */
export function resizeRows(w: Workings, table: TableRecord, rowCount: number): void {
  const change = (range: Range) => resized(w, { table, rowCount, range });
  const adapters = rangeAdapters(w, change, inFormulas(w, change));
  w.state.reshape({
    ...adapters,
    // In a text, `A6` may be the one cell of a table with one row; only `A6:A6` would mean the column.
    adaptRangeString: (sheetId, text) =>
      text.includes(":") ? adapters.adaptRangeString(sheetId, text) : { changeType: "NONE", range: text },
  });
  command(w, BOOK_RESHAPED);
}

function inFormulas(
  w: Workings,
  change: (range: Range) => RangeChange,
): RangeAdapters["adaptCompiledFormula"] {
  return (compiled) => {
    const meant = columnMeanings(w, w.templates.get(compiled.literalValues), compiled.sheetId);
    let at = 0;
    const changed = (range: Range) => {
      const meansColumns = meant?.[at] ?? range.parts.length === 2;
      at++;
      return meansColumns ? change(range) : unchanged(range);
    };
    return compiled.adaptCompiledFormula(changed, (name) => name);
  };
}

/** For each range of a formula: whether it means columns, undefined when its own shape has to tell. */
function columnMeanings(
  w: Workings,
  template: FormulaTemplate | undefined,
  sheetId: string,
): (boolean | undefined)[] | undefined {
  if (!template) return undefined;
  const meanings: (boolean | undefined)[] = [];
  for (const piece of template.pieces) {
    const meaning = meansColumns(piece);
    for (let left = rangeCount(w, piece, sheetId); left > 0; left--) meanings.push(meaning);
  }
  return meanings;
}

/** In a table with one row, `[@Due]` and `WorkPlan[Due]` are the same cell; only the second one grows. */
function meansColumns(piece: TemplatePiece): boolean | undefined {
  return typeof piece === "object" && piece.kind === "structured"
    ? !piece.parts.includes("This Row")
    : undefined;
}

function resized(
  w: Workings,
  { table, rowCount, range }: { table: TableRecord; rowCount: number; range: Range },
): RangeChange {
  const area = areaOf(range);
  if (range.sheetId !== table.sheetId || range.invalidXc || !covers(table, area)) return unchanged(range);
  const more = rowCount - table.area.rowCount;
  const moved = w.getters.getRangeFromZone(
    table.sheetId,
    zoneOf({ ...area, rowCount: area.rowCount + more }),
  );
  const parts = range.parts.length === 2 ? range.parts : [...range.parts, ...range.parts];
  return { changeType: "RESIZE", range: { ...moved, parts, prefixSheet: range.prefixSheet } };
}

/** Whether a block is columns of the table: its whole body, with or without header and totals. */
function covers(table: TableRecord, area: Area): boolean {
  const body = bodyArea(table);
  const inColumns =
    area.column >= table.area.column &&
    area.column + area.columnCount <= table.area.column + table.area.columnCount;
  const tops = [body.row, table.area.row];
  const ends = [body.row + body.rowCount, table.area.row + table.area.rowCount];
  return inColumns && tops.includes(area.row) && ends.includes(area.row + area.rowCount);
}
