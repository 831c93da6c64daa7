import { registries, type EvaluationContext, type FunctionTable } from "../book/engine";
import { arithmeticFunctions } from "./arithmetic-functions";
import { arrayFunctions } from "./array-functions";
import { callSizer } from "./call-size";
import { errorResult, ERRORS, type Argument } from "./cell-argument";
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
      });
    }
  }
  boundCalls();
}

/** Has each call that formulas make counted before it is carried out, and refused when it is too much at once. */
function boundCalls(): void {
  const { mapping, content } = registries.functionRegistry as unknown as CalledFunctions;
  for (const [name, call] of Object.entries(mapping)) {
    const sizeOf = callSizer(name, content[name]?.args ?? []);
    mapping[name] = function (this: EvaluationContext, ...given) {
      const { made, work } = sizeOf(given);
      this.calculationBound?.operate(this.__originCellPosition, work);
      const isTooMuch = made > mostMade || work > mostWork;
      return isTooMuch ? errorResult("#NUM!") : call.apply(this, given);
    };
  }
}

/** What one call may come to. Excel gives up, too, when a block that it makes is more than its memory holds. */
const mostMade = 5_000_000;
/** Some minutes of work, in which a person would think that the page is gone. */
const mostWork = 200_000_000;

/** The functions as formulas call them, with blocks where they take single cells. */
interface CalledFunctions {
  readonly mapping: Record<string, (this: EvaluationContext, ...given: Argument[]) => unknown>;
  readonly content: FunctionTable;
}

/** Each function of ours decides itself what an error among its arguments leads to. */
function takingErrors(args: FunctionTable[string]["args"]): FunctionTable[string]["args"] {
  return args.map((one) => ({ ...one, acceptErrors: true }));
}
