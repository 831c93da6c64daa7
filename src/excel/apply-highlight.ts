import type { HighlightRule } from "../workbook/highlight-rule";

/** Adds a conditional format to a block of cells. */
export function applyHighlight(range: Excel.Range, rule: HighlightRule): void {
  if (rule.kind === "bar") applyBar(range, rule);
  else applyFormula(range, rule);
}

function applyFormula(range: Excel.Range, { formula, look }: Extract<HighlightRule, { kind: "when" }>): void {
  const { custom } = range.conditionalFormats.add("Custom");
  custom.rule.formula = formula;
  if (look.fontColor !== undefined) custom.format.font.color = look.fontColor;
  if (look.bold !== undefined) custom.format.font.bold = look.bold;
  if (look.fill !== undefined) custom.format.fill.color = look.fill;
}

function applyBar(
  range: Excel.Range,
  { color, minimum, maximum }: Extract<HighlightRule, { kind: "bar" }>,
): void {
  const { dataBar } = range.conditionalFormats.add("DataBar");
  dataBar.positiveFormat.fillColor = color;
  dataBar.positiveFormat.gradientFill = false;
  dataBar.lowerBoundRule = { type: "Number", formula: String(minimum) };
  dataBar.upperBoundRule = { type: "Number", formula: String(maximum) };
}
