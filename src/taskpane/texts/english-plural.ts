import { formats } from "../formats";

const plurals = new Intl.PluralRules("en");

/** A number with the word for one or for any other number of things. */
export function plural(count: number, one: string, other: string): string {
  return `${formats.whole(count)} ${plurals.select(count) === "one" ? one : other}`;
}
