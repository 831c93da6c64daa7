import type { Border, Borders, Style } from "@cj-tech-master/excelts";
import type { BorderLine, CellFormat } from "../../host/book/book-content";
import { argb } from "./file-colors";
import { spellNumberFormat } from "./number-formats";

/** Gives a cell's looks as excelts takes them; equal looks give the same object. */
export type CellStyler = (format: CellFormat, isTextKeptAsTyped: boolean) => Partial<Style>;

/** Starts a styler for one workbook. */
export function buildCellStyler(): CellStyler {
  const known = new Map<string, Partial<Style>>();
  return (format, isTextKeptAsTyped) => {
    const key = JSON.stringify([format, isTextKeptAsTyped]);
    const style = known.get(key) ?? buildStyle(format, isTextKeptAsTyped);
    known.set(key, style);
    return style;
  };
}

function buildStyle(format: CellFormat, isTextKeptAsTyped: boolean): Partial<Style> {
  return {
    ...(format.numberFormat === undefined ? {} : { numFmt: spellNumberFormat(format.numberFormat) }),
    ...fontStyle(format),
    ...(format.fillColor === undefined ? {} : { fill: solidFill(format.fillColor) }),
    ...alignmentStyle(format, isTextKeptAsTyped),
    ...borderStyle(format),
    ...(format.locked === undefined ? {} : { protection: { locked: format.locked, hidden: false } }),
  };
}

const fontProperties = [
  "bold",
  "italic",
  "underline",
  "strikethrough",
  "fontColor",
  "fontSize",
  "fontName",
] as const satisfies (keyof CellFormat)[];

function fontStyle(format: CellFormat): Partial<Style> {
  if (fontProperties.every((property) => format[property] === undefined)) return {};
  return {
    font: {
      name: format.fontName ?? "Calibri",
      size: format.fontSize ?? 11,
      family: 2,
      color: format.fontColor === undefined ? { theme: 1 } : { argb: argb(format.fontColor) },
      ...(format.fontName === undefined ? { scheme: "minor" as const } : {}),
      ...(format.bold ? { bold: true } : {}),
      ...(format.italic ? { italic: true } : {}),
      ...(format.underline ? { underline: true } : {}),
      ...(format.strikethrough ? { strike: true } : {}),
    },
  };
}

function solidFill(color: string): Style["fill"] {
  return { type: "pattern", pattern: "solid", fgColor: { argb: argb(color) } };
}

const horizontal = { Left: "left", Center: "center", Right: "right" } as const;
const vertical = { Top: "top", Center: "middle", Bottom: "bottom" } as const;

function alignmentStyle(format: CellFormat, isTextKeptAsTyped: boolean): Partial<Style> {
  const side = format.horizontalAlignment;
  const alignment: Partial<Style["alignment"]> = {
    ...(side === undefined || side === "General" ? {} : { horizontal: horizontal[side] }),
    ...(format.verticalAlignment === undefined ? {} : { vertical: vertical[format.verticalAlignment] }),
    ...(format.wrapText ? { wrapText: true } : {}),
    ...(format.indentLevel ? { indent: format.indentLevel } : {}),
    // excelts has no word for quotePrefix; complete-styles.ts turns this mark, which we use for nothing else, into it.
    ...(isTextKeptAsTyped ? { shrinkToFit: true } : {}),
  };
  return Object.keys(alignment).length === 0 ? {} : { alignment };
}

const lineStyles = {
  Thin: "thin",
  Medium: "medium",
  Thick: "thick",
  Dash: "dashed",
  Dot: "dotted",
  Double: "double",
} as const satisfies Record<BorderLine["style"], Border["style"]>;

function borderStyle(format: CellFormat): Partial<Style> {
  const border: Partial<Borders> = {
    ...(format.borderLeft ? { left: line(format.borderLeft) } : {}),
    ...(format.borderRight ? { right: line(format.borderRight) } : {}),
    ...(format.borderTop ? { top: line(format.borderTop) } : {}),
    ...(format.borderBottom ? { bottom: line(format.borderBottom) } : {}),
  };
  return Object.keys(border).length === 0 ? {} : { border };
}

function line({ style, color }: BorderLine): Border {
  return { style: lineStyles[style], color: { argb: argb(color) } };
}
