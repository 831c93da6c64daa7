import { argument, type FunctionTable } from "../book/engine";
import { errorResult, isError, matrixOf, operandOf, type Argument } from "./cell-argument";

const args = [argument("data (any, range)", "The numbers."), argument("place (any)", "Which of them.")];

/** The numbers of a block in order; texts, truth values and blanks in it do not count. */
export const rankingFunctions: FunctionTable = {
  SMALL: {
    description: "The smallest number, the second smallest, and so on.",
    args,
    compute: (data, place) => ranked(data, place, (a, b) => a - b),
  },
  LARGE: {
    description: "The largest number, the second largest, and so on.",
    args,
    compute: (data, place) => ranked(data, place, (a, b) => b - a),
  },
};

function ranked(data: Argument, place: Argument, order: (a: number, b: number) => number) {
  const numbers: number[] = [];
  for (const { value } of matrixOf(data).flat()) {
    if (isError(value)) return errorResult(value);
    if (typeof value === "number") numbers.push(value);
  }
  const wanted = operandOf(place);
  if (isError(wanted)) return errorResult(wanted);
  const found = numbers.sort(order)[Math.ceil(Number(wanted)) - 1];
  return found === undefined ? errorResult("#NUM!") : { value: found };
}
