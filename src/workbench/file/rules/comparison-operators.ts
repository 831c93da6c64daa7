import type { ComparisonOperator } from "../../host/book/book-content";

/** The file's word for each comparison. */
export const fileOperators = {
  Between: "between",
  NotBetween: "notBetween",
  EqualTo: "equal",
  NotEqualTo: "notEqual",
  GreaterThan: "greaterThan",
  LessThan: "lessThan",
  GreaterThanOrEqual: "greaterThanOrEqual",
  LessThanOrEqual: "lessThanOrEqual",
} as const satisfies Record<ComparisonOperator, string>;

const operatorsByWord = new Map<string, ComparisonOperator>(
  (Object.keys(fileOperators) as ComparisonOperator[]).map((operator) => [fileOperators[operator], operator]),
);

/** The comparison that a file's word stands for; files leave "between" out. */
export function readOperator(word: string | undefined): ComparisonOperator {
  return operatorsByWord.get(word ?? "") ?? "Between";
}
