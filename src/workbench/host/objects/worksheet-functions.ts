import { refuse } from "../protocol/refusal";
import { make, type Answers } from "./object-kinds";

const dayLength = 86_400_000;
const dayZero = { 1900: Date.UTC(1899, 11, 30), 1904: Date.UTC(1904, 0, 1) } as const;

/** Excel's functions, called by an add-in without a cell. Those it does not need are refused as unknown. */
export const worksheetFunctionsAnswers: Answers<"Functions"> = {
  call: {
    Date: ({ host }, year, month, day) => {
      const time = Date.UTC(whole(year), whole(month) - 1, whole(day));
      return make("FunctionResult", {
        value: (time - dayZero[host.book.date1904 ? 1904 : 1900]) / dayLength,
      });
    },
  },
};

/** What a function came to. */
export const functionResultAnswers: Answers<"FunctionResult"> = {
  get: { Value: ({ value }) => value, Error: () => null },
};

function whole(value: unknown): number {
  if (typeof value !== "number") throw refuse.argument();
  return Math.trunc(value);
}
