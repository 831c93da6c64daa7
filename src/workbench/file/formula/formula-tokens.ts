/** One piece of a formula. Brackets come whole, with what stands inside them. */
export interface FormulaToken {
  kind: "string" | "sheetName" | "brackets" | "word" | "number" | "other";
  text: string;
}

/** Cuts a formula (without its `=`) into pieces; putting their texts together gives the formula again. */
export function formulaTokens(formula: string): FormulaToken[] {
  const tokens: FormulaToken[] = [];
  let position = 0;
  while (position < formula.length) {
    const token = tokenAt(formula, position);
    tokens.push(token);
    position += token.text.length;
  }
  return tokens;
}

const kinds = ["string", "sheetName", "other", "word", "number", "other"] as const;
// One group for each kind, in that order: text, sheet name, error, word, number, blanks.
const piece =
  /("(?:[^"]|"")*"?)|('(?:[^']|'')*'?)|(#[A-Za-z0-9/]+[!?]?)|([\p{L}_\\$][\p{L}\p{N}_.$\\?]*)|((?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?)|(\s+)/uy;

function tokenAt(formula: string, position: number): FormulaToken {
  if (formula[position] === "[") {
    return { kind: "brackets", text: formula.slice(position, bracketsEnd(formula, position)) };
  }
  piece.lastIndex = position;
  const groups: readonly (string | undefined)[] | null = piece.exec(formula);
  const found = groups?.findIndex((text, group) => group > 0 && text !== undefined) ?? -1;
  return { kind: kinds[found - 1] ?? "other", text: groups?.[0] ?? formula[position] ?? "" };
}

// An apostrophe inside brackets takes the next character's meaning away: [Due '[soon']].
function bracketsEnd(formula: string, start: number): number {
  let depth = 0;
  for (let position = start; position < formula.length; position++) {
    const character = formula[position];
    if (character === "'") position++;
    else if (character === "[") depth++;
    else if (character === "]" && --depth === 0) return position + 1;
  }
  return formula.length;
}
