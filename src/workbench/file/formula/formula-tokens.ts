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

const patterns: [FormulaToken["kind"], RegExp][] = [
  ["string", /"(?:[^"]|"")*"?/y],
  ["sheetName", /'(?:[^']|'')*'?/y],
  ["other", /#[A-Za-z0-9/]+[!?]?/y],
  ["word", /[\p{L}_\\$][\p{L}\p{N}_.$\\?]*/uy],
  ["number", /(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?/y],
  ["other", /\s+/y],
];

function tokenAt(formula: string, position: number): FormulaToken {
  if (formula[position] === "[") {
    return { kind: "brackets", text: formula.slice(position, bracketsEnd(formula, position)) };
  }
  for (const [kind, pattern] of patterns) {
    pattern.lastIndex = position;
    const text = pattern.exec(formula)?.[0];
    if (text) return { kind, text };
  }
  return { kind: "other", text: formula[position] ?? "" };
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
