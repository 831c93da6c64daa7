import fc from "fast-check";
import { roundToSixDecimals } from "../../src/domain/round-to-six-decimals";
import { checkProperty } from "./check-property";

describe("rounding to six decimals", () => {
  test.each([
    ["cuts what is below a half", 79.1666664, 79.166666],
    ["raises a half", 0.0078125, 0.007813],
    ["raises a half that binary numbers cannot hold", 1.0000005, 1.000001],
    ["raises a half that binary arithmetic loses on the way", 0.0001245, 0.000125],
    ["takes a negative half away from zero", -0.0078125, -0.007813],
    ["makes one value of a third computed in two ways", 100 / 3, 33.333333],
    ["leaves a whole number alone", 75, 75],
  ])("%s", (_case, value, expected) => {
    expect(roundToSixDecimals(value)).toBe(expected);
  });

  test("changes nothing the second time", () => {
    checkProperty(fc.double({ min: -100, max: 100, noNaN: true }), (value) => {
      const once = roundToSixDecimals(value);
      expect(roundToSixDecimals(once)).toBe(once);
      expect(Math.abs(once - value)).toBeLessThan(0.000_000_51);
    });
  });
});
