import { refuse } from "../protocol/refusal";
import { autofitColumns, autofitRows } from "./autofit";
import { changeFormat, uniform } from "./cell-formats";
import { make, type Answers, type InAreas } from "./object-kinds";
import { pointsPerPixel } from "./points";
import { choice, color, flag, number, text, wholeNumber } from "./wire-values";

/** The looks of cells. Reading answers null where cells differ. */
export const rangeFormatAnswers: Answers<"RangeFormat"> = {
  get: {
    HorizontalAlignment: (self) =>
      uniform(self, ({ horizontalAlignment }) => horizontalAlignment ?? "General"),
    VerticalAlignment: (self) => uniform(self, ({ verticalAlignment }) => verticalAlignment ?? "Bottom"),
    WrapText: (self) => uniform(self, ({ wrapText }) => wrapText ?? false),
    IndentLevel: (self) => uniform(self, ({ indentLevel }) => indentLevel ?? 0),
    ColumnWidth: (self) => uniformSize(self, "column"),
    RowHeight: (self) => uniformSize(self, "row"),
  },
  set: {
    HorizontalAlignment: (self, value) =>
      changeFormat(self, {
        horizontalAlignment: choice(self.host, value, {
          of: "HorizontalAlignment",
          supported: ["General", "Left", "Center", "Right"],
        }),
      }),
    VerticalAlignment: (self, value) =>
      changeFormat(self, {
        verticalAlignment: choice(self.host, value, {
          of: "VerticalAlignment",
          supported: ["Top", "Center", "Bottom"],
        }),
      }),
    WrapText: (self, value) => changeFormat(self, { wrapText: flag(value) }),
    IndentLevel: (self, value) => changeFormat(self, { indentLevel: wholeNumber(value) }),
    ColumnWidth: (self, value) => setSize(self, "column", number(value)),
    RowHeight: (self, value) => setSize(self, "row", number(value)),
  },
  open: {
    Borders: (self) => make("RangeBorderCollection", self),
    Fill: (self) => make("RangeFill", self),
    Font: (self) => make("RangeFont", self),
    Protection: (self) => make("FormatProtection", self),
  },
  call: { AutofitColumns: autofitColumns, AutofitRows: autofitRows },
};

/** The background of cells. Excel reports white where there is none. */
export const rangeFillAnswers: Answers<"RangeFill"> = {
  get: { Color: (self) => uniform(self, ({ fillColor }) => fillColor ?? "#FFFFFF") },
  set: { Color: (self, value) => changeFormat(self, { fillColor: value === "" ? undefined : color(value) }) },
  call: { Clear: (self) => changeFormat(self, { fillColor: undefined }) },
};

/** The letters in cells. */
export const rangeFontAnswers: Answers<"RangeFont"> = {
  get: {
    Bold: (self) => uniform(self, ({ bold }) => bold ?? false),
    Italic: (self) => uniform(self, ({ italic }) => italic ?? false),
    Underline: (self) => uniform(self, ({ underline }) => (underline ? "Single" : "None")),
    Strikethrough: (self) => uniform(self, ({ strikethrough }) => strikethrough ?? false),
    Color: (self) => uniform(self, ({ fontColor }) => fontColor ?? "#000000"),
    Size: (self) => uniform(self, ({ fontSize }) => fontSize ?? 11),
    Name: (self) => uniform(self, ({ fontName }) => fontName ?? "Calibri"),
  },
  set: {
    Bold: (self, value) => changeFormat(self, { bold: flag(value) }),
    Italic: (self, value) => changeFormat(self, { italic: flag(value) }),
    Underline: (self, value) =>
      changeFormat(self, {
        underline:
          choice(self.host, value, { of: "RangeUnderlineStyle", supported: ["None", "Single"] }) === "Single",
      }),
    Strikethrough: (self, value) => changeFormat(self, { strikethrough: flag(value) }),
    Color: (self, value) => changeFormat(self, { fontColor: color(value) }),
    Size: (self, value) => changeFormat(self, { fontSize: number(value) }),
    Name: (self, value) => changeFormat(self, { fontName: text(value) }),
  },
};

/** Whether cells may be edited on a protected sheet. */
export const formatProtectionAnswers: Answers<"FormatProtection"> = {
  get: {
    Locked: (self) => uniform(self, ({ locked }) => locked ?? true),
    FormulaHidden: () => false,
  },
  set: { Locked: (self, value) => changeFormat(self, { locked: flag(value) }) },
};

function uniformSize({ host, sheetId, areas }: InAreas, dimension: "row" | "column"): number | null {
  const sizes = new Set<number>();
  for (const area of areas) {
    const count = Math.min(dimension === "row" ? area.rowCount : area.columnCount, 1_000);
    for (let index = area[dimension]; index < area[dimension] + count; index += 1) {
      sizes.add(
        dimension === "row" ? host.book.rowHeight(sheetId, index) : host.book.columnWidth(sheetId, index),
      );
    }
  }
  const [only = 0] = sizes;
  return sizes.size === 1 ? only * pointsPerPixel : null;
}

function setSize({ host, sheetId, areas }: InAreas, dimension: "row" | "column", points: number): void {
  if (points < 0) throw refuse.argument("A size must not be negative.");
  const pixels = Math.round(points / pointsPerPixel);
  for (const area of areas) {
    const count = dimension === "row" ? area.rowCount : area.columnCount;
    for (let index = area[dimension]; index < area[dimension] + count; index += 1) {
      if (dimension === "row") host.book.setRowHeight(sheetId, index, pixels);
      else host.book.setColumnWidth(sheetId, index, pixels);
    }
  }
}
