import { controlCharacters, isForbidden, spellCharacter } from "./xml-text";

// excelts drops characters that XML forbids from texts. They travel as characters for private use and are spelled
// out once excelts is done.
const privateStart = 0x10ff00;
const marks = /[\u{10FF00}-\u{10FF1F}]/gu;

/** Replaces control characters in a text by marks that survive excelts. */
export function markControlCharacters(text: string): string {
  return text.replace(controlCharacters, (character) =>
    character.charCodeAt(0) < 32 && (isForbidden(character) || character === "\r")
      ? String.fromCodePoint(privateStart + character.charCodeAt(0))
      : character,
  );
}

/** Spells the marked characters as files do: `_x000D_`. */
export function spellMarkedCharacters(xml: string): string {
  return xml.replace(marks, (mark) =>
    spellCharacter(String.fromCharCode((mark.codePointAt(0) ?? 0) - privateStart)),
  );
}
