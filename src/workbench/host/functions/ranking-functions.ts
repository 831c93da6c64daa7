import { argument, type FunctionTable } from "../book/engine";
import { oncePerBlock } from "./once-per-block";
import { errorResult, isError, matrixOf, operandOf, type Argument } from "./cell-argument";

const args = [argument("data (any, range)", "The numbers."), argument("place (any)", "Which of them.")];

/** The numbers of a block in order; texts, truth values and blanks in it do not count. */
export const rankingFunctions: FunctionTable = {
  SMALL: {
    description: "The smallest number, the second smallest, and so on.",
    args,
    compute: (data, place) => ranked(data, place, (count, from) => from - 1),
  },
  LARGE: {
    description: "The largest number, the second largest, and so on.",
    args,
    compute: (data, place) => ranked(data, place, (count, from) => count - from),
  },
};

function ranked(data: Argument, place: Argument, positionOf: (count: number, from: number) => number) {
  const { error, numbers } = numbersIn(matrixOf(data));
  if (error !== null) return errorResult(error);
  const wanted = operandOf(place);
  if (isError(wanted)) return errorResult(wanted);
  const found = numbers[positionOf(numbers.length, Math.ceil(Number(wanted)))];
  return found === undefined ? errorResult("#NUM!") : { value: found };
}

/** The numbers of a block from the smallest to the largest, or its first error. */
const numbersIn = oncePerBlock((block): { error: string | null; numbers: readonly number[] } => {
  const values = block.flat().map(({ value }) => value ?? null);
  const error = values.find(isError) ?? null;
  const numbers = values.filter((value) => typeof value === "number");
  return { error, numbers: numbers.sort((a, b) => a - b) };
});
