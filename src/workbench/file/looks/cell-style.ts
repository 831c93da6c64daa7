import type { BorderLine, CellFormat } from "../../host/book/book-content";
import { argb } from "./file-colors";
import { xml, type Attributes } from "../package/xml-text";

/** Fonts, fills and borders of a file, each kept once and named by position. */
export interface StyleLists {
  font(xml: string): number;
  fill(xml: string): number;
  border(xml: string): number;
  numberFormat(code: string): number;
}

/** The look of a cell as the file describes it, its parts by their positions. */
export function cellStyleXml(format: CellFormat, isTextKeptAsTyped: boolean, lists: StyleLists): string {
  const numFmtId = lists.numberFormat(format.numberFormat ?? "General");
  const fontId = lists.font(fontXml(format));
  const fillId = lists.fill(fillXml(format.fillColor));
  const borderId = lists.border(borderXml(format));
  const alignment = alignmentXml(format);
  const protection = format.locked === undefined ? "" : xml("protection", { locked: format.locked });
  return xml(
    "xf",
    {
      numFmtId,
      fontId,
      fillId,
      borderId,
      xfId: 0,
      quotePrefix: isTextKeptAsTyped || undefined,
      applyNumberFormat: numFmtId !== 0 || undefined,
      applyFont: fontId !== 0 || undefined,
      applyFill: fillId !== 0 || undefined,
      applyBorder: borderId !== 0 || undefined,
      applyAlignment: alignment !== "" || undefined,
      applyProtection: protection !== "" || undefined,
    },
    alignment,
    protection,
  );
}

/** The font of a cell; Excel's own where nothing else is said. */
export function fontXml(format: CellFormat): string {
  return xml(
    "font",
    {},
    format.bold ? xml("b") : "",
    format.italic ? xml("i") : "",
    format.strikethrough ? xml("strike") : "",
    format.underline ? xml("u") : "",
    xml("sz", { val: format.fontSize ?? 11 }),
    xml("color", format.fontColor === undefined ? { theme: 1 } : { rgb: argb(format.fontColor) }),
    xml("name", { val: format.fontName ?? "Calibri" }),
    xml("family", { val: 2 }),
    format.fontName === undefined ? xml("scheme", { val: "minor" }) : "",
  );
}

/** The filling of a cell; none without a color. */
export function fillXml(color: string | undefined): string {
  if (color === undefined) return xml("fill", {}, xml("patternFill", { patternType: "none" }));
  const foreground = xml("fgColor", { rgb: argb(color) });
  return xml("fill", {}, xml("patternFill", { patternType: "solid" }, foreground));
}

const lineStyles = {
  Thin: "thin",
  Medium: "medium",
  Thick: "thick",
  Dash: "dashed",
  Dot: "dotted",
  Double: "double",
} as const satisfies Record<BorderLine["style"], string>;

/** The lines around a cell. */
export function borderXml(format: CellFormat): string {
  const line = (side: string, drawn: BorderLine | undefined) =>
    drawn === undefined
      ? xml(side)
      : xml(side, { style: lineStyles[drawn.style] }, xml("color", { rgb: argb(drawn.color) }));
  return xml(
    "border",
    {},
    line("left", format.borderLeft),
    line("right", format.borderRight),
    line("top", format.borderTop),
    line("bottom", format.borderBottom),
    xml("diagonal"),
  );
}

const horizontal = { Left: "left", Center: "center", Right: "right" } as const;
const vertical = { Top: "top", Center: "center", Bottom: "bottom" } as const;

function alignmentXml(format: CellFormat): string {
  const side = format.horizontalAlignment;
  const alignment: Attributes = {
    horizontal: side === undefined || side === "General" ? undefined : horizontal[side],
    vertical: format.verticalAlignment === undefined ? undefined : vertical[format.verticalAlignment],
    wrapText: format.wrapText || undefined,
    indent: format.indentLevel || undefined,
  };
  return Object.values(alignment).every((value) => value === undefined) ? "" : xml("alignment", alignment);
}
