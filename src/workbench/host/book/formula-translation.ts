import { columnLetters, fixedAddress, quotedSheet } from "./a1";
import type { Area } from "./book-content";
import type { TableRecord } from "./book-records";
import type { FormulaTemplate, StructuredPiece, TemplatePiece } from "./formula-pieces";
import { engineReference, engineSheetName } from "./engine-sheet-names";
import { meantArea } from "./table-geometry";

export interface FormulaPlace {
  sheetId: string;
  row: number;
}

/** What a translation has to look up in the book. */
export interface TranslationSource {
  tableById(id: string): TableRecord | undefined;
  sheetName(sheetId: string): string;
  /** What a workbook name stands for, ready for the engine and without `=`; undefined when there is no such name. */
  nameFormula(name: string, sheetId: string): string | undefined;
}

/** Writes a formula as the engine understands it: with plain ranges only. */
export function translateTemplate(
  template: FormulaTemplate,
  place: FormulaPlace,
  source: TranslationSource,
): string {
  return template.pieces.map((piece) => translatePiece(piece, place, source)).join("");
}

/** Writes one piece of a formula as the engine understands it. */
export function translatePiece(piece: TemplatePiece, place: FormulaPlace, source: TranslationSource): string {
  if (typeof piece === "string") return piece;
  if (piece.kind === "plain") return piece.text === "#REF!" ? GONE : engineReference(piece.text);
  if (piece.kind === "bracket") return piece.text;
  if (piece.kind === "structured") return structuredAddress(piece, place, source);
  return source.nameFormula(piece.text, place.sheetId) ?? piece.text;
}

function structuredAddress(piece: StructuredPiece, place: FormulaPlace, source: TranslationSource): string {
  const table = source.tableById(piece.tableId);
  const area = table && meantArea(piece, table, place.row);
  if (!table || !area) return GONE;
  const address = piece.parts.includes("This Row") ? rowAddress(area) : fixedAddress(area);
  const prefix =
    table.sheetId === place.sheetId
      ? ""
      : `${quotedSheet(engineSheetName(source.sheetName(table.sheetId)))}!`;
  return prefix + address;
}

/** The engine's word for a reference that leads nowhere. */
export const GONE = "#REF";

/** One cell or a few side by side, with a row that moves along when the formula is filled down. */
function rowAddress({ row, column, columnCount }: Area): string {
  const first = `$${columnLetters(column)}${row + 1}`;
  return columnCount === 1 ? first : `${first}:$${columnLetters(column + columnCount - 1)}${row + 1}`;
}
