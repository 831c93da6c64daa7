import type { FormulaToken } from "./formula-tokens";

export interface SignBracket {
  kind: "bracket";
  text: "(" | ")";
}

type Token = FormulaToken | SignBracket;

/**
 * In Excel a sign binds closer than `^` (`=-2^2` is 4), in the engine it does not: where the two meet, the signed
 * part gets brackets.
 */
export function withSignBrackets(tokens: readonly FormulaToken[]): Token[] {
  const result: Token[] = [];
  const closeAfter = new Map<number, number>();
  tokens.forEach((token, at) => {
    const end = isSign(tokens, at) ? operandEnd(tokens, at + 1) : -1;
    const meetsPower = end >= 0 && (neighbor(tokens, at, -1) === "^" || neighbor(tokens, end, 1) === "^");
    if (meetsPower) {
      result.push({ kind: "bracket", text: "(" });
      closeAfter.set(end, (closeAfter.get(end) ?? 0) + 1);
    }
    result.push(token);
    for (let open = closeAfter.get(at) ?? 0; open > 0; open--) result.push({ kind: "bracket", text: ")" });
  });
  return result;
}

/** Whether a `-` or `+` is a sign, rather than between two operands. */
function isSign(tokens: readonly FormulaToken[], at: number): boolean {
  const token = tokens[at];
  if (token?.kind !== "other" || !/^[+-]$/.test(token.text)) return false;
  return /^(?:[-+*/^&=<>(,]|)$/.test(neighbor(tokens, at, -1));
}

/** The text of the next token that is no space; empty at the edge of the formula. */
function neighbor(tokens: readonly FormulaToken[], at: number, step: 1 | -1): string {
  let next = at + step;
  while (tokens[next]?.text === " ") next += step;
  return tokens[next]?.text ?? "";
}

/** Where the operand of a sign ends: a value, a function with its arguments, or a bracket. */
function operandEnd(tokens: readonly FormulaToken[], from: number): number {
  let at = from;
  while (tokens[at]?.text === " ") at++;
  if (isSign(tokens, at)) return operandEnd(tokens, at + 1);
  if (tokens[at]?.kind === "function") at++;
  if (tokens[at]?.text === "(") at = closingBracket(tokens, at);
  if (at >= tokens.length) return -1;
  while (tokens[at + 1]?.text === "%") at++;
  return at;
}

function closingBracket(tokens: readonly FormulaToken[], open: number): number {
  let depth = 0;
  for (let at = open; at < tokens.length; at++) {
    const token = tokens[at];
    if (token?.kind !== "other") continue;
    if (token.text === "(") depth++;
    if (token.text === ")" && --depth === 0) return at;
  }
  return tokens.length;
}
