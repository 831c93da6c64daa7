import type { Range, RangeAdapters, RangeChange } from "./engine";
import { adaptFormula } from "./formula-adaption";
import type { Workings } from "./workings";

/** Says how one range changes. */
export type ChangeRange = (range: Range) => RangeChange;

/** Carries a change of ranges into everything that holds ranges: areas, texts and compiled formulas. */
export function rangeAdapters(
  w: Workings,
  change: ChangeRange,
  compiled: RangeAdapters["adaptCompiledFormula"] = (formula) =>
    formula.adaptCompiledFormula(change, (name) => name),
): RangeAdapters {
  const adapters: RangeAdapters = {
    applyChange: change,
    adaptRangeString(sheetId, text) {
      const range = w.getters.getRangeFromSheetXC(sheetId, text);
      const outcome = range.invalidXc ? unchanged(range) : change(range);
      if (outcome.changeType === "NONE") return { changeType: "NONE", range: text };
      return { changeType: outcome.changeType, range: w.getters.getRangeString(outcome.range, sheetId) };
    },
    adaptFormulaString: (sheetId, formula) => adaptFormula(formula, sheetId, adapters),
    adaptCompiledFormula: compiled,
  };
  return adapters;
}

/** A range that stays as it is. */
export function unchanged(range: Range): RangeChange {
  return { changeType: "NONE", range };
}
