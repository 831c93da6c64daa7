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
  const ends = operandEnds(tokens);
  tokens.forEach((token, at) => {
    const end = ends.get(at) ?? -1;
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

/**
 * Where the operand of each sign ends: a value, a function with its arguments, or a bracket. From the last sign to the
 * first, since what follows a sign may be a sign again.
 */
function operandEnds(tokens: readonly FormulaToken[]): Map<number, number> {
  const ends = new Map<number, number>();
  const closings = closingBrackets(tokens);
  for (let sign = tokens.length - 1; sign >= 0; sign--) {
    if (!isSign(tokens, sign)) continue;
    let at = sign + 1;
    while (tokens[at]?.text === " ") at++;
    ends.set(sign, ends.get(at) ?? operandEnd(tokens, at, closings));
  }
  return ends;
}

function operandEnd(
  tokens: readonly FormulaToken[],
  from: number,
  closings: ReadonlyMap<number, number>,
): number {
  let at = from;
  if (tokens[at]?.kind === "function") at++;
  if (tokens[at]?.text === "(") at = closings.get(at) ?? tokens.length;
  if (at >= tokens.length) return -1;
  while (tokens[at + 1]?.text === "%") at++;
  return at;
}

function closingBrackets(tokens: readonly FormulaToken[]): Map<number, number> {
  const closings = new Map<number, number>();
  const open: number[] = [];
  tokens.forEach((token, at) => {
    if (token.kind !== "other") return;
    if (token.text === "(") open.push(at);
    const opening = token.text === ")" ? open.pop() : undefined;
    if (opening !== undefined) closings.set(opening, at);
  });
  return closings;
}
