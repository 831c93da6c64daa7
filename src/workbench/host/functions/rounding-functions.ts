import { argument, type FunctionTable } from "../book/engine";
import { errorResult, isError, operandOf, type Argument } from "./cell-argument";
import { numberInText } from "./number-in-text";

/** Rounding as a person reads the number: 1.005 to two digits is 1.01, though its binary form is a little less. */
export const roundingFunctions: FunctionTable = {
  ROUND: rounding("Rounds a number.", (size) => Math.floor(size + 0.5)),
  ROUNDUP: rounding("Rounds a number away from zero.", Math.ceil),
  ROUNDDOWN: rounding("Rounds a number towards zero.", Math.floor),
  QUOTIENT: {
    description: "The whole part of a division.",
    args: [argument("value1 (any)", "What is divided."), argument("value2 (any)", "By what.")],
    compute: (a, b) => withNumbers([a, b], ([x = 0, y = 0]) => (y === 0 ? "#DIV/0!" : Math.trunc(x / y))),
  },
};

function rounding(description: string, whole: (size: number) => number): FunctionTable[string] {
  return {
    description,
    args: [
      argument("value (any)", "The number."),
      argument("places (any, default=0)", "Digits after the point."),
    ],
    compute: (value, places) =>
      withNumbers([value, places], ([number = 0, digits = 0]) => {
        const shift = Math.trunc(digits);
        const size = Number(Math.abs(number).toPrecision(15));
        const rounded = shifted(whole(Number(shifted(size, shift).toPrecision(15))), -shift);
        return number < 0 ? -rounded : rounded;
      }),
  };
}

/** Moves the decimal point without the noise of a multiplication. */
function shifted(size: number, places: number): number {
  const [mantissa = "0", exponent = "0"] = String(size).split("e");
  return Number(`${mantissa}e${Number(exponent) + places}`);
}

function withNumbers(given: readonly Argument[], calculate: (numbers: number[]) => number | string) {
  const numbers: number[] = [];
  for (const one of given) {
    const operand = operandOf(one);
    if (isError(operand)) return errorResult(operand);
    const number = typeof operand === "string" ? numberInText(operand) : Number(operand ?? 0);
    if (number === null) return errorResult("#VALUE!");
    numbers.push(number);
  }
  const value = calculate(numbers);
  return typeof value === "string" ? errorResult(value) : { value };
}
