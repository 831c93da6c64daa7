/**
 * A text as it breaks into lines in a column: the pieces of the text, with the spaces at which it breaks.
 *
 * Units: characters of the default font. Letters differ in width, so this breaks too early rather than too late.
 */
export function wrappedLines(text: string, width: number): string[] {
  return text.split(/\r?\n/).flatMap((paragraph) => wrappedParagraph(paragraph, width));
}

function wrappedParagraph(paragraph: string, width: number): string[] {
  const lines = [""];
  for (const part of paragraph.match(/\S+\s*|\s+/g) ?? []) {
    const line = lines.at(-1) ?? "";
    if (widthOf(line + part.trimEnd()) <= width) lines[lines.length - 1] = line + part;
    else lines.push(...brokenWord(part, width));
  }
  return lines.length > 1 && lines[0] === "" ? lines.slice(1) : lines;
}

// A word that is wider than the column goes on in the next line.
function brokenWord(word: string, width: number): string[] {
  const lines = [""];
  for (const character of word) {
    const line = lines.at(-1) ?? "";
    if (widthOf(line + character.trim()) <= width) lines[lines.length - 1] = line + character;
    else lines.push(character);
  }
  return lines;
}

const capitalWidth = 1.3;
const fullWidth = 2;
const fullWidthCharacter =
  /[\u1100-\u11FF\u2E80-\uA4CF\uAC00-\uD7FF\uF900-\uFAFF\uFF00-\uFF60]|[\u{1F000}-\u{3FFFF}]/u;

function widthOf(text: string): number {
  let width = 0;
  for (const character of text) width += characterWidth(character);
  return width;
}

function characterWidth(character: string): number {
  if (fullWidthCharacter.test(character)) return fullWidth;
  return /\p{Lu}/u.test(character) ? capitalWidth : 1;
}
