import type { FormulaToken } from "./formula-tokens";

/** Puts the prefix before names that LET and LAMBDA define, without which Excel does not know them. */
export function prefixLetParameters(tokens: readonly FormulaToken[]): FormulaToken[] {
  const prefixed = [...tokens];
  tokens.forEach((token, index) => {
    if (tokens[index + 1]?.text !== "(" || !/^(LET|LAMBDA)$/i.test(token.text)) return;
    const { starts, end } = callArguments(tokens, index + 1);
    // LET alternates names and values; LAMBDA has names only; the last of either is what is calculated.
    const defining = starts
      .slice(0, -1)
      .filter((_start, place) => place % 2 === 0 || /^LAMBDA$/i.test(token.text));
    const names = new Set(defining.map((start) => nameAt(tokens, start)));
    for (let place = index + 2; place < end; place++) {
      const word = tokens[place];
      if (word?.kind === "word" && names.has(word.text.toLowerCase())) {
        prefixed[place] = { ...word, text: `_xlpm.${word.text}` };
      }
    }
  });
  return prefixed;
}

function callArguments(tokens: readonly FormulaToken[], opening: number): { starts: number[]; end: number } {
  const starts = [opening + 1];
  let depth = 0;
  for (let index = opening; index < tokens.length; index++) {
    const text = tokens[index]?.text ?? "";
    if ("({".includes(text)) depth++;
    else if (")}".includes(text) && --depth === 0) return { starts, end: index };
    else if (text === "," && depth === 1) starts.push(index + 1);
  }
  return { starts, end: tokens.length };
}

function nameAt(tokens: readonly FormulaToken[], start: number): string {
  const first = tokens[start];
  const token = first?.text.trim() === "" ? tokens[start + 1] : first;
  return token?.kind === "word" ? token.text.toLowerCase() : "";
}
