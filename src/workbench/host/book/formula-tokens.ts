/** A piece of a formula. Joined in order, the texts give the formula again. */
export interface FormulaToken {
  kind: "text" | "reference" | "structured" | "name" | "function" | "other";
  text: string;
}

/**
 * Cuts a formula into its pieces: cell references with their sheet, structured references with their table,
 * names, functions, quoted text, and the rest.
 */
export function formulaTokens(formula: string): FormulaToken[] {
  const tokens: FormulaToken[] = [];
  let at = formula.startsWith("=") ? 1 : 0;
  if (at === 1) tokens.push({ kind: "other", text: "=" });
  while (at < formula.length) {
    const token = tokenAt(formula, at);
    tokens.push(token);
    at += token.text.length;
  }
  return tokens;
}

function tokenAt(formula: string, at: number): FormulaToken {
  const rest = formula.slice(at);
  if (rest[0] === '"') return { kind: "text", text: matched(rest, /^"(?:[^"]|"")*"?/) };
  if (rest[0] === "[") return { kind: "structured", text: rest.slice(0, bracketEnd(rest, 0)) };
  const reference = referenceAt(rest);
  if (reference) return { kind: "reference", text: reference };
  const word = matched(rest, WORD);
  if (word) return wordToken(rest, word);
  if (rest[0] === "#") return { kind: "other", text: matched(rest, /^#[A-Z0-9/]+[!?]?/i) || "#" };
  return { kind: "other", text: matched(rest, NUMBER) || rest.charAt(0) };
}

function referenceAt(rest: string): string {
  const sheet = matched(rest, SHEET);
  const body = matched(rest.slice(sheet.length), REFERENCE);
  const next = rest[sheet.length + body.length] ?? "";
  // `Q1_total`, `LOG10(` and `Due2[…]` begin like a cell, but are names, functions and tables.
  return body && !/[\w.([\\\u0080-\uffff!]/.test(next) ? sheet + body : "";
}

function wordToken(rest: string, word: string): FormulaToken {
  const next = rest[word.length];
  if (next === "[") return { kind: "structured", text: rest.slice(0, bracketEnd(rest, word.length)) };
  if (next === "(") return { kind: "function", text: word };
  return { kind: "name", text: word };
}

/** Where the bracket that opens at a place is closed; an apostrophe makes the next character ordinary. */
function bracketEnd(text: string, open: number): number {
  let depth = 0;
  for (let at = open; at < text.length; at++) {
    if (text[at] === "'") at++;
    else if (text[at] === "[") depth++;
    else if (text[at] === "]" && --depth === 0) return at + 1;
  }
  return text.length;
}

function matched(text: string, pattern: RegExp): string {
  return pattern.exec(text)?.[0] ?? "";
}

const SHEET = /^(?:'(?:[^']|'')+'!|[A-Za-z_\u0080-\uffff][\w.\u0080-\uffff]*!)/;
const REFERENCE =
  /^(?:\$?[A-Za-z]{1,3}\$?\d{1,7}(?::\$?[A-Za-z]{1,3}\$?\d{1,7})?|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?\d{1,7}:\$?\d{1,7})/;
const WORD = /^[A-Za-z_\\\u0080-\uffff][\w.\\\u0080-\uffff]*/;
const NUMBER = /^(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?/;
