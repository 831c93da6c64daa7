import type { FunctionResult } from "../book/engine";

/** What formulas calculate with: a number, a text, a truth value, nothing, or an error that begins with `#`. */
export type Operand = string | number | boolean | null;

export type Matrix = FunctionResult[][];
export type Argument = FunctionResult | Matrix | undefined;

/** An argument as a block of cells by column, also when it is a single one. */
export function matrixOf(argument: Argument): Matrix {
  if (Array.isArray(argument)) return argument;
  return [[argument ?? { value: null }]];
}

/** The single value of an argument; of a block, its first one. */
export function operandOf(argument: Argument): Operand {
  const cell = Array.isArray(argument) ? argument[0]?.[0] : argument;
  return cell?.value ?? null;
}

/** Whether an operand is an error rather than a text. */
export function isError(operand: Operand): operand is `#${string}` {
  return typeof operand === "string" && ERRORS.has(operand);
}

/** The errors of Excel and, for some of them, the engine's own words. */
export const ERRORS: ReadonlySet<string> = new Set([
  "#N/A",
  "#DIV/0!",
  "#VALUE!",
  "#REF!",
  "#REF",
  "#NAME?",
  "#NUM!",
  "#NULL!",
  "#SPILL!",
  "#BAD_EXPR",
  "#CYCLE",
  "#ERROR",
]);

/** An error as a function gives it back. */
export function errorResult(value: string): FunctionResult {
  return { value, message: "" };
}
