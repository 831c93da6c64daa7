import { zoneOf } from "./book-state";
import type { CellPlace } from "./cell-place";
import { CompiledFormula, type Range } from "./engine";
import type { FormulaTemplate, StructuredPiece, TemplatePiece } from "./formula-pieces";
import { withRanges } from "./formula-rendering";
import { rangeCount } from "./formula-text";
import { meantArea } from "./table-geometry";
import { tableAt, type Workings } from "./workings";

/** How a formula gets to another cell. */
interface Carrying {
  readonly from: CellPlace;
  readonly to: CellPlace;
  /** A cut formula keeps what it refers to; a copied one counts from its new cell. */
  readonly isCut: boolean;
}

/** A formula for another cell: plain references move along, what names a table goes on naming it. */
export function carriedFormula(w: Workings, compiled: CompiledFormula, carrying: Carrying): string {
  const { from, to, isCut } = carrying;
  const { rangeDependencies } = compiled;
  const moved = isCut
    ? rangeDependencies
    : w.getters.createAdaptedRanges(
        [...rangeDependencies],
        to.column - from.column,
        to.row - from.row,
        to.sheetId,
      );
  const pieces = structuredPieces(w, compiled);
  const ranges = moved.map((range, at) => {
    const [piece, before] = [pieces[at], rangeDependencies[at]];
    return piece && before ? structuredRange(w, piece, { range, before, row: to.row }) : range;
  });
  const template = w.templates.get(compiled.literalValues);
  const text = template && withRanges(w, { template, ranges, place: from }, to);
  return (
    text ?? CompiledFormula.CopyWithDependencies(compiled, to.sheetId, ranges).toFormulaString(w.getters)
  );
}

/** How a carried formula is read in its new cell: outside its table, a column needs the table's name in front. */
export function carriedTemplate(
  w: Workings,
  template: FormulaTemplate,
  { to, moving }: { to: CellPlace; moving: ReadonlySet<string> },
): FormulaTemplate {
  const home = tableAt(w, to)?.id;
  const staysAtHome = ({ tableId }: StructuredPiece) => tableId === home || moving.has(tableId);
  const pieces = template.pieces.map((piece) =>
    isStructured(piece) && !piece.named && !staysAtHome(piece)
      ? { ...piece, named: true, typedFor: "" }
      : piece,
  );
  return pieces.every((piece, at) => piece === template.pieces[at]) ? template : { ...template, pieces };
}

function isStructured(piece: TemplatePiece): piece is StructuredPiece {
  return typeof piece === "object" && piece.kind === "structured";
}

/** For each range of a formula the part of a table that it stands for, if it does. */
export function structuredPieces(
  w: Workings,
  { literalValues, sheetId }: Pick<CompiledFormula, "literalValues" | "sheetId">,
): (StructuredPiece | undefined)[] {
  return (w.templates.get(literalValues)?.pieces ?? []).flatMap((piece) => {
    const meaning = isStructured(piece) ? piece : undefined;
    return Array.from({ length: rangeCount(w, piece, sheetId) }, () => meaning);
  });
}

/** The table may have grown since the formula was copied: columns are what they are now. */
function structuredRange(
  w: Workings,
  piece: StructuredPiece,
  { range, before, row }: { range: Range; before: Range; row: number },
): Range {
  if (range.invalidXc) return range;
  const { parts } = before;
  const table = w.state.tables[piece.tableId];
  const area = table && !piece.parts.includes("This Row") ? meantArea(piece, table, row) : null;
  const zone = area ? zoneOf(area) : range.zone;
  const two = parts.length === 2 ? parts : [...parts, ...parts];
  const now = w.getters.getRangeFromZone(before.sheetId, zone);
  return {
    ...now,
    parts: area && area.rowCount * area.columnCount > 1 ? two : parts,
    prefixSheet: before.prefixSheet,
  };
}
