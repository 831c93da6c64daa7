import type { BorderLine, CellFormat } from "../../host/book/book-content";
import type { ColorReader } from "./file-colors";
import { builtInNumberFormats, readNumberFormat } from "./number-formats";
import { booleanAttribute, childOf, childrenOf, numberAttribute, type XmlElement } from "../package/xml-tree";
import { unspellCharacters } from "../package/xml-text";

/** The looks of cells by style number; only what differs from the file's own default. */
export function readCellFormats(styles: XmlElement | undefined, readColor: ColorReader): CellFormat[] {
  const sources: StyleSources = {
    readColor,
    fonts: childrenOf(childOf(styles, "fonts"), "font"),
    fills: childrenOf(childOf(styles, "fills"), "fill"),
    borders: childrenOf(childOf(styles, "borders"), "border"),
    numberFormats: readNumberFormats(styles),
    defaultFont: undefined,
  };
  const normal = childrenOf(childOf(styles, "cellStyleXfs"), "xf")[0];
  sources.defaultFont = sources.fonts[numberAttribute(normal, "fontId", 0)];
  return childrenOf(childOf(styles, "cellXfs"), "xf").map((xf) => readFormat(xf, sources));
}

interface StyleSources {
  readColor: ColorReader;
  fonts: XmlElement[];
  fills: XmlElement[];
  borders: XmlElement[];
  numberFormats: Map<number, string>;
  defaultFont: XmlElement | undefined;
}

function readNumberFormats(styles: XmlElement | undefined): Map<number, string> {
  const formats = new Map(builtInNumberFormats);
  for (const format of childrenOf(childOf(styles, "numFmts"), "numFmt")) {
    const code = readNumberFormat(unspellCharacters(format.attributes["formatCode"] ?? ""));
    formats.set(numberAttribute(format, "numFmtId", -1), code);
  }
  return formats;
}

function readFormat(xf: XmlElement, sources: StyleSources): CellFormat {
  const numberFormat = sources.numberFormats.get(numberAttribute(xf, "numFmtId", 0)) ?? "General";
  const isLocked = booleanAttribute(childOf(xf, "protection"), "locked", true);
  return {
    ...(numberFormat === "General" ? {} : { numberFormat }),
    ...readFont(sources.fonts[numberAttribute(xf, "fontId", 0)], sources),
    ...readFill(sources.fills[numberAttribute(xf, "fillId", 0)], sources.readColor),
    ...readAlignment(childOf(xf, "alignment")),
    ...(isLocked ? {} : { locked: false }),
    ...readBorders(sources.borders[numberAttribute(xf, "borderId", 0)], sources.readColor),
  };
}

function readFont(font: XmlElement | undefined, { defaultFont, readColor }: StyleSources): CellFormat {
  const color = readColor(childOf(font, "color"));
  return {
    ...(isOn(childOf(font, "b")) ? { bold: true } : {}),
    ...(isOn(childOf(font, "i")) ? { italic: true } : {}),
    ...(isUnderlined(childOf(font, "u")) ? { underline: true } : {}),
    ...(isOn(childOf(font, "strike")) ? { strikethrough: true } : {}),
    ...(color === undefined || isDefaultColor(font, defaultFont) ? {} : { fontColor: color }),
    ...readTypeface(font, defaultFont),
  };
}

function readTypeface(font: XmlElement | undefined, defaultFont: XmlElement | undefined): CellFormat {
  const nameOf = (element: XmlElement | undefined) => childOf(element, "name")?.attributes["val"];
  const sizeOf = (element: XmlElement | undefined) => numberAttribute(childOf(element, "sz"), "val", 11);
  const fontName = nameOf(font);
  const fontSize = sizeOf(font);
  return {
    ...(fontSize === sizeOf(defaultFont) ? {} : { fontSize }),
    ...(fontName === undefined || fontName === nameOf(defaultFont) ? {} : { fontName }),
  };
}

function isOn(mark: XmlElement | undefined): boolean {
  return mark !== undefined && booleanAttribute(mark, "val", true);
}

function isUnderlined(mark: XmlElement | undefined): boolean {
  return mark !== undefined && mark.attributes["val"] !== "none";
}

function isDefaultColor(font: XmlElement | undefined, defaultFont: XmlElement | undefined): boolean {
  const describe = (element: XmlElement | undefined) =>
    JSON.stringify(childOf(element, "color")?.attributes ?? null);
  return childOf(font, "color")?.attributes["theme"] === "1" || describe(font) === describe(defaultFont);
}

function readFill(fill: XmlElement | undefined, readColor: ColorReader): CellFormat {
  const pattern = childOf(fill, "patternFill");
  const kind = pattern?.attributes["patternType"] ?? "none";
  const fillColor =
    kind === "none" || kind === "gray125" ? undefined : readColor(childOf(pattern, "fgColor"));
  return fillColor === undefined ? {} : { fillColor };
}

const horizontal: Record<string, CellFormat["horizontalAlignment"]> = {
  left: "Left",
  center: "Center",
  right: "Right",
};
const vertical: Record<string, CellFormat["verticalAlignment"]> = { top: "Top", center: "Center" };

function readAlignment(alignment: XmlElement | undefined): CellFormat {
  const horizontalAlignment = horizontal[alignment?.attributes["horizontal"] ?? ""];
  const verticalAlignment = vertical[alignment?.attributes["vertical"] ?? ""];
  const indentLevel = numberAttribute(alignment, "indent", 0);
  return {
    ...(horizontalAlignment === undefined ? {} : { horizontalAlignment }),
    ...(verticalAlignment === undefined ? {} : { verticalAlignment }),
    ...(booleanAttribute(alignment, "wrapText", false) ? { wrapText: true } : {}),
    ...(indentLevel === 0 ? {} : { indentLevel }),
  };
}

function readBorders(border: XmlElement | undefined, readColor: ColorReader): CellFormat {
  const read = (side: string) => readLine(childOf(border, side), readColor);
  const [borderLeft, borderRight, borderTop, borderBottom] = [
    read("left"),
    read("right"),
    read("top"),
    read("bottom"),
  ];
  return {
    ...(borderTop ? { borderTop } : {}),
    ...(borderBottom ? { borderBottom } : {}),
    ...(borderLeft ? { borderLeft } : {}),
    ...(borderRight ? { borderRight } : {}),
  };
}

// Excel has 13 kinds of lines; the finer ones become the nearest we know.
const lineStyles: Record<string, BorderLine["style"]> = {
  thin: "Thin",
  medium: "Medium",
  thick: "Thick",
  dashed: "Dash",
  dotted: "Dot",
  double: "Double",
  hair: "Dot",
  mediumDashed: "Dash",
  dashDot: "Dash",
  mediumDashDot: "Dash",
  dashDotDot: "Dot",
  mediumDashDotDot: "Dot",
  slantDashDot: "Dash",
};

function readLine(side: XmlElement | undefined, readColor: ColorReader): BorderLine | undefined {
  const style = lineStyles[side?.attributes["style"] ?? "none"];
  return style === undefined ? undefined : { style, color: readColor(childOf(side, "color")) ?? "#000000" };
}
