import { registries, type EvaluationContext, type FunctionTable } from "../book/engine";
import { arithmeticFunctions } from "./arithmetic-functions";
import { arrayFunctions } from "./array-functions";
import { ERRORS } from "./cell-argument";
import { clockFunctions } from "./clock-functions";
import { comparisonFunctions } from "./comparison-functions";
import { conditionalFunctions } from "./conditional-functions";
import { shiftDateFunctions } from "./date-functions";
import { adaptLookupFunctions } from "./lookup-functions";
import { rankingFunctions } from "./ranking-functions";
import { roundingFunctions } from "./rounding-functions";
import { textFunctions } from "./text-functions";

let registered = false;

/** Teaches the engine to calculate as Excel does where the two differ. */
export function registerFunctions(): void {
  if (registered) return;
  registered = true;
  for (const error of ERRORS) registries.errorTypes.add(error);
  shiftDateFunctions();
  adaptLookupFunctions();
  const families: FunctionTable[] = [
    arithmeticFunctions,
    arrayFunctions,
    clockFunctions,
    comparisonFunctions,
    conditionalFunctions,
    rankingFunctions,
    roundingFunctions,
    textFunctions,
  ];
  for (const family of families) {
    for (const [name, entry] of Object.entries(family)) {
      registries.functionRegistry.replace(name, {
        isExported: true,
        ...entry,
        args: takingErrors(entry.args),
        compute: counted(entry.compute),
      });
    }
  }
}

/** The same function, counted while a workbook is opened that may be too much to calculate. */
function counted(compute: FunctionTable[string]["compute"]): FunctionTable[string]["compute"] {
  return function (this: EvaluationContext, ...given) {
    this.calculationBound?.operate(this.__originCellPosition);
    return compute.apply(this as ThisParameterType<typeof compute>, given);
  };
}

/** Each function of ours decides itself what an error among its arguments leads to. */
function takingErrors(args: FunctionTable[string]["args"]): FunctionTable[string]["args"] {
  return args.map((one) => ({ ...one, acceptErrors: true }));
}
