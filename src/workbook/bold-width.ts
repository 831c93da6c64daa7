/**
 * How wide a bold text is in a sheet, at most.
 *
 * Units: characters of the default font.
 * Source: the widths of DejaVu Sans Bold, the widest of the fonts that stand in for Excel's where that is not installed.
 */
export function boldWidth(text: string): number {
  return Array.from(text).reduce((sum, letter) => sum + letterWidth(letter), 0);
}

function letterWidth(letter: string): number {
  return widths.find(([letters]) => letters.test(letter))?.[1] ?? widest;
}

const widths: readonly (readonly [letters: RegExp, width: number])[] = [
  [/[ijl'.,:;|!\s]/, 0.75],
  [/[ftrI()[\]/-]/, 0.95],
  [/[mwMW@%]/, 2.1],
  [/\p{Lu}/u, 1.6],
  [/[\p{Ll}\p{N}]/u, 1.36],
];

// Signs of scripts that take two places.
const widest = 2;
