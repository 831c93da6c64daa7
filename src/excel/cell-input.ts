import type { CellWrite } from "../app/write";

/**
 * A planned value as `Range.values` takes it, so that a text stays a text: Excel reads what it is given as if it
 * were typed, and an apostrophe before it says "text".
 */
export function cellInput(value: CellWrite): string | number | boolean | null {
  if (typeof value === "string") return needsApostrophe(value) ? `'${value}` : value;
  if (value === null || typeof value !== "object") return value;
  return "text" in value ? cellInput(value.text) : value.formula;
}

/** The most characters that anything but plain text has: dates, times, amounts, fractions. */
const longestRead = 40;

/**
 * Whether Excel might read the text as a formula, number, date, percentage or boolean. Which texts it does depends on
 * the country, so this says yes too often rather than too rarely: the apostrophe shows only while editing the cell.
 */
function needsApostrophe(text: string): boolean {
  if (text === "") return false;
  if (!/^\p{L}/u.test(text)) return true;
  // Booleans and months are single words; a month with a number is a date.
  const word = text.trim();
  const isOneWord = /^\p{L}+\.?$/u.test(word);
  return text.length <= longestRead && (isOneWord ? isReadWord(word) : /\d/.test(text));
}

// TRUE and FALSE in the languages of Excel that write them in Latin letters.
const readWords = new Set(
  "true false wahr falsch vrai faux verdadero falso vero waar onwaar verdadeiro sant falskt sand falsk usann tosi epätosi prawda fałsz pravda nepravda igaz hamis doğru yanlış".split(
    " ",
  ),
);

function isReadWord(word: string): boolean {
  return readWords.has(word.toLowerCase());
}
