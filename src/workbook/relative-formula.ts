import { columnNumber } from "./references";

// Texts, quoted sheets and brackets of tables are passed over; what is left are addresses, names and functions.
const pieces =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'!|\[(?:'.|[^[\]']|\[(?:'.|[^\]'])*\])*\]|\b[\w.]+\(|(\$?)\b([A-Z]{1,3})(\$?)(\d+)\b/g;

/**
 * A formula with its addresses told as distances from its cell: two cells with the same one hold the same formula,
 * one copied to the other.
 */
export function relativeFormula(formula: string, cell: { row: number; column: number }): string {
  return formula.replace(pieces, (whole, ...found: (string | undefined)[]) => {
    const [fixedColumn, letters, fixedRow, digits] = found;
    if (letters === undefined || digits === undefined) return whole;
    const [column, row] = [columnNumber(letters), Number(digits) - 1];
    return [
      fixedColumn ? `C${column}` : `C[${column - cell.column}]`,
      fixedRow ? `R${row}` : `R[${row - cell.row}]`,
    ].join("");
  });
}
