import { controlCharacters } from "../package/xml-text";

/** A text without what no XML can hold, and colors in capitals. */
export function comparableText(text: string): string {
  if (/^#[0-9a-f]{6}$/i.test(text)) return text.toUpperCase();
  return /[^ -~]/.test(text) ? text.replace(controlCharacters, "").replace(halves, "\uFFFD") : text;
}

const halves = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;
