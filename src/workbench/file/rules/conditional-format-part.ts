import type { ConditionalRule, SheetContent } from "../../host/book/book-content";
import { areaAddress } from "../sheet/cell-addresses";
import { fileOperators } from "./comparison-operators";
import type { DifferentialStyles } from "../looks/differential-styles";
import { argb } from "../looks/file-colors";
import type { FormulaSpelling } from "../formula/formula-spelling";
import { iconCount, iconSetFileName, isLaterIconSet } from "./icon-sets";
import { escapeXml, xml } from "../package/xml-text";

type SheetFormat = SheetContent["conditionalFormats"][number];
type DataBar = Extract<ConditionalRule, { type: "DataBar" }>;
type IconSet = Extract<ConditionalRule, { type: "IconSet" }>;

/** The two parts of a sheet that conditional formats stand in. */
export interface ConditionalFormatXml {
  /** Before the validations. */
  formats: string;
  /** Among the sheet's extensions at its end: what Excel 2007 did not know. */
  extensions: string;
}

/** Writes the conditional formats of one sheet; the first of the list has the first say. */
export function conditionalFormatsXml(
  formats: readonly SheetFormat[],
  spelling: FormulaSpelling,
  styles: DifferentialStyles,
): ConditionalFormatXml {
  const written = formats
    .filter(({ areas }) => areas.length > 0)
    .map(({ areas, rule }, index) => ({
      rule,
      priority: index + 1,
      sqref: areas.map(areaAddress).join(" "),
    }));
  const inOldPart = written.filter(
    ({ rule }) => !(rule.type === "IconSet" && isLaterIconSet(iconSetFileName(rule.style))),
  );
  const extensions = written.map((one) => extensionXml(one, spelling)).join("");
  return {
    formats: inOldPart
      .map(({ rule, priority, sqref }) =>
        xml("conditionalFormatting", { sqref }, ruleXml({ rule, priority, spelling, styles })),
      )
      .join(""),
    extensions: extensions === "" ? "" : extensionListXml(extensions),
  };
}

interface PlacedRule {
  rule: ConditionalRule;
  priority: number;
  sqref: string;
}

interface RuleParts {
  rule: ConditionalRule;
  priority: number;
  spelling: FormulaSpelling;
  styles: DifferentialStyles;
}

function ruleXml({ rule, priority, spelling, styles }: RuleParts): string {
  if (rule.type === "DataBar") return dataBarXml(rule, priority);
  if (rule.type === "IconSet")
    return xml("cfRule", { type: "iconSet", priority }, iconSetXml(rule, spelling));
  const formula = (text: string) => xml("formula", {}, escapeXml(spelling.toFile(text, null)));
  const shared = { dxfId: styles.indexOf(rule.format), priority, stopIfTrue: rule.stopIfTrue || undefined };
  if (rule.type === "Custom") return xml("cfRule", { type: "expression", ...shared }, formula(rule.formula));
  const second = rule.formula2 === undefined ? "" : formula(rule.formula2);
  const operator = fileOperators[rule.operator];
  return xml("cfRule", { type: "cellIs", ...shared, operator }, formula(rule.formula1), second);
}

const x14 = "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main";

function dataBarXml(rule: DataBar, priority: number): string {
  const bar = xml(
    "dataBar",
    { showValue: rule.showValue ? undefined : 0 },
    rule.minimum === undefined
      ? xml("cfvo", { type: "min" })
      : xml("cfvo", { type: "num", val: rule.minimum }),
    rule.maximum === undefined
      ? xml("cfvo", { type: "max" })
      : xml("cfvo", { type: "num", val: rule.maximum }),
    xml("color", { rgb: argb(rule.color) }),
  );
  const id = xml("x14:id", {}, extensionId(priority));
  const link = xml("ext", { "xmlns:x14": x14, uri: "{B025F937-C7B1-47D3-B67F-A62EFF666E3E}" }, id);
  return xml("cfRule", { type: "dataBar", priority }, bar, xml("extLst", {}, link));
}

function iconSetXml(rule: IconSet, spelling: FormulaSpelling): string {
  const iconSet = iconSetFileName(rule.style);
  return xml(
    "iconSet",
    { iconSet },
    iconThresholds(rule, spelling).map((limit) => xml("cfvo", limit)),
  );
}

// The first icon has no threshold of its own; a list may name one for it all the same.
function iconThresholds(
  rule: IconSet,
  spelling: FormulaSpelling,
): { type: string; val: number | string; gte?: number }[] {
  const limits = rule.criteria.map(({ type, operator, value }) => ({
    type: type === undefined ? "num" : type.toLowerCase(),
    val: typeof value === "number" ? value : spelling.toFile(value, null),
    ...(operator === "GreaterThan" ? { gte: 0 } : {}),
  }));
  return limits.length < iconCount(iconSetFileName(rule.style))
    ? [{ type: "percent", val: 0 }, ...limits]
    : limits;
}

function extensionXml({ rule, priority, sqref }: PlacedRule, spelling: FormulaSpelling): string {
  const inside =
    rule.type === "DataBar"
      ? laterDataBarXml(rule, priority)
      : laterIconSetXml({ rule, priority, sqref }, spelling);
  if (inside === "") return "";
  const attributes = { "xmlns:xm": "http://schemas.microsoft.com/office/excel/2006/main" };
  return xml("x14:conditionalFormatting", attributes, inside, xml("xm:sqref", {}, sqref));
}

// Excel 2007 bars start at a tenth of the cell; these begin at 0, and below 0 go left of an axis.
function laterDataBarXml(rule: DataBar, priority: number): string {
  const bar = xml(
    "x14:dataBar",
    { minLength: 0, maxLength: 100, showValue: rule.showValue ? undefined : 0, gradient: 0 },
    rule.minimum === undefined ? xml("x14:cfvo", { type: "autoMin" }) : laterLimit("num", rule.minimum),
    rule.maximum === undefined ? xml("x14:cfvo", { type: "autoMax" }) : laterLimit("num", rule.maximum),
    xml("x14:negativeFillColor", { rgb: "FFFF0000" }),
    xml("x14:axisColor", { rgb: "FF000000" }),
  );
  return xml("x14:cfRule", { type: "dataBar", id: extensionId(priority) }, bar);
}

function laterIconSetXml({ rule, priority }: PlacedRule, spelling: FormulaSpelling): string {
  if (rule.type !== "IconSet" || !isLaterIconSet(iconSetFileName(rule.style))) return "";
  const limits = iconThresholds(rule, spelling).map(({ type, val, gte }) => laterLimit(type, val, gte));
  const icons = xml("x14:iconSet", { iconSet: iconSetFileName(rule.style) }, limits);
  return xml("x14:cfRule", { type: "iconSet", priority, id: extensionId(priority) }, icons);
}

function laterLimit(type: string, value: number | string, gte?: number): string {
  return xml("x14:cfvo", { type, gte }, xml("xm:f", {}, escapeXml(String(value))));
}

function extensionListXml(formats: string): string {
  const list = xml("x14:conditionalFormattings", {}, formats);
  return xml(
    "extLst",
    {},
    xml("ext", { "xmlns:x14": x14, uri: "{78C0D931-6437-407d-A8EE-F0AAD7539E65}" }, list),
  );
}

// Two parts of one rule find each other by an id that is unique on its sheet.
function extensionId(priority: number): string {
  return `{00000000-0000-4000-8000-${priority.toString(16).toUpperCase().padStart(12, "0")}}`;
}
