import type { FormulaToken } from "./formula-tokens";

/** Where a formula stands: the table around its cell, if any, and the names of all tables. */
export interface FormulaPlace {
  table: string | null;
  isTable(name: string): boolean;
}

/** Turns references as a person types them (`[@Due]`, `WorkPlan`) into the form that files hold. */
export function spellStructuredReferences(
  tokens: readonly FormulaToken[],
  place: FormulaPlace,
): FormulaToken[] {
  return tokens.map((token, index) => {
    if (token.kind === "brackets") {
      if (ownerIsWritten(tokens, index)) return brackets(fileSpecifier(token.text));
      return place.table === null ? token : brackets(place.table + fileSpecifier(token.text));
    }
    return isBareTable(tokens, index, place) ? { ...token, text: `${token.text}[]` } : token;
  });
}

/** Turns references from a file back into the form a person types; the short one inside their own table. */
export function shortenStructuredReferences(
  tokens: readonly FormulaToken[],
  place: FormulaPlace,
): FormulaToken[] {
  return tokens.flatMap((token, index) => {
    const next = tokens[index + 1];
    if (token.kind === "word" && next?.kind === "brackets" && isOwnRow(token.text, next.text, place))
      return [];
    if (token.kind !== "brackets" || tokens[index - 1]?.kind !== "word") return [token];
    return token.text === "[]" ? [] : [brackets(typedSpecifier(token.text))];
  });
}

function ownerIsWritten(tokens: readonly FormulaToken[], index: number): boolean {
  const before = tokens[index - 1];
  const after = tokens[index + 1];
  // [1]Sheet!A1 and '[Book.xlsx]Sheet'!A1 name another workbook.
  return (
    before?.kind === "word" || before?.text === "!" || after?.kind === "word" || after?.kind === "sheetName"
  );
}

function isBareTable(tokens: readonly FormulaToken[], index: number, place: FormulaPlace): boolean {
  const token = tokens[index];
  const before = tokens[index - 1]?.text;
  const after = tokens[index + 1];
  const isAlone = before !== "!" && after?.kind !== "brackets" && after?.text !== "!" && after?.text !== "(";
  return token?.kind === "word" && isAlone && place.isTable(token.text);
}

// [@] is the row, [@Due] and [@[Days late]] a cell of it, [@[A]:[C]] several.
function fileSpecifier(text: string): string {
  const inside = text.slice(1, -1);
  if (!inside.startsWith("@")) return text;
  const columns = inside.slice(1).trim();
  if (columns === "") return "[#This Row]";
  return `[[#This Row],${columns.startsWith("[") ? columns : `[${columns}]`}]`;
}

const thisRow = /^\[\s*\[#This Row\]\s*,\s*(\[.*\])\s*\]$/isu;
const wholeRow = /^\[\s*#This Row\s*\]$/i;
const simpleColumn = /^\[([\p{L}\p{N}_]+)\]$/u;

function typedSpecifier(text: string): string {
  if (wholeRow.test(text)) return "[@]";
  const columns = thisRow.exec(text)?.[1];
  if (columns === undefined) return text;
  return `[@${simpleColumn.exec(columns)?.[1] ?? columns}]`;
}

function isOwnRow(name: string, specifier: string, place: FormulaPlace): boolean {
  const isOwn = name.toLowerCase() === place.table?.toLowerCase();
  return isOwn && (wholeRow.test(specifier) || thisRow.test(specifier));
}

function brackets(text: string): FormulaToken {
  return { kind: "brackets", text };
}
