import type { EntryField } from "../app/entry-fields";

/** What a key chose on a scale, and what has its turn after it. */
export interface TypedChoice {
  /** The scale, by the header of its field. */
  readonly header: string;
  /** The option that was chosen; "" takes an answer back. */
  readonly option: string;
  /** What was typed for it so far: `4`, and `4.` once it goes on to 4.5. */
  readonly text: string;
  /** The scale that has the focus now. */
  readonly next: string;
}

/** A key pressed on a scale. */
export interface ScaleKey {
  readonly header: string;
  /** As the browser names it. */
  readonly key: string;
}

/**
 * What a key means on a scale: it chooses the option that begins with it, and the next scale has its turn, so that a
 * form is filled in as fast as numbers are typed. Whoever types 4.5 gets it, although the 4 has moved on already.
 *
 * @returns null for a key that means nothing there.
 */
export function typedChoice(
  scales: readonly Pick<EntryField, "header" | "options">[],
  last: TypedChoice | null,
  { header, key }: ScaleKey,
): TypedChoice | null {
  if (key.length !== 1 || key === " ") return null;
  const character = key === "," ? "." : key.toLowerCase();
  const continued = last?.next === header ? chosen(scales, last.header, last.text + character) : null;
  return continued ?? chosen(scales, header, character);
}

/** Takes an answer back. */
const blankKey = "-";

function chosen(
  scales: readonly Pick<EntryField, "header" | "options">[],
  header: string,
  text: string,
): TypedChoice | null {
  const at = scales.findIndex((scale) => scale.header === header);
  const options = scales[at]?.options ?? [];
  const option = text === blankKey ? "" : options.find((one) => one.toLowerCase().startsWith(text));
  return option === undefined ? null : { header, option, text, next: scales[at + 1]?.header ?? header };
}
