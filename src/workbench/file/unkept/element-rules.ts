import { reachesAnotherWorkbook } from "../formula/foreign-parts";

/** What becomes of an element or an attribute of a file when it is opened and saved here. */
export type Fate = Kept | Lost | LostText | Nothing;

/** It is read and written again: these attributes and elements of it, and no others. */
export interface Kept {
  readonly fate: "kept";
  readonly attributes: Readonly<Record<string, AttributeRule>>;
  readonly children: Readonly<Record<string, ElementRule>>;
  /** Whether its own text is lost. */
  readonly text?: LostText;
}

/** It is lost with all that is in it, and called so. */
export interface Lost {
  readonly fate: "lost";
  readonly words: string;
}

/** It is lost when there is a certain text in it. */
export interface LostText {
  readonly fate: "lostText";
  readonly words: string;
  readonly isLost: (text: string) => boolean;
}

/** It says nothing that a person would miss: how it was packed, what is counted anew, where somebody scrolled. */
export interface Nothing {
  readonly fate: "nothing";
}

/** A fate, or how to tell it from the element's attributes. */
export type ElementRule = Fate | ((attributes: Readonly<Record<string, string>>) => Fate);

/** A fate, or how to tell it from the attribute's value. */
export type AttributeRule = Fate | ((value: string) => Fate);

/** It is read, with these attributes and elements inside it, and its text unless that is lost. */
export function kept(
  attributes: Kept["attributes"] = {},
  children: Kept["children"] = {},
  text?: LostText,
): Kept {
  return { fate: "kept", attributes, children, ...(text === undefined ? {} : { text }) };
}

/** It is lost; the words go into a list: "comments", "pictures", … */
export function lost(words: string): Lost {
  return { fate: "lost", words };
}

/** It is lost when there is any text in it, or any but a certain one. */
export function lostText(words: string, butFor = ""): LostText {
  return { fate: "lostText", words, isLost: (text) => !["", butFor].includes(text) };
}

/** A formula that is lost when it reaches into another workbook, whose part goes. */
export function lostLink(words: string): LostText {
  const isLost = (text: string) => reachesAnotherWorkbook(text);
  return { fate: "lostText", words: `${words} that refer to another workbook`, isLost };
}

/** It says nothing that a person would miss. */
export const nothing: Nothing = { fate: "nothing" };

/** An attribute that is read, whatever it says. */
export const read = kept();

/** An attribute that counts for nothing with these values and is lost with any other. */
export function lostUnless(values: readonly string[], words: string): AttributeRule {
  return (value) => (values.includes(value) ? nothing : lost(words));
}

/** An attribute that is lost when it says yes. */
export function lostWhenOn(words: string): AttributeRule {
  return lostUnless(["0", "false", "off", ""], words);
}

/** An attribute that is lost when it says no. */
export function lostWhenOff(words: string): AttributeRule {
  return lostUnless(["1", "true", "on", ""], words);
}

/** The same fate for many names. */
export function each<Rule>(names: string, rule: Rule): Record<string, Rule> {
  return Object.fromEntries(names.split(" ").map((name) => [name, rule]));
}
