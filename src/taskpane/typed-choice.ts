import type { EntryField } from "../app/entry-fields";

/** What keys chose on a scale, and what has its turn after it. */
export interface TypedChoice {
  /** The scale, by the header of its field. */
  readonly header: string;
  /** The option that was chosen; "" takes a choice back; null when what was typed is none of the scale's. */
  readonly option: string | null;
  /** What was typed for it so far: `4`, `4.` and then `4.5`. */
  readonly text: string;
  /** The scale that has the focus now; null after the last one. */
  readonly next: string | null;
}

/** A key that was pressed in a form. */
export interface ScaleKey {
  /** The scale that has the focus; null after the last one. */
  readonly at: string | null;
  /** As the browser names it. */
  readonly key: string;
}

type Scale = Pick<EntryField, "header" | "options">;

/**
 * What a key means on a scale: it chooses, and the next scale has its turn, so that a form is filled in as fast as
 * numbers are typed. Whoever types 4.5 gets it, although the 4 has moved on already; a number that is not on the
 * scale moves on as well, so that the numbers after it stay with their questions.
 *
 * @returns null for a key that means nothing there.
 */
export function typedChoice(
  scales: readonly Scale[],
  last: TypedChoice | null,
  { at, key }: ScaleKey,
): TypedChoice | null {
  const continued = last?.next === at ? goneOnWith(scales, last, key.toLowerCase()) : null;
  return continued ?? (at === null ? null : begunWith(scales, at, key.toLowerCase()));
}

/** How a half is written by the person at this machine; a keyboard's number block may know only the point. */
const decimalPoints: ReadonlySet<string | undefined> = new Set([
  ".",
  new Intl.NumberFormat().formatToParts(0.5).find(({ type }) => type === "decimal")?.value,
]);

function goneOnWith(scales: readonly Scale[], last: TypedChoice, key: string): TypedChoice | null {
  const { header, text } = last;
  if (isDigit(text) && decimalPoints.has(key)) return { ...last, text: `${text}.` };
  if (text.endsWith(".") && isDigit(key)) return numberOn(scales, header, text + key);
  return isLetter(key) && isLetter(text.charAt(0)) ? wordOn(scales, header, text + key) : null;
}

function begunWith(scales: readonly Scale[], header: string, key: string): TypedChoice | null {
  const back = { header, option: "", text: "" };
  if (key === "backspace" || key === "delete") return { ...back, next: header };
  if (key === "-") return { ...back, next: nextOf(scales, header) };
  if (isDigit(key)) return numberOn(scales, header, key);
  return isLetter(key) ? wordOn(scales, header, key) : null;
}

function numberOn(scales: readonly Scale[], header: string, text: string): TypedChoice {
  const option = optionsOf(scales, header).find((one) => Number(one) === Number(text)) ?? null;
  return { header, option, text, next: nextOf(scales, header) };
}

function wordOn(scales: readonly Scale[], header: string, text: string): TypedChoice | null {
  const option = optionsOf(scales, header).find((one) => one.toLowerCase().startsWith(text));
  return option === undefined ? null : { header, option, text, next: nextOf(scales, header) };
}

function optionsOf(scales: readonly Scale[], header: string): readonly string[] {
  return scales.find((scale) => scale.header === header)?.options ?? [];
}

function nextOf(scales: readonly Scale[], header: string): string | null {
  return scales[scales.findIndex((scale) => scale.header === header) + 1]?.header ?? null;
}

function isDigit(text: string): boolean {
  return /^\d$/.test(text);
}

function isLetter(text: string): boolean {
  return /^\p{L}$/u.test(text);
}
