import type { ConditionalRule } from "../book/book-content";
import { refuse } from "../protocol/refusal";
import { intersection } from "./area-geometry";
import { changeRule, formatOf, ruleOf } from "./conditional-rule";
import { make, type Answers, type InAreas, type InConditionalFormat } from "./object-kinds";
import { rangeOf } from "./find-area";
import { choice, flag } from "./wire-values";

/** The conditional formats that touch a range, the most important first. */
export const conditionalFormatsAnswers: Answers<"ConditionalFormatCollection"> = {
  items: (self) => formatsOn(self).map(({ id }) => make("ConditionalFormat", inFormat(self, id))),
  item: (self, key) => {
    const found = formatsOn(self).find(({ id }) => id === key);
    return found ? make("ConditionalFormat", inFormat(self, found.id)) : null;
  },
  call: {
    Add: (self, type) => {
      const name = choice(self.host, type, { of: "ConditionalFormatType", supported: Object.keys(newRules) });
      const area = self.areas[0];
      const rule = newRules[name];
      if (!rule || !area) throw refuse.argument();
      if (self.areas.length > 1) throw refuse.unknown("a conditional format of several ranges");
      return make(
        "ConditionalFormat",
        inFormat(self, self.host.book.addConditionalFormat(self.sheetId, area, rule)),
      );
    },
    ClearAll: ({ host, sheetId, areas }) => {
      for (const area of areas) host.book.deleteConditionalFormats(sheetId, area);
    },
  },
};

/** One conditional format: what kind, where, and what comes after it. */
export const conditionalFormatAnswers: Answers<"ConditionalFormat"> = {
  exists: (self) => void formatOf(self),
  get: {
    Id: ({ formatId }) => formatId,
    Type: (self) => formatOf(self).rule.type,
    StopIfTrue: (self) => {
      const { rule } = formatOf(self);
      return "stopIfTrue" in rule ? rule.stopIfTrue : null;
    },
    Priority: ({ host, sheetId, formatId }) =>
      host.book.conditionalFormats(sheetId).findIndex(({ id }) => id === formatId),
  },
  set: {
    StopIfTrue: (self, value) => {
      const { rule } = formatOf(self);
      if (!("stopIfTrue" in rule)) throw refuse.operation("This kind of format does not stop others.");
      changeRule(self, { ...rule, stopIfTrue: flag(value) });
    },
  },
  open: {
    Custom: (self) => openKind(self, "Custom", "CustomConditionalFormat"),
    CustomOrNullObject: (self) => openKindOrNull(self, "Custom", "CustomConditionalFormat"),
    CellValue: (self) => openKind(self, "CellValue", "CellValueConditionalFormat"),
    CellValueOrNullObject: (self) => openKindOrNull(self, "CellValue", "CellValueConditionalFormat"),
    DataBar: (self) => openKind(self, "DataBar", "DataBarConditionalFormat"),
    DataBarOrNullObject: (self) => openKindOrNull(self, "DataBar", "DataBarConditionalFormat"),
    IconSet: (self) => openKind(self, "IconSet", "IconSetConditionalFormat"),
    IconSetOrNullObject: (self) => openKindOrNull(self, "IconSet", "IconSetConditionalFormat"),
  },
  call: {
    Delete: ({ host, sheetId, formatId }) => host.book.deleteConditionalFormats(sheetId, null, formatId),
    GetRange: (self) => {
      const [area, ...more] = formatOf(self).areas;
      if (!area || more.length > 0) throw refuse.operation("This format covers several ranges.");
      return rangeOf(self, area);
    },
    GetRangeOrNullObject: (self) => {
      const [area, ...more] = formatOf(self).areas;
      return area && more.length === 0 ? rangeOf(self, area) : null;
    },
    GetRanges: (self) =>
      make("RangeAreas", { host: self.host, sheetId: self.sheetId, areas: formatOf(self).areas }),
  },
};

/** What a format is before its rule is set: it changes no cell. */
const newRules: Readonly<Record<string, ConditionalRule>> = {
  Custom: { type: "Custom", formula: "=FALSE", format: {}, stopIfTrue: false },
  CellValue: { type: "CellValue", operator: "EqualTo", formula1: "=0", format: {}, stopIfTrue: false },
  DataBar: { type: "DataBar", color: "#638EC6", showValue: true },
  IconSet: {
    type: "IconSet",
    style: "ThreeTrafficLights1",
    criteria: [
      { operator: "GreaterThanOrEqual", value: 33 },
      { operator: "GreaterThanOrEqual", value: 67 },
    ],
  },
};

function inFormat({ host, sheetId }: InAreas, formatId: string): InConditionalFormat {
  return { host, sheetId, formatId };
}

function formatsOn({ host, sheetId, areas }: InAreas) {
  return host.book
    .conditionalFormats(sheetId)
    .filter((format) => format.areas.some((one) => areas.some((other) => intersection(one, other))));
}

type FormatKind =
  | "CustomConditionalFormat"
  | "CellValueConditionalFormat"
  | "DataBarConditionalFormat"
  | "IconSetConditionalFormat";

function openKind(self: InConditionalFormat, type: ConditionalRule["type"], kind: FormatKind) {
  ruleOf(self, type);
  return make(kind, self);
}

function openKindOrNull(self: InConditionalFormat, type: ConditionalRule["type"], kind: FormatKind) {
  return formatOf(self).rule.type === type ? make(kind, self) : null;
}
