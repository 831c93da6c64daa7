import { withoutEquals } from "./formula-spelling";
import { formulaTokens } from "./formula-tokens";

/**
 * Whether a formula reaches into another workbook: `[1]Uses!$A$1`, `'[Book.xlsx]Uses'!$A$1`, `[1]!Name`. The number 0
 * stands for the workbook itself.
 */
export function reachesAnotherWorkbook(formula: string): boolean {
  // Most brackets are those of tables.
  if (!/\][^[\]]*!/.test(formula)) return false;
  const tokens = formulaTokens(withoutEquals(formula));
  return tokens.some(({ kind, text }, index) => {
    const next = tokens[index + 1];
    if (kind === "sheetName") return /\[(?!0\])/.test(text) && next?.text === "!";
    if (kind !== "brackets" || text === "[0]" || tokens[index - 1]?.kind === "word") return false;
    return next?.text === "!" || (next?.kind === "word" && tokens[index + 2]?.text === "!");
  });
}
