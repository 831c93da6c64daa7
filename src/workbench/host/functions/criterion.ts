import { isError, type Operand } from "./cell-argument";
import { numberInText } from "./number-in-text";

/** What COUNTIF and its kin look for. */
export interface Criterion {
  matches(value: Operand): boolean;
  /** Set when cells are looked for that equal something: the key under which an index finds them. */
  key?: string;
}

/** Reads a criterion such as `">5"`, `"=abc*"`, 12 or TRUE by Excel's rules. */
export function parseCriterion(given: Operand): Criterion {
  if (given === null) return numberCriterion(0);
  if (typeof given === "number") return numberCriterion(given);
  if (typeof given === "boolean") return booleanCriterion(given);
  const [, operator = "", rest = ""] = /^(<=|>=|<>|<|>|=)?([\s\S]*)$/.exec(given) ?? [];
  if (operator === "" || operator === "=") return equalTo(rest, operator === "=");
  if (operator === "<>") return negated(equalTo(rest, true));
  return ordered(operator, rest);
}

/** The keys under which an index keeps a cell: a text that reads as a number is found as that, too. */
export function keysOf(value: Operand): string[] {
  if (value === null) return ["empty", "blank"];
  if (typeof value === "number") return [numberKey(value)];
  if (typeof value === "boolean") return [booleanKey(value)];
  if (isError(value)) return [`error:${value}`];
  if (value === "") return ["blank", "text:"];
  const number = plainNumber(value);
  const boolean = booleanIn(value);
  return [
    `text:${value.toLowerCase()}`,
    ...(number === null ? [] : [numberKey(number)]),
    ...(boolean === null ? [] : [booleanKey(boolean)]),
  ];
}

function equalTo(rest: string, explicit: boolean): Criterion {
  if (rest === "") return keyed(explicit ? "empty" : "blank");
  const number = numberInText(rest);
  if (number !== null) return numberCriterion(number);
  const boolean = booleanIn(rest);
  if (boolean !== null) return booleanCriterion(boolean);
  if (isError(rest.toUpperCase())) return keyed(`error:${rest.toUpperCase()}`);
  if (!/[*?]/.test(rest.replace(/~[*?~]/g, ""))) return keyed(`text:${unescaped(rest).toLowerCase()}`);
  const pattern = wildcardPattern(rest);
  return { matches: (value) => typeof value === "string" && !isError(value) && pattern.test(value) };
}

function keyed(key: string): Criterion {
  return { key, matches: (value) => keysOf(value).includes(key) };
}

function numberCriterion(number: number): Criterion {
  return keyed(numberKey(number));
}

function booleanCriterion(boolean: boolean): Criterion {
  return keyed(booleanKey(boolean));
}

function negated(criterion: Criterion): Criterion {
  return { matches: (value) => !criterion.matches(value) };
}

/** Larger and smaller compare with cells of the same kind only. */
function ordered(operator: string, rest: string): Criterion {
  const number = numberInText(rest);
  if (number !== null) {
    return { matches: (value) => typeof value === "number" && holds(operator, value - number) };
  }
  const boolean = booleanIn(rest);
  if (boolean !== null) {
    return {
      matches: (value) => typeof value === "boolean" && holds(operator, Number(value) - Number(boolean)),
    };
  }
  const bound = rest.toLowerCase();
  if (bound === "") return { matches: () => false };
  return {
    matches: (value) =>
      typeof value === "string" &&
      !isError(value) &&
      holds(operator, compareTexts(value.toLowerCase(), bound)),
  };
}

function holds(operator: string, difference: number): boolean {
  if (operator === ">") return difference > 0;
  if (operator === ">=") return difference >= 0;
  return operator === "<" ? difference < 0 : difference <= 0;
}

function compareTexts(one: string, other: string): number {
  return one === other ? 0 : one.localeCompare(other, "en");
}

/** A text with wildcards, as a text is held against it. */
export interface WildcardPattern {
  test(text: string): boolean;
}

/**
 * `*` stands for any text, `?` for one character, `~` takes the meaning away from the character after it.
 *
 * The pieces between the stars are looked for one after the other, each as near the beginning as it can be: as one
 * expression, a text that does not fit would be gone through anew for every star.
 */
export function wildcardPattern(text: string): WildcardPattern {
  const [first = [], ...others] = piecesBetweenStars(text);
  const last = others.pop();
  const whole = new RegExp(`^${first.join("")}${last ? "" : "$"}`, "i");
  if (!last) return whole;
  const between = others.map((piece) => new RegExp(piece.join(""), "gi"));
  const end = new RegExp(last.join(""), "iy");
  return {
    test(value) {
      const endsBefore = value.length - last.length;
      let at = whole.exec(value)?.[0].length ?? Infinity;
      for (const piece of between) {
        piece.lastIndex = at;
        if (!piece.test(value)) return false;
        at = piece.lastIndex;
      }
      end.lastIndex = endsBefore;
      return at <= endsBefore && end.test(value);
    },
  };
}

/** Each piece as its characters, each of which stands for one character of a text. */
function piecesBetweenStars(text: string): string[][] {
  const pieces: string[][] = [[]];
  for (const [part] of text.matchAll(/~[*?~]|[\s\S]/g)) {
    const literal = (part.length === 2 ? part.slice(1) : part).replace(/[.*+?^${}()|[\]\\/]/g, "\\$&");
    if (part === "*") pieces.push([]);
    else pieces.at(-1)?.push(part === "?" ? "[\\s\\S]" : literal);
  }
  return pieces;
}

function unescaped(text: string): string {
  return text.replace(/~([*?~])/g, "$1");
}

function plainNumber(text: string): number | null {
  return /^\s*[+-]?[\d.]/.test(text) ? numberInText(text) : null;
}

function booleanIn(text: string): boolean | null {
  if (/^true$/i.test(text)) return true;
  return /^false$/i.test(text) ? false : null;
}

function numberKey(number: number): string {
  return `number:${Number(number.toPrecision(15))}`;
}

function booleanKey(boolean: boolean): string {
  return `boolean:${boolean}`;
}
