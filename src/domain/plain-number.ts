/**
 * The number that a text stands for when only one of its readings is allowed: `12`, `4.5`, `4,5`.
 *
 * Null for everything else: `1,500` is fifteen hundred in one country and one and a half in another.
 */
export function plainNumber(text: string, isAllowed: (value: number) => boolean): number | null {
  const [first, ...others] = readings(text).filter(isAllowed);
  return first !== undefined && others.length === 0 ? first : null;
}

/** Digits that count exactly. */
const mostDigits = 15;

/** Every number that somebody may have meant. An apostrophe in front only says that it is text. */
function readings(text: string): number[] {
  const typed = text.trim().replace(/^'/, "").trim();
  if (typed.replace(/\D/g, "").length > mostDigits) return [];
  if (/^[+-]?\d+$/.test(typed)) return [Number(typed)];
  const readings = [decimal(typed), grouped(typed)].filter((value) => value !== null);
  return [...new Set(readings)];
}

/** With a point or a comma before the decimals. */
function decimal(typed: string): number | null {
  return /^[+-]?\d+[.,]\d+$/.test(typed) ? Number(typed.replace(",", ".")) : null;
}

/** With points or commas between thousands, and the other of the two before the decimals. */
function grouped(typed: string): number | null {
  const found = /^([+-]?[1-9]\d{0,2})(?:([.,])\d{3})(?:\2\d{3})*(?:(?!\2)[.,](\d+))?$/.exec(typed);
  if (!found) return null;
  const [, , separator = "", decimals = ""] = found;
  const [whole = ""] = typed.split(separator === "," ? "." : ",");
  return Number(`${whole.replaceAll(separator, "")}.${decimals || "0"}`);
}
