import { argument, type FunctionTable } from "../book/engine";
import {
  errorResult,
  isError,
  matrixOf,
  operandOf,
  type Argument,
  type Matrix,
  type Operand,
} from "./cell-argument";
import { parseCriterion, type Criterion } from "./criterion";
import { positionsOf } from "./equality-index";
import { oncePerBlock } from "./once-per-block";

const RANGE = "criteria_range (any, range)";
const CRITERION = "criterion (any)";
const pairs = [
  argument("criteria_range (any, range, repeating)", "Cells to test."),
  argument("criterion (any, repeating)", "What to look for."),
];

/** Counting, adding and averaging what meets conditions, with Excel's rules for the conditions. */
export const conditionalFunctions: FunctionTable = {
  COUNTIF: {
    description: "Counts the cells that meet a condition.",
    args: [argument(RANGE, "Cells to test."), argument(CRITERION, "What to look for.")],
    compute: (...given) => conditional(given, (positions) => positions.length),
  },
  COUNTIFS: {
    description: "Counts the rows that meet all conditions.",
    args: pairs,
    compute: (...given) => conditional(given, (positions) => positions.length),
  },
  SUMIF: {
    description: "Adds what stands in rows that meet a condition.",
    args: [
      argument(RANGE, "Cells to test."),
      argument(CRITERION, "What to look for."),
      argument("sum_range (any, range, optional)", "Cells to add."),
    ],
    compute: (range, criterion, sums) => overNumbers(sums ?? range, [range, criterion], total),
  },
  SUMIFS: {
    description: "Adds what stands in rows that meet all conditions.",
    args: [argument("sum_range (any, range)", "Cells to add."), ...pairs],
    compute: (sums, ...given) => overNumbers(sums, given, total),
  },
  AVERAGEIF: {
    description: "Averages what stands in rows that meet a condition.",
    args: [
      argument(RANGE, "Cells to test."),
      argument(CRITERION, "What to look for."),
      argument("average_range (any, range, optional)", "Cells to average."),
    ],
    compute: (range, criterion, averaged) => overNumbers(averaged ?? range, [range, criterion], mean),
  },
  AVERAGEIFS: {
    description: "Averages what stands in rows that meet all conditions.",
    args: [argument("average_range (any, range)", "Cells to average."), ...pairs],
    compute: (averaged, ...given) => overNumbers(averaged, given, mean),
  },
  MAXIFS: {
    description: "The largest number in rows that meet all conditions.",
    args: [argument("max_range (any, range)", "Cells to compare."), ...pairs],
    compute: (compared, ...given) =>
      overNumbers(compared, given, (numbers) => numbers.reduce((a, b) => Math.max(a, b), numbers[0] ?? 0)),
  },
  MINIFS: {
    description: "The smallest number in rows that meet all conditions.",
    args: [argument("min_range (any, range)", "Cells to compare."), ...pairs],
    compute: (compared, ...given) =>
      overNumbers(compared, given, (numbers) => numbers.reduce((a, b) => Math.min(a, b), numbers[0] ?? 0)),
  },
};

type Outcome = { value: Operand; message?: string };

interface Condition {
  matrix: Matrix;
  criterion: Criterion;
}

function conditional(
  given: readonly Argument[],
  use: (positions: readonly number[]) => Operand | Outcome,
): Outcome {
  const conditions: Condition[] = [];
  for (let at = 0; at + 1 < given.length; at += 2) {
    conditions.push({ matrix: matrixOf(given[at]), criterion: parseCriterion(operandOf(given[at + 1])) });
  }
  const [first] = conditions;
  if (!first || conditions.some(({ matrix }) => !sameSize(matrix, first.matrix)))
    return errorResult("#VALUE!");
  const outcome = use(matchingPositions(first, conditions));
  return typeof outcome === "object" && outcome !== null ? outcome : { value: outcome };
}

/** Begins where an index finds the fewest cells, and tests the other conditions only there. */
function matchingPositions(first: Condition, conditions: readonly Condition[]): number[] {
  const indexed = conditions.flatMap((condition) => {
    const { matrix, criterion } = condition;
    return criterion.key === undefined ? [] : [{ condition, positions: positionsOf(matrix, criterion.key) }];
  });
  const [start] = indexed.sort((one, other) => one.positions.length - other.positions.length);
  const tests = conditions
    .filter((condition) => condition !== start?.condition)
    .map(({ matrix, criterion }) => ({ values: valuesOf(matrix), criterion }));
  return (start?.positions ?? [...valuesOf(first.matrix).keys()]).filter((position) =>
    tests.every(({ values, criterion }) => criterion.matches(values[position] ?? null)),
  );
}

/** The values of a block, counted down its columns. */
const valuesOf = oncePerBlock((matrix) => matrix.flat().map(({ value }): Operand => value ?? null));

function overNumbers(
  values: Argument,
  given: readonly Argument[],
  combine: (numbers: readonly number[]) => Operand | Outcome,
): Outcome {
  const all = valuesOf(matrixOf(values));
  return conditional(given, (positions) => {
    const numbers: number[] = [];
    for (const position of positions) {
      const value = all[position] ?? null;
      if (isError(value)) return errorResult(value);
      if (typeof value === "number") numbers.push(value);
    }
    return combine(numbers);
  });
}

function total(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}

function mean(numbers: readonly number[]): Operand | Outcome {
  return numbers.length === 0 ? errorResult("#DIV/0!") : total(numbers) / numbers.length;
}

function sameSize(one: Matrix, other: Matrix): boolean {
  return one.length === other.length && one[0]?.length === other[0]?.length;
}
