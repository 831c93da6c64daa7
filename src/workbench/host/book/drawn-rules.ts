import { cellAddress } from "./a1";
import type { ComparisonOperator, ConditionalLook, IconCriterion, Validation } from "./book-content";
import type { ConditionalRecord, ValidationRecord } from "./book-records";

/** Writes a formula as the engine understands it. */
export type Translate = (formula: string) => string;

/** A validation as the grid enforces and shows it; null when the grid has no such thing. */
export function drawnValidation({ id, areas, validation }: ValidationRecord, translate: Translate) {
  const first = areas[0];
  const criterion =
    first && criterionOf(validation.rule, { first: cellAddress(first.row, first.column), translate });
  if (!criterion) return null;
  const { show, style } = validation.errorAlert;
  return { id, criterion, isBlocking: show && style === "Stop" };
}

interface At {
  first: string;
  translate: Translate;
}

function criterionOf(
  rule: Validation["rule"],
  at: At,
): { type: string; values: string[]; displayStyle?: string } | null {
  if (rule.type === "Custom") return { type: "customFormula", values: [at.translate(rule.formula)] };
  if (rule.type === "List") return listOf(rule, at);
  const values = [rule.formula1, rule.formula2].flatMap((one) =>
    one === undefined ? [] : [asText(one, at.translate)],
  );
  if (rule.type !== "TextLength") return { type: OPERATORS[rule.operator], values };
  const [one = "0", other = "0"] = values.map((value) => value.replace(/^=/, ""));
  return {
    type: "customFormula",
    values: [`=${comparison(`LEN(${at.first})`, rule.operator, [one, other])}`],
  };
}

function listOf(rule: Extract<Validation["rule"], { type: "List" }>, { translate }: At) {
  const displayStyle = rule.inCellDropDown ? "arrow" : "plainText";
  if (!rule.source.startsWith("=")) {
    const values = rule.source.split(",").map((value) => value.trim());
    return { type: "isValueInList", values, displayStyle };
  }
  const range = translate(rule.source).slice(1);
  return /^[^()"]+$/.test(range) ? { type: "isValueInRange", values: [range], displayStyle } : null;
}

function comparison(value: string, operator: ComparisonOperator, [one, other]: [string, string]): string {
  if (operator === "Between") return `AND(${value}>=${one},${value}<=${other})`;
  if (operator === "NotBetween") return `OR(${value}<${one},${value}>${other})`;
  return `${value}${SIGNS[operator]}${one}`;
}

/** A conditional format as the grid draws it; null when the grid has no such thing. */
export function drawnFormat({ id, rule }: ConditionalRecord, translate: Translate) {
  const stopIfTrue = "stopIfTrue" in rule && rule.stopIfTrue;
  const drawn = drawnRule(rule, translate);
  return drawn && { id, rule: drawn, stopIfTrue };
}

function drawnRule(rule: ConditionalRecord["rule"], translate: Translate): object | null {
  switch (rule.type) {
    case "Custom":
      return cellRule("customFormula", [translate(rule.formula)], rule.format);
    case "CellValue": {
      const values = [rule.formula1, rule.formula2].flatMap((one) =>
        one === undefined ? [] : [translate(one)],
      );
      return cellRule(OPERATORS[rule.operator], values, rule.format);
    }
    case "DataBar":
      return { type: "DataBarRule", color: parseInt(rule.color.slice(1), 16) };
    default:
      return iconRule(rule.criteria, translate);
  }
}

function cellRule(operator: string, values: string[], look: ConditionalLook): object {
  const { fontColor, ...style } = look;
  return {
    type: "CellIsRule",
    operator,
    values,
    style: fontColor ? { ...style, textColor: fontColor } : style,
  };
}

function iconRule(criteria: readonly IconCriterion[], translate: Translate): object | null {
  const [lower, upper] = criteria.slice(-2);
  if (!lower || !upper) return null;
  const point = (one: IconCriterion) => ({
    type: engineType(one),
    value: typeof one.value === "number" ? String(one.value) : translate(one.value).slice(1),
    operator: one.operator === "GreaterThan" ? "gt" : "ge",
  });
  const icons = { upper: "dotGood", middle: "dotNeutral", lower: "dotBad" };
  return {
    type: "IconSetRule",
    upperInflectionPoint: point(upper),
    lowerInflectionPoint: point(lower),
    icons,
  };
}

// The engine takes a formula for a value of its own, not for a share.
function engineType({ type, value }: IconCriterion): string {
  if (typeof value === "string") return "formula";
  return type === undefined ? "number" : engineTypes[type];
}

const engineTypes = { Percent: "percentage", Percentile: "percentile", Formula: "number" } as const;

function asText(value: string | number, translate: Translate): string {
  return typeof value === "number" ? String(value) : translate(value);
}

const OPERATORS = {
  Between: "isBetween",
  NotBetween: "isNotBetween",
  EqualTo: "isEqual",
  NotEqualTo: "isNotEqual",
  GreaterThan: "isGreaterThan",
  LessThan: "isLessThan",
  GreaterThanOrEqual: "isGreaterOrEqualTo",
  LessThanOrEqual: "isLessOrEqualTo",
} as const satisfies Record<ComparisonOperator, string>;

const SIGNS = {
  EqualTo: "=",
  NotEqualTo: "<>",
  GreaterThan: ">",
  LessThan: "<",
  GreaterThanOrEqual: ">=",
  LessThanOrEqual: "<=",
} as const;
