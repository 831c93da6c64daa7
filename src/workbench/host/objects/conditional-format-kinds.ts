import type { ConditionalLook } from "../book/book-content";
import { refuse } from "../protocol/refusal";
import { changeRule, formatOf, ruleOf } from "./conditional-rule";
import { iconCount, iconCriteriaFromWire, iconCriteriaToWire } from "./icon-criteria";
import { make, type Answers, type InConditionalFormat } from "./object-kinds";
import { choice, color, flag, number, record, text } from "./wire-values";

/** A format whose condition is a formula. */
export const customFormatAnswers: Answers<"CustomConditionalFormat"> = {
  open: {
    Rule: (self) => make("ConditionalFormatRule", self),
    Format: (self) => make("ConditionalRangeFormat", self),
  },
};

/** That formula. */
export const formatRuleAnswers: Answers<"ConditionalFormatRule"> = {
  get: {
    Formula: (self) => ruleOf(self, "Custom").formula,
    FormulaLocal: (self) => ruleOf(self, "Custom").formula,
  },
  set: {
    Formula: (self, value) => changeRule(self, { ...ruleOf(self, "Custom"), formula: asFormula(value) }),
    FormulaLocal: (self, value) => changeRule(self, { ...ruleOf(self, "Custom"), formula: asFormula(value) }),
  },
};

/** A format whose condition compares the cell's value. */
export const cellValueFormatAnswers: Answers<"CellValueConditionalFormat"> = {
  get: {
    Rule: (self) => {
      const { operator, formula1, formula2 } = ruleOf(self, "CellValue");
      return { formula1, ...(formula2 === undefined ? {} : { formula2 }), operator };
    },
  },
  set: {
    Rule: (self, value) => {
      const given = record(value, "a rule");
      const operator = choice(self.host, given.operator, {
        of: "ConditionalCellValueOperator",
        supported: comparisonOperators,
      });
      const { format, stopIfTrue } = ruleOf(self, "CellValue");
      const one = {
        type: "CellValue" as const,
        operator,
        formula1: asFormula(given.formula1),
        format,
        stopIfTrue,
      };
      const twoBounds = operator === "Between" || operator === "NotBetween";
      changeRule(self, twoBounds ? { ...one, formula2: asFormula(given.formula2) } : one);
    },
  },
  open: { Format: (self) => make("ConditionalRangeFormat", self) },
};

/** Bars in cells. */
export const dataBarAnswers: Answers<"DataBarConditionalFormat"> = {
  get: {
    ShowDataBarOnly: (self) => !ruleOf(self, "DataBar").showValue,
    BarDirection: () => "Context",
    LowerBoundRule: (self) => boundToWire(ruleOf(self, "DataBar").minimum, "LowestValue"),
    UpperBoundRule: (self) => boundToWire(ruleOf(self, "DataBar").maximum, "HighestValue"),
  },
  set: {
    ShowDataBarOnly: (self, value) =>
      changeRule(self, { ...ruleOf(self, "DataBar"), showValue: !flag(value) }),
    BarDirection: (self, value) =>
      void choice(self.host, value, {
        of: "ConditionalDataBarDirection",
        supported: ["Context", "LeftToRight"],
      }),
    LowerBoundRule: (self, value) => changeBound(self, "minimum", value),
    UpperBoundRule: (self, value) => changeBound(self, "maximum", value),
  },
  open: { PositiveFormat: (self) => make("ConditionalDataBarPositiveFormat", self) },
};

/** The color of bars. */
export const dataBarColorAnswers: Answers<"ConditionalDataBarPositiveFormat"> = {
  get: { FillColor: (self) => ruleOf(self, "DataBar").color, GradientFill: () => false },
  set: {
    FillColor: (self, value) => changeRule(self, { ...ruleOf(self, "DataBar"), color: color(value) }),
    GradientFill: (_self, value) => void flag(value),
  },
};

/** Icons in cells. */
export const iconSetAnswers: Answers<"IconSetConditionalFormat"> = {
  get: {
    Style: (self) => ruleOf(self, "IconSet").style,
    Criteria: (self) => iconCriteriaToWire(ruleOf(self, "IconSet").criteria),
    ShowIconOnly: () => false,
    ReverseIconOrder: () => false,
  },
  set: {
    Style: (self, value) => {
      const style = choice(self.host, value, { of: "IconSet", supported: Object.keys(iconCount) });
      changeRule(self, { ...ruleOf(self, "IconSet"), style });
    },
    Criteria: (self, value) => {
      const rule = ruleOf(self, "IconSet");
      changeRule(self, { ...rule, criteria: iconCriteriaFromWire(self.host, value, rule.style) });
    },
  },
};

/** The looks that a format gives. */
export const formatLookAnswers: Answers<"ConditionalRangeFormat"> = {
  open: {
    Fill: (self) => make("ConditionalRangeFill", self),
    Font: (self) => make("ConditionalRangeFont", self),
  },
};

/** The background that a format gives. */
export const formatFillAnswers: Answers<"ConditionalRangeFill"> = {
  get: { Color: (self) => lookOf(self).fillColor ?? "" },
  set: { Color: (self, value) => changeLook(self, { fillColor: color(value) }) },
  call: { Clear: (self) => changeLook(self, { fillColor: undefined }) },
};

/** The letters that a format gives. */
export const formatFontAnswers: Answers<"ConditionalRangeFont"> = {
  get: {
    Bold: (self) => lookOf(self).bold ?? null,
    Italic: (self) => lookOf(self).italic ?? null,
    Strikethrough: (self) => lookOf(self).strikethrough ?? null,
    Color: (self) => lookOf(self).fontColor ?? "",
  },
  set: {
    Bold: (self, value) => changeLook(self, { bold: flag(value) }),
    Italic: (self, value) => changeLook(self, { italic: flag(value) }),
    Strikethrough: (self, value) => changeLook(self, { strikethrough: flag(value) }),
    Color: (self, value) => changeLook(self, { fontColor: color(value) }),
  },
  call: {
    Clear: (self) =>
      changeLook(self, {
        bold: undefined,
        italic: undefined,
        strikethrough: undefined,
        fontColor: undefined,
      }),
  },
};

const comparisonOperators = [
  "Between",
  "NotBetween",
  "EqualTo",
  "NotEqualTo",
  "GreaterThan",
  "LessThan",
  "GreaterThanOrEqual",
  "LessThanOrEqual",
] as const;

function lookOf(self: InConditionalFormat): ConditionalLook {
  const { rule } = formatOf(self);
  if (!("format" in rule)) throw refuse.operation("This kind of format has no looks of its own.");
  return rule.format;
}

function changeLook(self: InConditionalFormat, change: Partial<ConditionalLook>): void {
  const { rule } = formatOf(self);
  if (!("format" in rule)) throw refuse.operation("This kind of format has no looks of its own.");
  changeRule(self, { ...rule, format: { ...rule.format, ...change } });
}

function asFormula(value: unknown): string {
  if (typeof value === "number") return `=${number(value)}`;
  const given = text(value, "a formula");
  if (given === "" || given === "=") throw refuse.argument("A formula must not be empty.");
  return given.startsWith("=") ? given : `=${given}`;
}

function boundToWire(bound: number | undefined, otherwise: string): Record<string, unknown> {
  return bound === undefined ? { type: otherwise } : { type: "Number", formula: `=${bound}` };
}

function changeBound(self: InConditionalFormat, which: "minimum" | "maximum", value: unknown): void {
  const { type, formula } = record(value, "a rule");
  const automatic = which === "minimum" ? "LowestValue" : "HighestValue";
  const supported = ["Number", "Automatic", automatic];
  const kind = choice(self.host, type, { of: "ConditionalFormatRuleType", supported });
  const { minimum, maximum, ...rest } = ruleOf(self, "DataBar");
  const bounds = { minimum, maximum, [which]: kind === "Number" ? constant(formula) : undefined };
  changeRule(self, {
    ...rest,
    ...(bounds.minimum === undefined ? {} : { minimum: bounds.minimum }),
    ...(bounds.maximum === undefined ? {} : { maximum: bounds.maximum }),
  });
}

function constant(formula: unknown): number {
  return number(Number(asFormula(formula).slice(1)), "a number");
}
