const namedEntities: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** Attribute values by name; those that are undefined are left out. */
export type Attributes = Record<string, string | number | boolean | undefined>;

/** One XML element as text; its children, and lists of them of any length, are XML already. */
export function xml(
  name: string,
  attributes: Attributes = {},
  ...children: (string | readonly string[])[]
): string {
  const pairs = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${escapeXml(attributeText(value))}"`);
  const opening = `${name}${pairs.join("")}`;
  const inside = children.map((child) => (typeof child === "string" ? child : child.join(""))).join("");
  return inside === "" ? `<${opening}/>` : `<${opening}>${inside}</${name}>`;
}

/** A whole part of a file, from its outermost element. */
export function xmlDocument(root: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${root}`;
}

/** Text made safe between tags and inside attributes; characters that XML forbids are left out. */
export function escapeXml(text: string): string {
  return dropLoneSurrogates(text)
    .replace(controlCharacters, (character) => (isForbidden(character) ? "" : character))
    .replace(/[&<>"]/g, (character) => namedEntities[character] ?? character)
    .replace(/[\t\n\r]/g, (character) => `&#${character.charCodeAt(0)};`);
}

/**
 * Text as the file format spells it: characters that XML forbids become `_x0001_`, and what only looks like
 * such a spelling is spelled out itself.
 */
export function spellCharacters(text: string): string {
  return dropLoneSurrogates(text)
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_")
    .replace(controlCharacters, (character) =>
      isForbidden(character) || character === "\r" ? spellCharacter(character) : character,
    );
}

/** The same for attributes, where a line break or a tab would be read as a space. */
export function spellAttribute(text: string): string {
  return spellCharacters(text).replace(/[\t\n]/g, spellCharacter);
}

/** The `_x000D_` spelling of one character. */
function spellCharacter(character: string): string {
  return `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`;
}

/** Text from a file with `_x000D_` and its like turned back into the characters they stand for. */
export function unspellCharacters(text: string): string {
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_whole, code: string) =>
    String.fromCharCode(parseInt(code, 16)),
  );
}

/** Characters without a shape, of which XML allows but some. */
export const controlCharacters = /\p{Cc}|[\uFFFE\uFFFF]/gu;

/** Whether XML forbids a character. */
function isForbidden(character: string): boolean {
  const code = character.charCodeAt(0);
  return (code < 32 && !"\t\n\r".includes(character)) || code >= 0xfffe;
}

function attributeText(value: string | number | boolean | undefined): string {
  return typeof value === "boolean" ? (value ? "1" : "0") : String(value);
}

function dropLoneSurrogates(text: string): string {
  return text.replace(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g, "\uFFFD");
}
