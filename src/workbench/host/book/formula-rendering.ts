import { cellAt } from "./cell-formula";
import type { CellPlace } from "./cell-place";
import type { CompiledFormula, Range } from "./engine";
import type { FormulaTemplate, TemplatePiece } from "./formula-pieces";
import { rangeCount } from "./formula-text";
import { translatePiece, translateTemplate } from "./formula-translation";
import { bookSource } from "./name-formula";
import type { Workings } from "./workings";

/** A formula that stands in a cell: how it was typed, and which ranges the engine holds for it now. */
export interface StandingFormula {
  readonly template: FormulaTemplate;
  readonly ranges: readonly Range[];
  readonly place: CellPlace;
}

/**
 * A formula for the engine, for the cell it stands in or for one that it is copied to: what it says of tables and
 * names is written anew as they are now, plain references stay where rows and columns have moved them, shifted as far
 * as the formula is copied.
 */
export function renderedFormula(w: Workings, standing: StandingFormula, to: CellPlace): string {
  const { template, place } = standing;
  const source = bookSource(w);
  const counts = rangeCounts(w, standing);
  if (!counts) return translateTemplate(template, to, source);
  const shifted = w.getters.createAdaptedRanges(
    [...standing.ranges],
    to.column - place.column,
    to.row - place.row,
    place.sheetId,
  );
  return joinedPieces(template, counts, (piece, next) => {
    const range = shifted[next];
    return range && isPlain(piece)
      ? rangeText(w, { range, isBlock: piece.text.includes(":") }, to.sheetId)
      : translatePiece(piece, to, source);
  });
}

/** The same formula with other ranges in the place of those that the engine holds for it. */
export function withRanges(w: Workings, standing: StandingFormula, to: CellPlace): string | null {
  const counts = rangeCounts(w, standing);
  return (
    counts &&
    joinedPieces(standing.template, counts, (piece, next) => {
      const range = standing.ranges[next];
      if (!range || typeof piece === "string" || piece.kind === "name" || piece.kind === "bracket")
        return translatePiece(piece, to, bookSource(w));
      const isColumn = piece.kind === "structured" && !piece.parts.includes("This Row");
      return rangeText(w, { range, isBlock: isColumn || piece.text.includes(":") }, to.sheetId);
    })
  );
}

function joinedPieces(
  { pieces }: FormulaTemplate,
  counts: readonly number[],
  write: (piece: TemplatePiece, next: number) => string,
): string {
  let next = 0;
  return pieces
    .map((piece, at) => {
      const text = write(piece, next);
      next += counts[at] ?? 0;
      return text;
    })
    .join("");
}

function isPlain(piece: TemplatePiece): piece is Extract<TemplatePiece, { kind: "plain" }> {
  return typeof piece === "object" && piece.kind === "plain";
}

/** The formula of a cell as it reads when copied to another one, ready for the engine; "" when it holds none. */
export function copiedFormula(w: Workings, from: CellPlace, to: CellPlace): string {
  const cell = cellAt(w, from);
  return cell?.isFormula ? copiedFrom(w, { compiled: cell.compiledFormula, place: from }, to) : "";
}

/** The same for a formula that was taken from its cell before. */
export function copiedFrom(
  w: Workings,
  { compiled, place }: { compiled: CompiledFormula; place: CellPlace },
  to: CellPlace,
): string {
  const template = w.templates.get(compiled.literalValues);
  if (template) return renderedFormula(w, { template, ranges: compiled.rangeDependencies, place }, to);
  const [right, down] = [to.column - place.column, to.row - place.row];
  return w.getters.getTranslatedCellFormula(place.sheetId, right, down, compiled);
}

/** How many ranges each piece stands for; null when the engine's ranges cannot be told apart. */
function rangeCounts(w: Workings, { template, ranges, place }: StandingFormula): number[] | null {
  const counts = template.pieces.map((piece) => rangeCount(w, piece, place.sheetId));
  const surplus = counts.reduce((sum, count) => sum + count, 0) - ranges.length;
  if (surplus === 0) return counts;
  // A name that came to mean something else: the others tell how many ranges it stood for.
  const named = template.pieces.flatMap((piece, at) => (isName(piece) ? [at] : []));
  const [only, ...more] = named;
  if (only === undefined || more.length > 0) return null;
  return counts.map((count, at) => (at === only ? count - surplus : count));
}

function isName(piece: TemplatePiece): boolean {
  return typeof piece === "object" && piece.kind === "name";
}

// The engine writes a block of one cell as a cell, which formulas take for a single value from then on.
function rangeText(
  w: Workings,
  { range, isBlock }: { range: Range; isBlock: boolean },
  sheetId: string,
): string {
  const text = w.getters.getRangeString(range, sheetId);
  if (!isBlock || text.includes(":") || text.startsWith("#")) return text;
  return `${text}:${text.slice(text.lastIndexOf("!") + 1)}`;
}
