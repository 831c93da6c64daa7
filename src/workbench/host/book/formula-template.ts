import { formulaTokens, type FormulaToken } from "./formula-tokens";
import {
  formatStructuredReference,
  parseStructuredReference,
  type StructuredReference,
} from "./structured-reference";
import type { TableRecord } from "./book-records";
import type { FormulaTemplate, StructuredPiece, TemplatePiece } from "./formula-pieces";
import { withSignBrackets, type SignBracket } from "./sign-brackets";

/** Where a formula stands and which tables it may name. */
export interface TemplateScope {
  tableNamed(name: string): TableRecord | undefined;
  /** The table the formula stands in, when it does. */
  own: TableRecord | undefined;
}

/** Excel takes formulas half as long. */
const mostCharacters = 16_384;

/** Takes a typed formula apart; null when it is no formula for Excel, or names a table or a column that is not there. */
export function buildTemplate(source: string, scope: TemplateScope): FormulaTemplate | null {
  if (source.length > mostCharacters) return null;
  const pieces: TemplatePiece[] = [];
  for (const token of withSignBrackets(formulaTokens(source))) {
    const piece = pieceOf(token, scope);
    if (piece === null) return null;
    const last = pieces.length - 1;
    if (typeof piece === "string" && typeof pieces[last] === "string") pieces[last] += piece;
    else pieces.push(piece);
  }
  return { source, pieces };
}

/** The structured reference as Excel shows it now, after tables and columns may have been renamed. */
export function structuredText(piece: StructuredPiece, table: TableRecord): string {
  const known = knownTexts.get(piece);
  if (known?.table === table) return known.text;
  const text = textNow(piece, table);
  knownTexts.set(piece, { table, text });
  return text;
}

// A column's cells share their pieces, and a table that changes becomes another record.
const knownTexts = new WeakMap<StructuredPiece, { table: TableRecord; text: string }>();

function textNow(piece: StructuredPiece, table: TableRecord): string {
  if (namesOf(piece, table) === piece.typedFor) return piece.text;
  const columnName = (id?: string) => table.columns.find((column) => column.id === id)?.name;
  const firstColumn = columnName(piece.firstColumnId);
  const lastColumn = columnName(piece.lastColumnId);
  return formatStructuredReference({
    table: piece.named ? table.name : "",
    parts: piece.parts,
    ...(firstColumn === undefined ? {} : { firstColumn, lastColumn: lastColumn ?? firstColumn }),
  });
}

/** Whether a formula uses one of these names, which are in small letters. */
export function mentionsAny(template: FormulaTemplate, names: ReadonlySet<string>): boolean {
  return template.pieces.some(
    (piece) => typeof piece !== "string" && piece.kind === "name" && names.has(piece.text.toLowerCase()),
  );
}

function pieceOf(token: FormulaToken | SignBracket, scope: TemplateScope): TemplatePiece | null {
  // What is left of a reference whose cells are gone is a reference all the same.
  if (token.kind === "reference" || token.text === "#REF!") return { kind: "plain", text: token.text };
  if (token.kind === "bracket") return { kind: "bracket", text: token.text };
  if (token.kind === "function") return token.text.toUpperCase();
  if (token.kind === "structured") return structuredPiece(token.text, scope);
  if (token.kind !== "name") return token.text;
  if (/^(true|false)$/i.test(token.text)) return token.text.toUpperCase();
  // A bare table name means its body, as in `ROWS(WorkPlan)`.
  return scope.tableNamed(token.text)
    ? structuredPiece(`${token.text}[]`, scope, token.text)
    : { kind: "name", text: token.text };
}

function structuredPiece(text: string, scope: TemplateScope, shown = text): StructuredPiece | null {
  const name = text.slice(0, text.indexOf("["));
  const table = name ? scope.tableNamed(name) : scope.own;
  if (!table) return null;
  const known = knownPieces.get(table) ?? new Map<string, StructuredPiece | null>();
  knownPieces.set(table, known);
  const piece = known.get(shown) ?? pieceOfTable(text, table, shown);
  known.set(shown, piece);
  return piece;
}

// The cells of a planner say a few hundred things about its tables, thousands of times.
const knownPieces = new WeakMap<TableRecord, Map<string, StructuredPiece | null>>();

function pieceOfTable(text: string, table: TableRecord, shown: string): StructuredPiece | null {
  const reference = parseStructuredReference(text);
  const ids = reference && columnIds(reference, table);
  if (!ids) return null;
  const piece = {
    kind: "structured" as const,
    text: shown,
    tableId: table.id,
    parts: reference.parts,
    ...ids,
  };
  const named = reference.table !== "";
  return { ...piece, named, typedFor: namesOf({ ...piece, named }, table) };
}

function columnIds(
  { firstColumn, lastColumn }: StructuredReference,
  table: TableRecord,
): { firstColumnId?: string; lastColumnId?: string } | null {
  if (firstColumn === undefined) return {};
  const idOf = (name = firstColumn) =>
    table.columns.find((column) => column.name.toLowerCase() === name.toLowerCase())?.id;
  const firstColumnId = idOf();
  const lastColumnId = idOf(lastColumn);
  return firstColumnId === undefined || lastColumnId === undefined ? null : { firstColumnId, lastColumnId };
}

function namesOf(
  piece: Pick<StructuredPiece, "firstColumnId" | "lastColumnId" | "named">,
  table: TableRecord,
): string {
  const columnName = (id?: string) => table.columns.find((column) => column.id === id)?.name ?? null;
  return JSON.stringify([
    piece.named ? table.name : null,
    columnName(piece.firstColumnId),
    columnName(piece.lastColumnId),
  ]);
}
