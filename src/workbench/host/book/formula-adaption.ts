import type { ConditionalRule } from "./book-content";
import type { ChartRecord, ConditionalRecord, ValidationRecord } from "./book-records";
import type { RangeAdapters } from "./engine";
import { engineReference, readableReference } from "./engine-sheet-names";
import { formulaTokens } from "./formula-tokens";

/** Puts another formula in the place of one. */
export type InFormula = (formula: string) => string;

/** Lets the plain references of a formula outside the cells follow inserted, deleted and grown rows. */
export function adaptFormula(formula: string, sheetId: string, adapters: RangeAdapters): string {
  if (!formula.startsWith("=")) return formula;
  const adapted = formulaTokens(formula).map(({ kind, text }) => {
    if (kind !== "reference") return text;
    const change = adapters.adaptRangeString(sheetId, engineReference(text));
    return change.changeType === "REMOVE" ? "#REF!" : readableReference(change.range);
  });
  return adapted.join("");
}

/** Replaces what changed and keeps the very same list when nothing did, so that no needless undo step is kept. */
export function adaptEach<T>(records: readonly T[], adapt: (record: T) => T): readonly T[] {
  const adapted = records.map(adapt);
  return adapted.every((record, at) => record === records[at]) ? records : adapted;
}

/** Lets the formulas of a validation follow the cells they name. */
export function adaptValidation(record: ValidationRecord, inFormula: InFormula): ValidationRecord {
  const rule = adaptTexts(record.validation.rule, ["source", "formula", "formula1", "formula2"], inFormula);
  return rule === record.validation.rule ? record : { ...record, validation: { ...record.validation, rule } };
}

/** Lets the formulas of a conditional format follow the cells they name. */
export function adaptRule(record: ConditionalRecord, inFormula: InFormula): ConditionalRecord {
  const rule = adaptIcons(adaptTexts(record.rule, ["formula", "formula1", "formula2"], inFormula), inFormula);
  return rule === record.rule ? record : { ...record, rule };
}

function adaptIcons(rule: ConditionalRule, inFormula: InFormula): ConditionalRule {
  if (rule.type !== "IconSet") return rule;
  const criteria = adaptEach(rule.criteria, (one) => adaptTexts(one, ["value"], inFormula));
  return criteria === rule.criteria ? rule : { ...rule, criteria: [...criteria] };
}

/** Lets the series of a chart follow the cells they name. */
export function adaptChart(chart: ChartRecord, inFormula: InFormula): ChartRecord {
  const series = adaptEach(chart.series, (one) =>
    adaptTexts(one, ["name", "values", "categories"], inFormula),
  );
  return series === chart.series ? chart : { ...chart, series: [...series] };
}

function adaptTexts<T extends object>(record: T, keys: readonly string[], inFormula: InFormula): T {
  const changes = Object.entries(record).flatMap(([key, value]) => {
    if (!keys.includes(key) || typeof value !== "string") return [];
    const adapted = inFormula(value);
    return adapted === value ? [] : [[key, adapted] as const];
  });
  return changes.length === 0 ? record : { ...record, ...Object.fromEntries(changes) };
}
