import type { Area, ComparisonOperator, Validation } from "../book/book-content";
import { isHostObject } from "../protocol/object-class";
import { refuse } from "../protocol/refusal";
import { isSameValue } from "../protocol/same-value";
import { formatReference } from "./address";
import { cellsOf, intersection } from "./area-geometry";
import { isKind, type Answers, type Host, type InAreas } from "./object-kinds";
import { choice, flag, record, text } from "./wire-values";

/** What may be typed into cells. */
export const dataValidationAnswers: Answers<"DataValidation"> = {
  get: {
    Type: (self) => validationType(self),
    Rule: (self) => ruleToWire(sameValidation(self)),
    ErrorAlert: (self) => alertToWire(sameValidation(self)),
    Prompt: (self) => promptToWire(sameValidation(self)),
    IgnoreBlanks: (self) => sameValidation(self)?.ignoreBlanks ?? true,
  },
  set: {
    Rule: (self, value) => {
      const rule = ruleFromWire(self.host, record(value, "a rule"));
      change(self, (known) => (rule ? { ...known, rule } : null));
    },
    ErrorAlert: (self, value) => {
      const errorAlert = alertFromWire(self.host, record(value, "an error alert"));
      change(self, (known) => ({ ...known, errorAlert }));
    },
    Prompt: (self, value) => {
      const { message, showPrompt, title } = record(value, "a prompt");
      const prompt = { show: flag(showPrompt), title: text(title), message: text(message) };
      change(self, (known) => ({ ...known, prompt }));
    },
    IgnoreBlanks: (self, value) => {
      const ignoreBlanks = flag(value);
      change(self, (known) => ({ ...known, ignoreBlanks }));
    },
  },
  call: {
    Clear: ({ host, sheetId, areas }) => {
      for (const area of areas) host.book.setValidation(sheetId, area, null);
    },
  },
};

type Rule = Validation["rule"];

/** Settings made before a rule wait for it on a rule that lets everything pass. */
const anything: Validation = {
  rule: { type: "Custom", formula: "=TRUE" },
  ignoreBlanks: true,
  errorAlert: { show: true, style: "Stop", title: "", message: "" },
  prompt: { show: true, title: "", message: "" },
};

function change({ host, sheetId, areas }: InAreas, make: (known: Validation) => Validation | null): void {
  for (const area of areas) {
    const known = host.book.validation(sheetId, area.row, area.column);
    host.book.setValidation(sheetId, area, make(known ?? anything));
  }
}

/** The validation of all cells when they have the same; null when there is none; undefined when they differ. */
function sameValidation(self: InAreas): Validation | null | undefined {
  let first: Validation | null | undefined;
  for (const { row, column } of cornersAndUsed(self)) {
    const found = self.host.book.validation(self.sheetId, row, column);
    if (first !== undefined && !isSameValue(first, found)) return undefined;
    first ??= found;
  }
  return first ?? null;
}

function* cornersAndUsed({ host, sheetId, areas }: InAreas): Generator<{ row: number; column: number }> {
  for (const area of areas) {
    yield { row: area.row, column: area.column };
    yield { row: area.row + area.rowCount - 1, column: area.column + area.columnCount - 1 };
    const used = area.rowCount * area.columnCount <= 5_000 ? area : usedPart(host, sheetId, area);
    if (used) yield* cellsOf(used);
  }
}

function usedPart(host: Host, sheetId: string, area: Area): Area | null {
  const used = host.book.usedArea(sheetId, false, area);
  return used && intersection(used, area);
}

function validationType(self: InAreas): string {
  const validation = sameValidation(self);
  if (validation === undefined) return "Inconsistent";
  return validation?.rule.type ?? "None";
}

function ruleFromWire(host: Host, given: Record<string, unknown>): Rule | null {
  const kinds = Object.keys(given).filter((kind) => given[kind] !== undefined && given[kind] !== null);
  const [kind] = kinds;
  if (kind === undefined) return null;
  if (kinds.length > 1) throw refuse.argument("A rule has one kind.");
  const details = record(given[kind]);
  switch (kind) {
    case "list":
      return {
        type: "List",
        source: listSource(host, details.source),
        inCellDropDown: flag(details.inCellDropDown),
      };
    case "custom":
      return { type: "Custom", formula: formulaText(details.formula) };
    case "wholeNumber":
    case "decimal":
    case "textLength":
    case "date":
      return comparison(host, comparisonTypes[kind], details);
    case "time":
      throw refuse.unknown("data validation of times");
    default:
      throw refuse.argument(`There is no rule "${kind}".`);
  }
}

const comparisonTypes = {
  wholeNumber: "WholeNumber",
  decimal: "Decimal",
  textLength: "TextLength",
  date: "Date",
} as const;

const operators: Readonly<Record<string, ComparisonOperator>> = {
  Between: "Between",
  NotBetween: "NotBetween",
  EqualTo: "EqualTo",
  NotEqualTo: "NotEqualTo",
  GreaterThan: "GreaterThan",
  LessThan: "LessThan",
  GreaterThanOrEqualTo: "GreaterThanOrEqual",
  LessThanOrEqualTo: "LessThanOrEqual",
};

type ComparisonType = (typeof comparisonTypes)[keyof typeof comparisonTypes];

function comparison(host: Host, type: ComparisonType, details: Record<string, unknown>): Rule {
  const name = choice(host, details.operator, {
    of: "DataValidationOperator",
    supported: Object.keys(operators),
  });
  const operator = operators[name] ?? "EqualTo";
  const formula1 = bound(host, details.formula1);
  const twoBounds = operator === "Between" || operator === "NotBetween";
  if (!twoBounds) return { type, operator, formula1 };
  return { type, operator, formula1, formula2: bound(host, details.formula2) };
}

function bound(host: Host, value: unknown): string | number {
  if (typeof value === "number" && Number.isFinite(value)) return value;
  if (isHostObject(value)) return rangeFormula(host, value);
  const given = text(value, "a number or a formula");
  if (given === "") throw refuse.argument("A bound must not be empty.");
  if (given.startsWith("=")) return given;
  return /^[+-]?\d+(\.\d+)?$/.test(given) ? Number(given) : given;
}

function listSource(host: Host, source: unknown): string {
  if (isHostObject(source)) return rangeFormula(host, source);
  const given = text(source, "a range or a text");
  if (given === "") throw refuse.argument("A list must not be empty.");
  // Excel keeps at most 255 characters of a list that is written out.
  if (!given.startsWith("=") && given.length > 255)
    throw refuse.argument("A list takes at most 255 characters.");
  return given;
}

function rangeFormula(host: Host, object: unknown): string {
  if (!isHostObject(object) || !isKind(object, "Range")) throw refuse.argument("Expected a range.");
  return formatReference(host.book.sheet(object.self.sheetId).name, object.self.area);
}

function formulaText(value: unknown): string {
  const given = text(value, "a formula");
  return given.startsWith("=") ? given : `=${given}`;
}

function ruleToWire(validation: Validation | null | undefined): Record<string, unknown> | null {
  if (validation === undefined) return null;
  if (validation === null) return {};
  const { rule } = validation;
  if (rule.type === "List") return { list: { inCellDropDown: rule.inCellDropDown, source: rule.source } };
  if (rule.type === "Custom") return { custom: { formula: rule.formula } };
  const operator = Object.entries(operators).find(([, name]) => name === rule.operator)?.[0];
  const formula2 = rule.formula2 === undefined ? {} : { formula2: asFormula(rule.formula2) };
  const kind = rule.type.charAt(0).toLowerCase() + rule.type.slice(1);
  return { [kind]: { formula1: asFormula(rule.formula1), ...formula2, operator } };
}

function asFormula(value: string | number): string {
  return typeof value === "string" && value.startsWith("=") ? value : `=${value}`;
}

function alertFromWire(host: Host, given: Record<string, unknown>): Validation["errorAlert"] {
  const supported = ["Stop", "Warning", "Information"] as const;
  return {
    show: flag(given.showAlert),
    style: choice(host, given.style, { of: "DataValidationAlertStyle", supported }),
    title: text(given.title),
    message: text(given.message),
  };
}

function alertToWire(validation: Validation | null | undefined): Record<string, unknown> | null {
  if (validation === undefined) return null;
  const { show, style, title, message } = (validation ?? anything).errorAlert;
  return { showAlert: show, style, title, message };
}

function promptToWire(validation: Validation | null | undefined): Record<string, unknown> | null {
  if (validation === undefined) return null;
  const { show, title, message } = (validation ?? anything).prompt;
  return { showPrompt: show, title, message };
}
