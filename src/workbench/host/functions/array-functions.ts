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
  let sum = 0;
  for (let column = 0; column < first.length; column++) {
    for (let row = 0; row < rows; row++) {
      let product = 1;
      for (const matrix of matrices) {
        const value = matrix[column]?.[row]?.value ?? null;
        if (isError(value)) return errorResult(value);
        product *= typeof value === "number" ? value : 0;
      }
      sum += product;
    }
  }
  return { value: sum };
}
