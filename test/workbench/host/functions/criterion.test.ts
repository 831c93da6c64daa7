import fc from "fast-check";
import type { Operand } from "../../../../src/workbench/host/functions/cell-argument";
import { keysOf, parseCriterion } from "../../../../src/workbench/host/functions/criterion";

describe("what COUNTIF looks for", () => {
  test.each<[string, Operand, Operand[], Operand[]]>([
    ["a text in any letters", "abc", ["ABC", "abc"], ["abcd", null, 1]],
    ["a number, also as text", 12345, [12345, "12345", " 12345"], ["12345x", true]],
    ["a number in a text", "=12345", [12345, "12345"], [1234]],
    ["TRUE, also as text", "=TRUE", [true, "TRUE", "true"], [1, false]],
    ["anything else than a text", "<>abc", ["x", null, 1], ["ABC"]],
    ["anything else than a number", "<>1", ["x", null, 2], [1, "1"]],
    ["empty cells only", "=", [null], ["", 0]],
    ["whatever is empty or shows nothing", "", [null, ""], [0, " "]],
    ["whatever holds something", "<>", ["", 0, "x"], [null]],
    ["a blank criterion as 0", null, [0, "0"], [null, ""]],
    ["larger numbers", ">5", [6, 5.5], [5, "6", true, null]],
    ["at least a number", ">=5", [5, 6], [4.9]],
    ["texts further in the alphabet", ">b", ["c", "bb"], ["b", "a", 9]],
    ["any ending", "a*", ["a", "abc"], ["ba", 1]],
    ["one character", "a?c", ["abc", "a?c"], ["ac", "abbc"]],
    ["a star itself", "a~*c", ["a*c"], ["abc"]],
    ["a tilde itself", "~~x", ["~x"], ["~~x", "x"]],
    ["a name with all of them", "=Eps~* ~~~?", ["Eps* ~?"], ["Eps1 ~x"]],
    ["a name that begins like a comparison", "=> 5 Families", ["> 5 Families"], [6]],
    ["a name that begins with unequal", "=<>x", ["<>x"], ["x", "y"]],
    ["a formula as text", '==HYPERLINK("http://x")', ['=HYPERLINK("http://x")'], ["x"]],
    ["a name with quotes", '=O\'Brien "Kids"', ['O\'Brien "Kids"'], []],
    ["an error", "#N/A", ["#N/A"], ["N/A", null]],
    ["a percentage", "50%", [0.5, "50%"], [50]],
  ])("finds %s", (_case, criterion, found, passedBy) => {
    const { matches } = parseCriterion(criterion);
    expect(found.filter((value) => !matches(value))).toEqual([]);
    expect(passedBy.filter((value) => matches(value))).toEqual([]);
  });

  test("is found through the index exactly where it matches", () => {
    const operand = fc.oneof(
      fc.integer({ min: -3, max: 3 }),
      fc.boolean(),
      fc.constant(null),
      fc.string({ unit: fc.constantFrom(...Array.from("aA1~*? ")), maxLength: 3 }),
    );
    fc.assert(
      fc.property(operand, operand, (criterion, value) => {
        const { key, matches } = parseCriterion(criterion);
        if (key !== undefined) expect(keysOf(value).includes(key)).toBe(matches(value));
      }),
      { seed: 20260420, numRuns: 1000 },
    );
  });

  test("is any name, when its signs are escaped and = is put before it", () => {
    const name = fc.string({ unit: fc.constantFrom(...Array.from("abAB ~*?<>=\"'(.é")), minLength: 1 });
    fc.assert(
      fc.property(name, name, (wanted, other) => {
        const { matches } = parseCriterion(`=${wanted.replace(/[~*?]/g, "~$&")}`);
        expect(matches(wanted)).toBe(true);
        expect(matches(other)).toBe(wanted.toLowerCase() === other.toLowerCase());
      }),
      { seed: 20260420, numRuns: 1000 },
    );
  });
});
