import { sameArea } from "./a1";
import type { Area } from "./book-content";
import { areaOf } from "./book-state";
import { cellAt, rememberTemplate } from "./cell-formula";
import type { CellPlace } from "./cell-place";
import { BOOK_RESHAPED, type Range } from "./engine";
import type { FormulaTemplate, StructuredPiece, TemplatePiece } from "./formula-pieces";
import { renderedFormula, type StandingFormula } from "./formula-rendering";
import { mentionsAny } from "./formula-template";
import { formulaTokens } from "./formula-tokens";
import { bookSource } from "./name-formula";
import { meantArea } from "./table-geometry";
import { command, type Workings } from "./workings";

/** Writes anew every formula whose ranges are no longer what its tables and names mean. */
export function refreshFormulas(w: Workings): void {
  const meaning = buildMeaning(w);
  refresh(w, (standing) => !meansItsRanges(standing, meaning));
}

/** Writes anew all formulas that use a name, after it began to mean something else. */
export function refreshNameFormulas(w: Workings, name: string): void {
  const dependent = new Set([name.toLowerCase()]);
  // What is added while it is gone through is gone through as well.
  for (const one of dependent) {
    for (const other of Object.values(w.state.names)) {
      if (other && usesWord(other.formula, one)) dependent.add(other.name.toLowerCase());
    }
  }
  refresh(w, ({ template }) => mentionsAny(template, dependent));
}

function usesWord(formula: string, word: string): boolean {
  return formula.toLowerCase().includes(word);
}

function refresh(w: Workings, concerns: (standing: StandingFormula) => boolean): void {
  let refreshed = 0;
  for (const sheetId of w.getters.getSheetIds()) {
    for (const cell of w.getters.getCells(sheetId)) {
      const template = cell.isFormula ? w.templates.get(cell.compiledFormula.literalValues) : undefined;
      if (!cell.isFormula || !template || !hasMeaning(template)) continue;
      const { row, col } = w.getters.getCellPosition(cell.id);
      const place = { sheetId, row, column: col };
      const standing = { template, ranges: cell.compiledFormula.rangeDependencies, place };
      if (!concerns(standing)) continue;
      // Finding out anew what depends on what is quicker than keeping it up to date cell by cell.
      if (refreshed++ === 0) command(w, BOOK_RESHAPED);
      refreshCell(w, standing);
    }
  }
}

function refreshCell(w: Workings, standing: StandingFormula): void {
  const { place, template } = standing;
  if (!cellAt(w, place)) return;
  const content = renderedFormula(w, standing, place);
  command(w, "UPDATE_CELL", { sheetId: place.sheetId, row: place.row, col: place.column, content });
  rememberTemplate(w, place, template);
}

/** Whether anything of a formula is looked up in the book: a table or a name. */
function hasMeaning({ pieces }: FormulaTemplate): boolean {
  return pieces.some(
    (piece) => typeof piece === "object" && piece.kind !== "plain" && piece.kind !== "bracket",
  );
}

interface MeantBlock {
  readonly sheetId: string;
  readonly area: Area;
}

/** The blocks that a piece of a formula means in a cell; null for what the engine keeps by itself. */
type Meaning = (piece: TemplatePiece, place: CellPlace) => readonly (MeantBlock | null)[] | null;

function meansItsRanges({ template, ranges, place }: StandingFormula, meaning: Meaning): boolean {
  let next = 0;
  for (const piece of template.pieces) {
    if (typeof piece === "string" || piece.kind === "bracket") continue;
    const blocks = meaning(piece, place);
    if (!blocks) next++;
    else if (!blocks.every((block, at) => isBlock(ranges[next + at], block))) return false;
    else next += blocks.length;
  }
  return next === ranges.length;
}

function isBlock(range: Range | undefined, block: MeantBlock | null): boolean {
  if (!range) return false;
  if (!block) return range.invalidXc !== undefined;
  return range.sheetId === block.sheetId && !range.invalidXc && sameArea(areaOf(range), block.area);
}

function buildMeaning(w: Workings): Meaning {
  const ofNames = new Map<string, readonly (MeantBlock | null)[]>();
  const ofTables = new Map<StructuredPiece, readonly (MeantBlock | null)[]>();
  return (piece, place) => {
    if (typeof piece === "string" || piece.kind === "plain" || piece.kind === "bracket") return null;
    if (piece.kind === "structured") {
      const known = ofTables.get(piece) ?? blockInTable(w, piece, place.row);
      if (!piece.parts.includes("This Row")) ofTables.set(piece, known);
      return known;
    }
    const key = `${place.sheetId}!${piece.text.toLowerCase()}`;
    const known = ofNames.get(key) ?? blocksOfName(w, piece.text, place.sheetId);
    ofNames.set(key, known);
    return known;
  };
}

function blockInTable(w: Workings, piece: StructuredPiece, row: number): [MeantBlock | null] {
  const table = w.state.tables[piece.tableId];
  const area = table && meantArea(piece, table, row);
  return [table && area ? { sheetId: table.sheetId, area } : null];
}

function blocksOfName(w: Workings, name: string, sheetId: string): (MeantBlock | null)[] {
  const opened = bookSource(w).nameFormula(name, sheetId) ?? "";
  return formulaTokens(opened).flatMap(({ kind, text }) => {
    if (text === "#REF") return [null];
    if (kind !== "reference") return [];
    const range = w.getters.getRangeFromSheetXC(sheetId, text);
    return [range.invalidXc ? null : { sheetId: range.sheetId, area: areaOf(range) }];
  });
}
