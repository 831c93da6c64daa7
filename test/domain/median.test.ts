import fc from "fast-check";
import { median } from "../../src/domain/median";
import { checkProperty } from "./check-property";

describe("the median", () => {
  test.each<[string, number[], number | null]>([
    ["of none is none", [], null],
    ["of one is that one", [4.5], 4.5],
    ["of an odd number is the one in the middle", [5, 1, 4], 4],
    ["of an even number lies halfway between the two in the middle", [5, 1, 4, 2], 3],
    ["goes by size and not by text", [10, 9, 100], 10],
  ])("%s", (_case, values, expected) => {
    expect(median(values)).toBe(expected);
  });

  test("has as many values below it as above it", () => {
    const values = fc.array(fc.integer({ min: 2, max: 10 }), { minLength: 1 });
    checkProperty(values, (halves) => {
      const middle = median(halves) ?? NaN;
      const below = halves.filter((value) => value < middle).length;
      const above = halves.filter((value) => value > middle).length;
      expect(Math.max(below, above)).toBeLessThanOrEqual(halves.length / 2);
    });
  });

  test("leaves what it is given in its order", () => {
    const values = [3, 1, 2];
    median(values);
    expect(values).toEqual([3, 1, 2]);
  });
});
