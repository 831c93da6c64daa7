import { argument, type FunctionTable } from "../book/engine";
import { errorResult, isError, operandOf, type Argument } from "./cell-argument";
import { numberInText, textOfNumber } from "./number-in-text";

const two = [argument("value1 (any)", "The first number."), argument("value2 (any)", "The second number.")];
const one = [argument("value (any)", "The number.")];

/** `+`, `-`, `*`, `/`, `^`, `%` and `&` with Excel's rules: a text that is no number, also "", is an error. */
export const arithmeticFunctions: FunctionTable = {
  ADD: binary("Sum of two numbers.", (a, b) => withoutNoise(a + b, a, b)),
  MINUS: binary("Difference of two numbers.", (a, b) => withoutNoise(a - b, a, b)),
  MULTIPLY: binary("Product of two numbers.", (a, b) => a * b),
  DIVIDE: binary("One number divided by another.", (a, b) => (b === 0 ? "#DIV/0!" : a / b)),
  POWER: binary("A number raised to a power.", power),
  UMINUS: unary("A number with its sign changed.", (a) => -a),
  "UNARY.PERCENT": unary("A number divided by 100.", (a) => a / 100),
  CONCATENATE: {
    description: "Joins texts.",
    args: [argument("text (any, repeating)", "What to join.")],
    compute: joined,
  },
};

function binary(
  description: string,
  calculate: (a: number, b: number) => number | string,
): FunctionTable[string] {
  return {
    description,
    args: two,
    compute: (given1, given2) => calculated([given1, given2], ([a = 0, b = 0]) => calculate(a, b)),
  };
}

function unary(description: string, calculate: (a: number) => number): FunctionTable[string] {
  return { description, args: one, compute: (given) => calculated([given], ([a = 0]) => calculate(a)) };
}

function calculated(given: readonly Argument[], calculate: (numbers: readonly number[]) => number | string) {
  const numbers: number[] = [];
  for (const one of given) {
    const number = numberOf(one);
    if (typeof number === "string") return errorResult(number);
    numbers.push(number);
  }
  const value = calculate(numbers);
  if (typeof value === "string") return errorResult(value);
  return Number.isFinite(value) ? { value, ...formatOf(given) } : errorResult("#NUM!");
}

/** The number in an argument, or the error that it leads to. */
function numberOf(argument: Argument): number | string {
  const operand = operandOf(argument);
  if (operand === null) return 0;
  if (typeof operand === "number") return operand;
  if (typeof operand === "boolean") return operand ? 1 : 0;
  if (isError(operand)) return operand;
  return numberInText(operand) ?? "#VALUE!";
}

/** Like Excel, takes a sum or difference that is nothing but binary noise for zero: `0.1+0.2-0.3` is 0. */
function withoutNoise(value: number, a: number, b: number): number {
  return Math.abs(value) < Math.max(Math.abs(a), Math.abs(b)) * 2e-16 ? 0 : value;
}

/** The grid shows a date plus a number as a date, too. */
function formatOf(given: readonly Argument[]): { format?: string } {
  for (const one of given) {
    const cell = Array.isArray(one) ? one[0]?.[0] : one;
    if (cell?.format) return { format: cell.format };
  }
  return {};
}

function power(base: number, exponent: number): number | string {
  if (base === 0 && exponent === 0) return "#NUM!";
  if (base === 0 && exponent < 0) return "#DIV/0!";
  return base ** exponent;
}

function joined(...given: Argument[]) {
  let text = "";
  for (const one of given) {
    const operand = operandOf(one);
    if (isError(operand)) return errorResult(operand);
    text += textOf(operand);
  }
  return { value: text };
}

function textOf(operand: ReturnType<typeof operandOf>): string {
  if (operand === null) return "";
  if (typeof operand === "number") return textOfNumber(operand);
  return typeof operand === "boolean" ? (operand ? "TRUE" : "FALSE") : operand;
}
