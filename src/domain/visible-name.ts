/** A sign without any width of its own; the two that join and part letters in some scripts only where they do nothing. */
const widthless =
  /[\u00AD\u200B\u200E\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]|(?<![^\0-\x7F])[\u200C\u200D]|[\u200C\u200D](?![^\0-\x7F])/g;

/**
 * A name without what nobody sees: spaces around it, doubled or of another kind, signs without width, and accents that
 * are signs of their own. What can be seen stays as it is, also a dash or an apostrophe of a word processor.
 */
export function visibleName(text: string): string {
  return text.normalize("NFC").replace(widthless, "").replace(/\s+/g, " ").trim();
}
