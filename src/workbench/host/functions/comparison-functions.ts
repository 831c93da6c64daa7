import { argument, type FunctionTable } from "../book/engine";
import { isError, operandOf, type Operand } from "./cell-argument";

const args = [argument("value1 (any)", "The first value."), argument("value2 (any)", "The second value.")];

/** `=`, `<>`, `<`, … with Excel's order: numbers before text before truth values; a blank is 0 or "". */
export const comparisonFunctions: FunctionTable = {
  EQ: comparison("Equal.", (order) => order === 0),
  NE: comparison("Not equal.", (order) => order !== 0),
  LT: comparison("Less than.", (order) => order < 0),
  LTE: comparison("Less than or equal.", (order) => order <= 0),
  GT: comparison("Greater than.", (order) => order > 0),
  GTE: comparison("Greater than or equal.", (order) => order >= 0),
};

function comparison(description: string, holds: (order: number) => boolean): FunctionTable[string] {
  return {
    description,
    args,
    compute(given1, given2) {
      const [one, other] = [operandOf(given1), operandOf(given2)];
      if (isError(one)) return { value: one };
      if (isError(other)) return { value: other };
      return { value: holds(compareOperands(one, other)) };
    },
  };
}

/** Which of two values goes first: less than 0 when it is the first one. */
function compareOperands(one: Operand, other: Operand): number {
  const a = one ?? blankLike(other);
  const b = other ?? blankLike(one);
  if (typeof a !== typeof b) return KINDS.indexOf(typeof a) - KINDS.indexOf(typeof b);
  if (typeof a === "string" && typeof b === "string") return compareTexts(a.toLowerCase(), b.toLowerCase());
  const [x, y] = [Number(a), Number(b)];
  return isSameNumber(x, y) ? 0 : x - y;
}

// Excel takes numbers that agree in fifteen digits for equal. Whether they may is seen faster than they are written.
function isSameNumber(x: number, y: number): boolean {
  if (x === y) return true;
  const isClose = Math.abs(x - y) <= Math.max(Math.abs(x), Math.abs(y)) * 1e-14;
  return isClose && x.toPrecision(15) === y.toPrecision(15);
}

function compareTexts(one: string, other: string): number {
  return one === other ? 0 : alphabet.compare(one, other) || (one < other ? -1 : 1);
}

const alphabet = new Intl.Collator("en");

function blankLike(other: Operand): string | number | boolean {
  if (typeof other === "string") return "";
  return typeof other === "boolean" ? false : 0;
}

const KINDS = ["number", "string", "boolean"];
