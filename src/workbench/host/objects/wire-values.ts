import { isHostObject } from "../protocol/object-class";
import { refuse } from "../protocol/refusal";
import type { Host } from "./object-kinds";

/** A text that came over the wire. */
export function text(value: unknown, what = "a text"): string {
  if (typeof value !== "string") throw refuse.argument(`Expected ${what}.`);
  return value;
}

/** A finite number that came over the wire. */
export function number(value: unknown, what = "a number"): number {
  if (typeof value !== "number" || !Number.isFinite(value)) throw refuse.argument(`Expected ${what}.`);
  return value;
}

/** A whole number that came over the wire. */
export function wholeNumber(value: unknown, what = "a whole number"): number {
  if (!Number.isInteger(value)) throw refuse.argument(`Expected ${what}.`);
  return value as number;
}

/** True or false that came over the wire. */
export function flag(value: unknown, what = "true or false"): boolean {
  if (typeof value !== "boolean") throw refuse.argument(`Expected ${what}.`);
  return value;
}

/** An object with properties that came over the wire. */
export function record(value: unknown, what = "an object"): Record<string, unknown> {
  const isRecord =
    typeof value === "object" && value !== null && !Array.isArray(value) && !isHostObject(value);
  if (!isRecord) throw refuse.argument(`Expected ${what}.`);
  return value as Record<string, unknown>;
}

/** A color as Excel reports it, `#RRGGBB`; names of colors that HTML has are read too. */
export function color(value: unknown): string {
  const given = text(value, "a color");
  const hex = /^#?([0-9a-f]{6})$/i.exec(given)?.[1] ?? namedColors[given.toLowerCase()];
  if (!hex) throw refuse.argument(`"${given}" is no color.`);
  return `#${hex.toUpperCase()}`;
}

/** One of the values of an Excel enum that the book supports; Excel's others are refused as NotImplemented. */
export function choice<const Choice extends string>(
  host: Host,
  value: unknown,
  { of, supported }: { of: string; supported: readonly Choice[] },
): Choice {
  const known = supported.find((one) => one === value);
  if (known !== undefined) return known;
  if (typeof value === "string" && host.enums.get(of)?.has(value)) throw refuse.unknown(`${of} ${value}`);
  throw refuse.argument(`${String(value)} is no ${of}.`);
}

const namedColors: Readonly<Record<string, string>> = {
  black: "000000",
  white: "FFFFFF",
  red: "FF0000",
  green: "008000",
  blue: "0000FF",
  yellow: "FFFF00",
  orange: "FFA500",
  purple: "800080",
  gray: "808080",
  grey: "808080",
  silver: "C0C0C0",
  maroon: "800000",
  navy: "000080",
  teal: "008080",
  lime: "00FF00",
  olive: "808000",
  aqua: "00FFFF",
  cyan: "00FFFF",
  fuchsia: "FF00FF",
  magenta: "FF00FF",
  pink: "FFC0CB",
  brown: "A52A2A",
  gold: "FFD700",
  lightgray: "D3D3D3",
  lightgrey: "D3D3D3",
  darkgray: "A9A9A9",
  lightblue: "ADD8E6",
  lightgreen: "90EE90",
  darkgreen: "006400",
  darkblue: "00008B",
  darkred: "8B0000",
};
