import { registries, type FunctionEntry } from "../book/engine";
import { errorResult, isError, matrixOf, operandOf, type Argument } from "./cell-argument";
import { wildcardPattern } from "./criterion";

/** Lets MATCH find a text by Excel's wildcards: the engine does not know that `~~` stands for `~`. */
export function adaptLookupFunctions(): void {
  const known = registries.functionRegistry.get("MATCH");
  registries.functionRegistry.replace("MATCH", { ...known, compute: matching(known) });
}

function matching(known: FunctionEntry): FunctionEntry["compute"] {
  return function (...given) {
    const [searched, range, searchType] = given;
    const text = operandOf(searched);
    const isExact = searchType !== undefined && Number(operandOf(searchType)) === 0;
    if (!isExact || typeof text !== "string" || isError(text)) return known.compute.apply(this, given);
    return positionOfText(text, range);
  };
}

function positionOfText(text: string, range: Argument) {
  const pattern = wildcardPattern(text);
  const at = matrixOf(range)
    .flat()
    .findIndex(({ value }) => typeof value === "string" && !isError(value) && pattern.test(value));
  return at < 0 ? errorResult("#N/A") : { value: at + 1 };
}
