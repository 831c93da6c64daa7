import type { StructuredReference } from "./structured-reference";

/** A formula as typed, in pieces, so that it can be translated for the engine and shown again. */
export interface FormulaTemplate {
  source: string;
  pieces: readonly TemplatePiece[];
}

export type TemplatePiece =
  | string
  | { kind: "plain"; text: string }
  | { kind: "name"; text: string }
  /** A bracket that the engine needs and nobody sees. */
  | { kind: "bracket"; text: string }
  | StructuredPiece;

export interface StructuredPiece {
  kind: "structured";
  text: string;
  tableId: string;
  parts: StructuredReference["parts"];
  firstColumnId?: string;
  lastColumnId?: string;
  /** What the table and its columns were called when this was typed. */
  typedFor: string;
  /** Whether the table's name was typed, too. */
  named: boolean;
}
