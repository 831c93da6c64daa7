import type {
  ConditionalLook,
  ConditionalRule,
  IconCriterion,
  SheetContent,
} from "../../host/book/book-content";
import { parseAreas } from "../sheet/cell-addresses";
import { readOperator } from "./comparison-operators";
import type { ColorReader } from "../looks/file-colors";
import { withoutEquals, type FormulaSpelling } from "../formula/formula-spelling";
import { iconSetStyle } from "./icon-sets";
import {
  booleanAttribute,
  childOf,
  childrenOf,
  descendantsOf,
  numberAttribute,
  textOf,
  type XmlElement,
} from "../package/xml-tree";

type SheetFormat = SheetContent["conditionalFormats"][number];

/** What is needed to read the conditional formats of a sheet besides the sheet. */
export interface FormatSources {
  spelling: FormulaSpelling;
  readColor: ColorReader;
  looks: readonly ConditionalLook[];
}

/** The conditional formats of a sheet, the one with the first say first. Color scales and the like are left out. */
export function readConditionalFormats(worksheet: XmlElement, sources: FormatSources): SheetFormat[] {
  const blocks = childrenOf(worksheet, "conditionalFormatting");
  const later = descendantsOf(childOf(worksheet, "extLst"), "conditionalFormatting");
  const laterRules = new Map(
    later.flatMap((block) => childrenOf(block, "cfRule")).map((rule) => [rule.attributes["id"] ?? "", rule]),
  );
  const linked = new Set(blocks.flatMap((block) => descendantsOf(block, "id").map(textOf)));
  const ownLater = (rule: XmlElement) => !linked.has(rule.attributes["id"] ?? "");
  const found = [
    ...blocks.flatMap((block) => readBlock(block, () => true, { ...sources, laterRules })),
    ...later.flatMap((block) => readBlock(block, ownLater, { ...sources, laterRules })),
  ];
  return found.sort((left, right) => left.priority - right.priority).map(({ format }) => format);
}

interface BlockSources extends FormatSources {
  laterRules: Map<string, XmlElement>;
}

function readBlock(
  block: XmlElement,
  isWanted: (rule: XmlElement) => boolean,
  sources: BlockSources,
): { priority: number; format: SheetFormat }[] {
  const addresses = block.attributes["sqref"] ?? textOf(childOf(block, "sqref"));
  const areas = parseAreas(addresses.trim());
  return childrenOf(block, "cfRule").flatMap((part) => {
    const rule = isWanted(part) && areas.length > 0 ? readRule(part, sources) : null;
    return rule ? [{ priority: numberAttribute(part, "priority", 0), format: { areas, rule } }] : [];
  });
}

function readRule(part: XmlElement, sources: BlockSources): ConditionalRule | null {
  const type = part.attributes["type"];
  if (type === "dataBar") return readDataBar(part, sources);
  if (type === "iconSet") return readIconSet(part, sources.spelling);
  const formulas = [...childrenOf(part, "formula"), ...childrenOf(part, "f")].map((formula) =>
    sources.spelling.fromFile(withoutEquals(textOf(formula).trim()), null),
  );
  const [formula1, formula2] = formulas;
  if (formula1 === undefined) return null;
  const look = sources.looks[numberAttribute(part, "dxfId", -1)] ?? {};
  const shared = { format: look, stopIfTrue: booleanAttribute(part, "stopIfTrue", false) };
  // The other rules with a formula (contains a text, is blank, …) keep in it what they mean.
  if (type !== "cellIs") return { type: "Custom", formula: formula1, ...shared };
  const operator = readOperator(part.attributes["operator"]);
  return {
    type: "CellValue",
    operator,
    formula1,
    ...(formula2 === undefined ? {} : { formula2 }),
    ...shared,
  };
}

function readDataBar(part: XmlElement, { laterRules, readColor }: BlockSources): ConditionalRule {
  const id = textOf(descendantsOf(part, "id")[0]);
  const later = childOf(laterRules.get(id), "dataBar");
  const bar = childOf(part, "dataBar");
  const [low, high] = childrenOf(later ?? bar, "cfvo");
  const minimum = readLimit(low);
  const maximum = readLimit(high);
  return {
    type: "DataBar",
    color: readColor(childOf(bar, "color") ?? childOf(later, "fillColor")) ?? "#638EC6",
    ...(minimum === undefined ? {} : { minimum }),
    ...(maximum === undefined ? {} : { maximum }),
    showValue: booleanAttribute(bar, "showValue", true) && booleanAttribute(later, "showValue", true),
  };
}

function readIconSet(part: XmlElement, spelling: FormulaSpelling): ConditionalRule {
  const icons = childOf(part, "iconSet");
  const limits = childrenOf(icons, "cfvo").map((limit) => ({
    type: limit.attributes["type"],
    operator: booleanAttribute(limit, "gte", true)
      ? ("GreaterThanOrEqual" as const)
      : ("GreaterThan" as const),
    value: readThreshold(limitText(limit), spelling),
  }));
  const isPlainStart = limits[0]?.type !== "num" && limits[0]?.value === 0;
  const criteria = (isPlainStart ? limits.slice(1) : limits).map(({ type = "", operator, value }) => ({
    operator,
    value,
    ...(thresholdTypes[type] === undefined ? {} : { type: thresholdTypes[type] }),
  }));
  return {
    type: "IconSet",
    style: iconSetStyle(icons?.attributes["iconSet"] ?? "3TrafficLights1"),
    criteria,
  };
}

const thresholdTypes: Readonly<Record<string, IconCriterion["type"]>> = {
  percent: "Percent",
  percentile: "Percentile",
  formula: "Formula",
};

// A threshold that stands in a cell is one by formula, whatever it is a share of.
function readThreshold(text: string, spelling: FormulaSpelling): number | string {
  if (text === "" || Number.isFinite(Number(text))) return Number(text);
  return spelling.fromFile(withoutEquals(text), null);
}

function readLimit(limit: XmlElement | undefined): number | undefined {
  const text = limitText(limit);
  return limit?.attributes["type"] === "num" && text !== "" && Number.isFinite(Number(text))
    ? Number(text)
    : undefined;
}

function limitText(limit: XmlElement | undefined): string {
  return (limit?.attributes["val"] ?? textOf(limit)).trim();
}
