import { columnIndex, columnLetters } from "../sheet/cell-addresses";
import { formulaTokens, type FormulaToken } from "./formula-tokens";

/** A formula as it reads when copied so many rows down and columns to the right; it may be copied many times. */
export function copiesOf(formula: string): (rows: number, columns: number) => string {
  const tokens = formulaTokens(formula);
  const pieces = tokens.map((_token, index) => pieceAt(tokens, index));
  return (rows, columns) => {
    if (rows === 0 && columns === 0) return formula;
    return pieces.map((piece) => (typeof piece === "string" ? piece : piece(rows, columns))).join("");
  };
}

/** A piece that stays as it is, or how it reads in a copy. */
type Piece = string | ((rows: number, columns: number) => string);

const cell = /^(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})$/;
const wholeColumn = /^(\$?)([A-Za-z]{1,3})$/;
const wholeRow = /^(\$?)(\d{1,7})$/;

function pieceAt(tokens: readonly FormulaToken[], index: number): Piece {
  const token = tokens[index];
  const text = token?.text ?? "";
  if (!mayBeReference(token) || isNotCell(tokens[index + 1])) return text;
  const asCell = cell.exec(text);
  if (asCell) return cellPiece(asCell);
  if (isRangeEnd(tokens, index, wholeColumn)) return columnPiece(wholeColumn.exec(text), text);
  if (isRangeEnd(tokens, index, wholeRow)) return rowPiece(wholeRow.exec(text), text);
  return text;
}

function mayBeReference(token: FormulaToken | undefined): boolean {
  return token?.kind === "word" || token?.kind === "number";
}

// Q1!A1 is a sheet, LOG10(2) a function and T1[Due] a table, though they look like cells.
function isNotCell(next: FormulaToken | undefined): boolean {
  return next?.text === "!" || next?.text === "(" || next?.kind === "brackets";
}

function isRangeEnd(tokens: readonly FormulaToken[], index: number, pattern: RegExp): boolean {
  const before = tokens[index - 1]?.text === ":" ? tokens[index - 2] : undefined;
  const after = tokens[index + 1]?.text === ":" ? tokens[index + 2] : undefined;
  return (
    pattern.test(tokens[index]?.text ?? "") &&
    [before, after].some((other) => other !== undefined && pattern.test(other.text))
  );
}

function cellPiece([, columnLock = "", letters = "", rowLock = "", digits = ""]: RegExpExecArray): Piece {
  const [column, row] = [columnIndex(letters), Number(digits)];
  return (rows, columns) => {
    const shiftedColumn = columnLock ? column : column + columns;
    const shiftedRow = rowLock ? row : row + rows;
    if (shiftedColumn < 0 || shiftedRow < 1) return "#REF!";
    return `${columnLock}${columnLetters(shiftedColumn)}${rowLock}${shiftedRow}`;
  };
}

function columnPiece(parts: RegExpExecArray | null, text: string): Piece {
  const [, lock = "", letters = ""] = parts ?? [];
  if (lock) return text;
  const column = columnIndex(letters);
  return (_rows, columns) => (column + columns < 0 ? "#REF!" : columnLetters(column + columns));
}

function rowPiece(parts: RegExpExecArray | null, text: string): Piece {
  const [, lock = "", row = ""] = parts ?? [];
  if (lock) return text;
  return (rows) => (Number(row) + rows < 1 ? "#REF!" : String(Number(row) + rows));
}
