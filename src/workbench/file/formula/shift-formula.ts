import { columnIndex, columnLetters } from "../sheet/cell-addresses";
import { formulaTokens, type FormulaToken } from "./formula-tokens";

/** A formula as it reads when copied so many rows down and columns to the right. */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  const tokens = formulaTokens(formula);
  return tokens.map((token, index) => shiftToken({ token, tokens, index, rows, columns })).join("");
}

interface Shift {
  token: FormulaToken;
  tokens: readonly FormulaToken[];
  index: number;
  rows: number;
  columns: number;
}

const cell = /^(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})$/;
const wholeColumn = /^(\$?)([A-Za-z]{1,3})$/;
const wholeRow = /^(\$?)(\d{1,7})$/;

function shiftToken(shift: Shift): string {
  const { token, tokens, index } = shift;
  if (token.kind !== "word" && token.kind !== "number") return token.text;
  if (isNotCell(tokens[index + 1])) return token.text;
  const parts = cell.exec(token.text);
  if (parts) return shiftCell(parts, shift);
  if (isRangeEnd(shift, wholeColumn)) return shiftColumn(wholeColumn.exec(token.text), shift.columns);
  if (isRangeEnd(shift, wholeRow)) return shiftRow(wholeRow.exec(token.text), shift.rows);
  return token.text;
}

// Q1!A1 is a sheet, LOG10(2) a function and T1[Due] a table, though they look like cells.
function isNotCell(next: FormulaToken | undefined): boolean {
  return next?.text === "!" || next?.text === "(" || next?.kind === "brackets";
}

function isRangeEnd({ token, tokens, index }: Shift, pattern: RegExp): boolean {
  const before = tokens[index - 1]?.text === ":" ? tokens[index - 2] : undefined;
  const after = tokens[index + 1]?.text === ":" ? tokens[index + 2] : undefined;
  return (
    pattern.test(token.text) &&
    [before, after].some((other) => other !== undefined && pattern.test(other.text))
  );
}

function shiftCell(parts: RegExpExecArray, { rows, columns }: Shift): string {
  const [, columnLock = "", letters = "", rowLock = "", row = ""] = parts;
  const column = columnLock ? columnIndex(letters) : columnIndex(letters) + columns;
  const shiftedRow = rowLock ? Number(row) : Number(row) + rows;
  if (column < 0 || shiftedRow < 1) return "#REF!";
  return `${columnLock}${columnLetters(column)}${rowLock}${shiftedRow}`;
}

function shiftColumn(parts: RegExpExecArray | null, columns: number): string {
  const [, lock = "", letters = ""] = parts ?? [];
  const column = lock ? columnIndex(letters) : columnIndex(letters) + columns;
  return column < 0 ? "#REF!" : `${lock}${columnLetters(column)}`;
}

function shiftRow(parts: RegExpExecArray | null, rows: number): string {
  const [, lock = "", text = ""] = parts ?? [];
  const row = lock ? Number(text) : Number(text) + rows;
  return row < 1 ? "#REF!" : `${lock}${row}`;
}
