import { withoutEquals } from "./formula-spelling";
import { formulaTokens, type FormulaToken } from "./formula-tokens";

/**
 * Whether a formula reaches into another workbook: `[1]Uses!$A$1`, `'[Book.xlsx]Uses'!$A$1`, `[1]!Name`. The number 0
 * stands for the workbook itself.
 */
export function reachesAnotherWorkbook(formula: string): boolean {
  // Most brackets are those of tables.
  if (!/\][^[\]]*!/.test(formula)) return false;
  const tokens = formulaTokens(withoutEquals(formula));
  return tokens.some((token, index) => namesWorkbook(token, tokens[index - 1]) && endsInSheet(tokens, index));
}

function namesWorkbook({ kind, text }: FormulaToken, before: FormulaToken | undefined): boolean {
  if (kind === "sheetName") return /\[(?!0\])/.test(text);
  return kind === "brackets" && text !== "[0]" && before?.kind !== "word";
}

// After brackets alone comes the name of the sheet, or nothing where all of the workbook is meant.
function endsInSheet(tokens: readonly FormulaToken[], index: number): boolean {
  const [token, next, last] = tokens.slice(index, index + 3);
  if (next?.text === "!") return true;
  return token?.kind === "brackets" && next?.kind === "word" && last?.text === "!";
}
