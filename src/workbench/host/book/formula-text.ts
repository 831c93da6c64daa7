import { sameArea } from "./a1";
import type { TemplatePiece } from "./formula-pieces";
import { structuredText } from "./formula-template";
import { formulaTokens } from "./formula-tokens";
import { bookSource } from "./name-formula";
import type { Range } from "./engine";
import { areaOf } from "./book-state";
import { readableReference } from "./engine-sheet-names";
import { meantArea } from "./table-geometry";
import type { Workings } from "./workings";

interface Place {
  sheetId: string;
  row: number;
}

interface Compiled {
  literalValues: object;
  rangeDependencies: readonly Range[];
}

/**
 * A formula as a person typed it, brought up to date: moved ranges moved, renamed tables renamed. What the engine
 * holds decides; the typed form is only a way to write it.
 */
export function typedFormula(w: Workings, compiled: Compiled, place: Place): string | null {
  const template = w.templates.get(compiled.literalValues);
  if (!template) return null;
  const ranges = compiled.rangeDependencies;
  let text = "";
  let next = 0;
  for (const piece of template.pieces) {
    text += pieceText(w, piece, { place, range: ranges[next] });
    next += rangeCount(w, piece, place.sheetId);
  }
  return next >= ranges.length ? text : null;
}

/** Reads a piece back from the range it stands for now, when it stands for one. */
function pieceText(
  w: Workings,
  piece: TemplatePiece,
  { place, range }: { place: Place; range: Range | undefined },
): string {
  if (typeof piece === "string") return piece;
  if (piece.kind === "bracket") return "";
  if (piece.kind === "name" || !range) return piece.text;
  if (piece.kind === "structured") {
    const table = w.state.tables[piece.tableId];
    const meant = table && meantArea(piece, table, place.row);
    if (meant && table.sheetId === range.sheetId && sameArea(meant, areaOf(range)))
      return structuredText(piece, table);
  }
  const text = w.getters.getRangeString(range, place.sheetId);
  return text === "#REF" ? "#REF!" : readableReference(text);
}

/** How many ranges the engine sees in a piece of a formula. */
export function rangeCount(w: Workings, piece: TemplatePiece, sheetId: string): number {
  if (typeof piece === "string" || piece.kind === "bracket") return 0;
  if (piece.kind !== "name") return 1;
  const opened = bookSource(w).nameFormula(piece.text, sheetId);
  return opened === undefined
    ? 0
    : formulaTokens(opened).filter(({ kind, text }) => kind === "reference" || text === "#REF").length;
}
