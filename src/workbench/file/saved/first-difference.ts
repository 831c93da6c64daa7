import { comparableText } from "./comparable-text";

/** Where two plain values first differ, as a path such as `tables 2 columns`; null when they say the same. */
export function firstDifference(expected: unknown, actual: unknown): string | null {
  if (typeof expected === "string" && typeof actual === "string")
    return comparableText(expected) === comparableText(actual) ? null : "";
  if (!isComposed(expected) || !isComposed(actual)) return expected === actual ? null : "";
  const [left, right] = [new Map(Object.entries(expected)), new Map(Object.entries(actual))];
  for (const key of new Set([...left.keys(), ...right.keys()])) {
    const found = firstDifference(left.get(key), right.get(key));
    if (found !== null) return `${/^\d+$/.test(key) ? Number(key) + 1 : key} ${found}`.trim();
  }
  return null;
}

function isComposed(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}
