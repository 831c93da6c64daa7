import { argument, type FunctionTable } from "../book/engine";
import { formatNumber } from "../book/number-format";
import { errorResult, isError, operandOf } from "./cell-argument";
import { clockOf } from "./clock-functions";
import { numberInText } from "./number-in-text";

/** Text functions that the engine lacks or that show numbers in its own way. */
export const textFunctions: FunctionTable = {
  TEXT: {
    description: "Shows a value under a number format.",
    args: [argument("value (any)", "The value."), argument("format (string)", "The number format.")],
    compute(given, format) {
      const value = operandOf(given) ?? 0;
      if (isError(value)) return errorResult(value);
      const date1904 = clockOf(this).date1904();
      const number = typeof value === "string" ? (numberInText(value, date1904) ?? value) : value;
      return { value: formatNumber(number, String(operandOf(format) ?? "") || "General", date1904) };
    },
  },
  REPT: {
    description: "Repeats a text.",
    args: [argument("text (string)", "The text."), argument("times (number)", "How often.")],
    compute(text, times) {
      const count = Math.trunc(Number(operandOf(times) ?? 0));
      if (!Number.isFinite(count) || count < 0) return errorResult("#VALUE!");
      return { value: String(operandOf(text) ?? "").repeat(count) };
    },
  },
  N: {
    description: "A number stays, TRUE is 1, everything else is 0.",
    args: [argument("value (any)", "The value.")],
    compute(given) {
      const value = operandOf(given);
      if (isError(value)) return errorResult(value);
      return { value: typeof value === "number" ? value : value === true ? 1 : 0 };
    },
  },
  T: {
    description: "A text stays, everything else is empty.",
    args: [argument("value (any)", "The value.")],
    compute(given) {
      const value = operandOf(given);
      return { value: typeof value === "string" ? value : "" };
    },
  },
};
