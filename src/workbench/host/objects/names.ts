import type { DefinedName } from "../book/book-content";
import { isHostObject } from "../protocol/object-class";
import { refuse } from "../protocol/refusal";
import { formatReference } from "./address";
import { findArea, rangeOf } from "./find-area";
import { isKind, make, type Answers, type Host, type InScope, type ObjectKinds } from "./object-kinds";
import { flag, text } from "./wire-values";

/** Names of cells and constants: of a sheet, or of the whole workbook. */
export const namesAnswers: Answers<"NamedItemCollection"> = {
  items: (self) => namesIn(self).map((defined) => item(self.host, defined)),
  item: (self, key) => {
    const wanted = text(key, "a name").toLowerCase();
    const found = namesIn(self).find(({ name }) => name.toLowerCase() === wanted);
    return found ? item(self.host, found) : null;
  },
  call: {
    Add: (self, name, reference, comment) => addName(self, { name, reference, comment }),
    AddFormulaLocal: (self, name, formula, comment) =>
      addName(self, { name, reference: text(formula), comment }),
  },
};

/** One name. */
export const nameAnswers: Answers<"NamedItem"> = {
  exists: (self) => void definedName(self),
  get: {
    _Id: ({ name }) => name,
    Name: (self) => definedName(self).name,
    Formula: (self) => definedName(self).formula,
    Value: (self) => valueOf(self),
    Type: (self) => typeOf(self),
    Scope: ({ sheet }) => (sheet === undefined ? "Workbook" : "Worksheet"),
    Visible: (self) => definedName(self).visible,
    Comment: (self) => definedName(self).comment ?? "",
  },
  set: {
    Formula: ({ host, name, sheet }, value) =>
      host.book.changeName(name, sheet, { formula: formulaOf(host, value) }),
    Visible: ({ host, name, sheet }, value) => host.book.changeName(name, sheet, { visible: flag(value) }),
    Comment: ({ host, name, sheet }, value) => host.book.changeName(name, sheet, { comment: text(value) }),
  },
  open: {
    Worksheet: (self) => worksheetOf(self) ?? refuseScope(),
    WorksheetOrNullObject: (self) => worksheetOf(self),
  },
  call: {
    GetRange: (self) => rangeBehind(self) ?? refuseNoRange(),
    GetRangeOrNullObject: (self) => rangeBehind(self),
    Delete: ({ host, name, sheet }) => host.book.deleteName(name, sheet),
  },
};

type InName = ObjectKinds["NamedItem"];

function item(host: Host, { name, sheet }: DefinedName) {
  return make("NamedItem", { host, name, sheet });
}

function sheetNameOf({ host, sheetId }: InScope): string | undefined {
  return sheetId === null ? undefined : host.book.sheet(sheetId).name;
}

function namesIn(self: InScope): DefinedName[] {
  const sheetName = sheetNameOf(self);
  return self.host.book.names().filter(({ sheet }) => sheet === sheetName);
}

function addName(self: InScope, added: { name: unknown; reference: unknown; comment: unknown }) {
  const sheet = sheetNameOf(self);
  const defined: DefinedName = {
    name: text(added.name, "a name"),
    formula: formulaOf(self.host, added.reference),
    visible: true,
    ...(sheet === undefined ? {} : { sheet }),
    ...(added.comment ? { comment: text(added.comment) } : {}),
  };
  self.host.book.addName(defined);
  return item(self.host, defined);
}

/** A text that does not begin with `=` names itself; a table's column is noted by its cells of today. */
function formulaOf(host: Host, reference: unknown): string {
  if (isHostObject(reference) && isKind(reference, "Range")) {
    const { sheetId, area } = reference.self;
    return formatReference(host.book.sheet(sheetId).name, area);
  }
  const given = text(reference, "a range or a formula");
  if (!given.startsWith("=")) return `="${given.replaceAll('"', '""')}"`;
  const structured = /^=[^![\]()'"&+*/-]+\[[^[\]]*\]$/.test(given);
  const found = structured ? findArea(host.book, given.slice(1), host.book.activeSheetId()) : null;
  return found ? formatReference(host.book.sheet(found.sheetId).name, found.area) : given;
}

function definedName({ host, name, sheet }: InName): DefinedName {
  const found = host.book
    .names()
    .find((one) => one.name.toLowerCase() === name.toLowerCase() && one.sheet === sheet);
  if (!found) throw refuse.notFound("The name");
  return found;
}

function rangeBehind(self: InName) {
  const { formula } = definedName(self);
  const found = findArea(self.host.book, formula.slice(1), self.host.book.activeSheetId());
  return found ? rangeOf({ host: self.host, sheetId: found.sheetId }, found.area) : null;
}

function worksheetOf({ host, sheet }: InName) {
  const found = host.book.sheets().find(({ name }) => name === sheet);
  return found ? make("Worksheet", { host, sheetId: found.id }) : null;
}

/** A constant's own value; what a range's name refers to. */
function valueOf(self: InName): string | number | boolean {
  const constant = constantOf(definedName(self).formula);
  if (constant !== null) return constant;
  if (rangeBehind(self)) return definedName(self).formula.slice(1);
  throw refuse.unknown("the value of a name that is a formula");
}

function typeOf(self: InName): string {
  const constant = constantOf(definedName(self).formula);
  if (typeof constant === "string") return constant.startsWith("#") ? "Error" : "String";
  if (typeof constant === "number") return Number.isInteger(constant) ? "Integer" : "Double";
  if (typeof constant === "boolean") return "Boolean";
  if (rangeBehind(self)) return "Range";
  throw refuse.unknown("the type of a name that is a formula");
}

function constantOf(formula: string): string | number | boolean | null {
  const body = formula.slice(1).trim();
  const quoted = /^"((?:[^"]|"")*)"$/.exec(body);
  if (quoted) return (quoted[1] ?? "").replaceAll('""', '"');
  if (/^[+-]?\d+(\.\d+)?(e[+-]?\d+)?$/i.test(body)) return Number(body);
  if (/^(true|false)$/i.test(body)) return body.toLowerCase() === "true";
  return /^#(REF!|N\/A|NAME\?|VALUE!|DIV\/0!|NUM!|NULL!)$/.test(body) ? body : null;
}

function refuseNoRange(): never {
  throw refuse.operation("This name stands for no cells.");
}

function refuseScope(): never {
  throw refuse.notFound("The worksheet of this name");
}
