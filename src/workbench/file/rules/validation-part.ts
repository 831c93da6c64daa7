import type { SheetContent, Validation } from "../../host/book/book-content";
import { areaAddress, parseAreas } from "../sheet/cell-addresses";
import { fileOperators, readOperator } from "./comparison-operators";
import type { FormulaSpelling } from "../formula/formula-spelling";
import { booleanAttribute, childOf, descendantsOf, textOf, type XmlElement } from "../package/xml-tree";
import { escapeXml, spellAttribute, unspellCharacters, xml } from "../package/xml-text";

type SheetValidation = SheetContent["validations"][number];
type Rule = Validation["rule"];

/** The part of a sheet that says what may be typed into which cells. */
export function validationsXml(validations: readonly SheetValidation[], spelling: FormulaSpelling): string {
  const written = validations.filter(({ areas }) => areas.length > 0);
  if (written.length === 0) return "";
  const rules = written.map((validation) => validationXml(validation, spelling));
  return xml("dataValidations", { count: rules.length }, rules);
}

/** The rules of a sheet, also those that Excel keeps among its later extensions. */
export function readValidations(worksheet: XmlElement, spelling: FormulaSpelling): SheetValidation[] {
  return descendantsOf(worksheet, "dataValidation").flatMap((part) => {
    const addresses = part.attributes["sqref"] ?? textOf(childOf(part, "sqref"));
    const areas = parseAreas(addresses.trim());
    const rule = readRule(part, spelling);
    return rule && areas.length > 0 ? [{ areas, validation: readValidation(part, rule) }] : [];
  });
}

const fileTypes = {
  List: "list",
  WholeNumber: "whole",
  Decimal: "decimal",
  Date: "date",
  TextLength: "textLength",
  Custom: "custom",
} as const satisfies Record<Rule["type"], string>;

function validationXml({ areas, validation }: SheetValidation, spelling: FormulaSpelling): string {
  const { rule, errorAlert, prompt } = validation;
  const [formula1, formula2] = ruleFormulas(rule, spelling);
  return xml(
    "dataValidation",
    {
      type: fileTypes[rule.type],
      errorStyle: errorAlert.style === "Stop" ? undefined : errorAlert.style.toLowerCase(),
      operator: "operator" in rule && rule.operator !== "Between" ? fileOperators[rule.operator] : undefined,
      allowBlank: validation.ignoreBlanks || undefined,
      // The file counts the other way round: "showDropDown" hides the arrow.
      showDropDown: rule.type === "List" && !rule.inCellDropDown ? true : undefined,
      showInputMessage: prompt.show || undefined,
      showErrorMessage: errorAlert.show || undefined,
      errorTitle: shortText(errorAlert.title, 32),
      error: shortText(errorAlert.message, 255),
      promptTitle: shortText(prompt.title, 32),
      prompt: shortText(prompt.message, 255),
      sqref: areas.map(areaAddress).join(" "),
    },
    formula1 === undefined ? "" : xml("formula1", {}, escapeXml(formula1)),
    formula2 === undefined ? "" : xml("formula2", {}, escapeXml(formula2)),
  );
}

// Excel calls a file damaged whose messages are longer than its dialog takes.
function shortText(text: string, limit: number): string | undefined {
  return text === "" ? undefined : spellAttribute(text.slice(0, limit));
}

function ruleFormulas(rule: Rule, spelling: FormulaSpelling): (string | undefined)[] {
  const spell = (formula: string) => spelling.toFile(formula, null);
  if (rule.type === "Custom") return [spell(rule.formula)];
  if (rule.type === "List") return [rule.source.startsWith("=") ? spell(rule.source) : quoted(rule.source)];
  const limit = (value: string | number): string => {
    if (typeof value === "number" || !value.startsWith("=")) return limitText(value);
    return spell(value);
  };
  return [limit(rule.formula1), rule.formula2 === undefined ? undefined : limit(rule.formula2)];
}

function limitText(value: string | number): string {
  return Number.isFinite(Number(value)) && value !== "" ? String(Number(value)) : quoted(String(value));
}

function quoted(text: string): string {
  return `"${text.replace(/"/g, '""')}"`;
}

function readValidation(part: XmlElement, rule: Rule): Validation {
  const text = (name: string) => unspellCharacters(part.attributes[name] ?? "");
  const styles = { warning: "Warning", information: "Information" } as const;
  const style = part.attributes["errorStyle"] ?? "stop";
  return {
    rule,
    ignoreBlanks: booleanAttribute(part, "allowBlank", false),
    errorAlert: {
      show: booleanAttribute(part, "showErrorMessage", false),
      style: style === "warning" || style === "information" ? styles[style] : "Stop",
      title: text("errorTitle"),
      message: text("error"),
    },
    prompt: {
      show: booleanAttribute(part, "showInputMessage", false),
      title: text("promptTitle"),
      message: text("prompt"),
    },
  };
}

function readRule(part: XmlElement, spelling: FormulaSpelling): Rule | null {
  // A list whose entries hold commas is written in a way of its own, and for programs that do not know it as before.
  const known = childOf(part, "formula1") ?? childOf(part, "AlternateContent/Fallback/formula1");
  const formula1 = textOf(known).trim();
  const formula2 = textOf(childOf(part, "formula2")).trim();
  const type = part.attributes["type"] ?? "none";
  if (formula1 === "" && (type === "custom" || type === "list")) return null;
  if (type === "custom") return { type: "Custom", formula: spelling.fromFile(formula1, null) };
  if (type === "list") {
    const source = unquoted(formula1) ?? spelling.fromFile(formula1, null);
    return { type: "List", source, inCellDropDown: !booleanAttribute(part, "showDropDown", false) };
  }
  const kind = comparedKinds[type];
  if (kind === undefined) return null;
  const operator = readOperator(part.attributes["operator"]);
  return {
    type: kind,
    operator,
    formula1: readLimit(formula1, spelling),
    // LibreOffice writes a second limit also where none counts.
    ...(formula2 === "" || !operator.endsWith("etween") ? {} : { formula2: readLimit(formula2, spelling) }),
  };
}

// A rule for times of day is one for numbers between 0 and 1.
const comparedKinds: Record<string, "WholeNumber" | "Decimal" | "Date" | "TextLength" | undefined> = {
  whole: "WholeNumber",
  decimal: "Decimal",
  time: "Decimal",
  date: "Date",
  textLength: "TextLength",
};

function readLimit(formula: string, spelling: FormulaSpelling): string | number {
  if (formula !== "" && Number.isFinite(Number(formula))) return Number(formula);
  return unquoted(formula) ?? spelling.fromFile(formula, null);
}

function unquoted(formula: string): string | undefined {
  return /^"(?:[^"]|"")*"$/.test(formula) ? formula.slice(1, -1).replace(/""/g, '"') : undefined;
}
