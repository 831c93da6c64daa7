import { argument, type FunctionTable } from "../book/engine";
import { errorResult, isError, matrixOf, type Argument } from "./cell-argument";

/** SUMPRODUCT with Excel's rules: whatever is no number counts 0, and an error anywhere is the result. */
export const arrayFunctions: FunctionTable = {
  SUMPRODUCT: {
    description: "Multiplies blocks of cells with each other and adds the products.",
    args: [argument("array (any, range, repeating)", "A block of cells.")],
    compute: sumProduct,
  },
};

function sumProduct(...given: Argument[]) {
  const matrices = given.map(matrixOf);
  const [first = []] = matrices;
  const rows = first[0]?.length ?? 0;
  if (matrices.some((matrix) => matrix.length !== first.length || (matrix[0]?.length ?? 0) !== rows)) {
    return errorResult("#VALUE!");
  }
  const columns = matrices.map((matrix) => matrix.flat().map(({ value }) => value));
  const error = columns.flat().find(isError);
  if (error !== undefined) return errorResult(error);
  const products = Array.from({ length: first.length * rows }, (_none, at) =>
    columns.reduce((product, values) => product * numberOrZero(values[at]), 1),
  );
  return { value: products.reduce((sum, product) => sum + product, 0) };
}

function numberOrZero(value: unknown): number {
  return typeof value === "number" ? value : 0;
}
