import fc from "fast-check";
import { wildcardPattern } from "../../../../src/workbench/host/functions/criterion";
import { seedOfTheDay } from "../../../equality/seed";

/** The same as one regular expression, which is right and slow. */
function asOneExpression(pattern: string): RegExp {
  const parts = pattern.match(/~[*?~]|[\s\S]/g) ?? [];
  const source = parts.map((part) => {
    if (part === "*") return "[\\s\\S]*";
    if (part === "?") return "[\\s\\S]";
    return (part.length === 2 ? part.slice(1) : part).replace(/[.*+?^${}()|[\]\\/]/g, "\\$&");
  });
  return new RegExp(`^${source.join("")}$`, "i");
}

const pattern = fc.array(fc.constantFrom("*", "*", "?", "~", "~*", "a", "A", "b", "\n", ".", "[", "ä"), {
  maxLength: 8,
});
const text = fc.array(fc.constantFrom("a", "B", "b", "*", "?", "~", "\n", ".", "[", "Ä"), { maxLength: 9 });

describe("a text with wildcards", () => {
  test("finds what one regular expression of it finds", () => {
    fc.assert(
      fc.property(pattern, text, (pieces, letters) => {
        const [wild, value] = [pieces.join(""), letters.join("")];
        expect(wildcardPattern(wild).test(value)).toBe(asOneExpression(wild).test(value));
      }),
      { seed: seedOfTheDay, numRuns: 3000 },
    );
  });

  test("is held against a long text that does not fit in one go", () => {
    const stars = wildcardPattern(`${"*a".repeat(12)}*b`);
    expect(stars.test("a".repeat(30_000))).toBe(false);
    expect(stars.test(`${"a".repeat(30_000)}B`)).toBe(true);
  });
});
