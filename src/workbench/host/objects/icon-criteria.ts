import type { ConditionalRule } from "../book/book-content";
import { refuse } from "../protocol/refusal";
import type { Host } from "./object-kinds";
import { choice, number, record } from "./wire-values";

type Criteria = Extract<ConditionalRule, { type: "IconSet" }>["criteria"];

/** Icons in each set the book can show. */
export const iconCount: Readonly<Record<string, number>> = {
  ThreeArrows: 3,
  ThreeArrowsGray: 3,
  ThreeFlags: 3,
  ThreeTrafficLights1: 3,
  ThreeTrafficLights2: 3,
  ThreeSigns: 3,
  ThreeSymbols: 3,
  ThreeSymbols2: 3,
  ThreeStars: 3,
  ThreeTriangles: 3,
  FourArrows: 4,
  FourArrowsGray: 4,
  FourRating: 4,
  FourTrafficLights: 4,
  FourRedToBlack: 4,
  FiveArrows: 5,
  FiveArrowsGray: 5,
  FiveRating: 5,
  FiveQuarters: 5,
  FiveBoxes: 5,
};

/** Reads the bounds of icons, lowest first. Excel's list begins with the lowest icon, which has none. */
export function iconCriteriaFromWire(host: Host, value: unknown, style: string): Criteria {
  if (!Array.isArray(value) || value.length !== iconCount[style]) {
    throw refuse.argument(`${style} takes ${iconCount[style]} criteria.`);
  }
  return value.slice(1).map((criterion) => {
    const { type, operator, formula } = record(criterion);
    const kind = choice(host, type, {
      of: "ConditionalFormatIconRuleType",
      supported: ["Number", "Percent", "Percentile", "Formula"] as const,
    });
    const supported = ["GreaterThan", "GreaterThanOrEqual"] as const;
    return {
      operator: choice(host, operator, { of: "ConditionalIconCriterionOperator", supported }),
      value: boundOf(formula),
      ...(kind === "Number" ? {} : { type: kind }),
    };
  });
}

// Excel takes every bound as a formula: a number is one, too.
function boundOf(formula: unknown): number | string {
  if (typeof formula !== "string") return number(formula);
  const bound = Number(formula.replace(/^=/, ""));
  return Number.isFinite(bound) ? bound : formula.startsWith("=") ? formula : `=${formula}`;
}

/** Writes the bounds of icons as Excel reports them. */
export function iconCriteriaToWire(criteria: Criteria): Record<string, unknown>[] {
  const bounds = criteria.map(({ type = "Number", operator, value }) => ({
    type,
    operator,
    formula: typeof value === "number" ? `=${value}` : value,
  }));
  return [{ type: "Invalid", operator: "Invalid", formula: "" }, ...bounds];
}
