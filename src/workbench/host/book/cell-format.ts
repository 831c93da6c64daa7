import type { CellFormat } from "./book-content";
import type { Style } from "./engine";

/** The looks of a cell that the engine has no place for. They travel inside its style. */
interface Extras extends Omit<CellFormat, EngineKey> {
  /** The number format the engine was given in place of Excel's; when it differs now, a person chose another. */
  shown?: string;
}
type EngineKey =
  | "bold"
  | "italic"
  | "underline"
  | "strikethrough"
  | "fontColor"
  | "fillColor"
  | "fontSize"
  | "horizontalAlignment"
  | "verticalAlignment"
  | "wrapText";
type StyleWithExtras = Style & { excel?: Extras };

/** How the engine holds a cell's looks. */
export interface EngineLook {
  style: Style | undefined;
  format: string | undefined;
}

/** Reads a cell's looks from the engine. */
export function formatOfLook({ style, format }: EngineLook): CellFormat {
  const { excel = {}, ...known } = (style ?? {}) as StyleWithExtras;
  const { shown, numberFormat, ...extras } = excel;
  const read: CellFormat = { ...fromStyle(known), ...extras };
  // The engine writes "no format" in two ways.
  const given = format || undefined;
  const chosen = given === shown ? numberFormat : given;
  if (chosen !== undefined && chosen !== "General") read.numberFormat = chosen;
  return read;
}

/** Writes a cell's looks for the engine; null when the cell looks like any other. */
export function lookOfFormat(format: CellFormat): { style: Style | null; format: string } {
  const shown = shownNumberFormat(format.numberFormat);
  const style: StyleWithExtras = toStyle(format);
  const excel = extrasOf(format, shown);
  if (Object.keys(excel).length > 0) style.excel = excel;
  return { style: Object.keys(style).length > 0 ? style : null, format: shown ?? "" };
}

function extrasOf(format: CellFormat, shown: string | undefined): Extras {
  const excel: Extras = {};
  const given: [string, unknown][] = Object.entries(format);
  for (const [key, value] of given) {
    if (!ENGINE_KEYS.has(key) && value !== undefined && key !== "numberFormat")
      Object.assign(excel, { [key]: value });
  }
  if (format.numberFormat !== undefined && format.numberFormat !== "General") {
    excel.numberFormat = format.numberFormat;
    if (shown !== undefined) excel.shown = shown;
  }
  return excel;
}

/** The engine must not see `@`: it would turn numbers that are there already into text, as Excel does not. */
function shownNumberFormat(numberFormat: string | undefined): string | undefined {
  if (numberFormat === undefined || numberFormat === "General" || numberFormat.includes("@"))
    return undefined;
  const [positive = ""] = numberFormat.split(";");
  return /^[\w#0.,%$/:\- ]+$/.test(positive) && !/[?_*\\[\]"]/.test(positive) ? positive : undefined;
}

function fromStyle(style: Style): CellFormat {
  const read: CellFormat = {};
  if (style.bold) read.bold = true;
  if (style.italic) read.italic = true;
  if (style.underline) read.underline = true;
  if (style.strikethrough) read.strikethrough = true;
  if (style.textColor) read.fontColor = style.textColor;
  if (style.fillColor) read.fillColor = style.fillColor;
  if (style.fontSize) read.fontSize = style.fontSize;
  if (style.align) read.horizontalAlignment = HORIZONTAL[style.align];
  if (style.verticalAlign) read.verticalAlignment = VERTICAL[style.verticalAlign];
  if (style.wrapping === "wrap") read.wrapText = true;
  return read;
}

function toStyle(format: CellFormat): Style {
  const style: Style = {};
  if (format.bold) style.bold = true;
  if (format.italic) style.italic = true;
  if (format.underline) style.underline = true;
  if (format.strikethrough) style.strikethrough = true;
  if (format.fontColor) style.textColor = format.fontColor;
  if (format.fillColor) style.fillColor = format.fillColor;
  if (format.fontSize) style.fontSize = format.fontSize;
  const align = keyOf(HORIZONTAL, format.horizontalAlignment);
  if (align) style.align = align;
  const verticalAlign = keyOf(VERTICAL, format.verticalAlignment);
  if (verticalAlign) style.verticalAlign = verticalAlign;
  if (format.wrapText) style.wrapping = "wrap";
  return style;
}

function keyOf<K extends string, V>(table: Readonly<Record<K, V>>, value: V | undefined): K | undefined {
  return (Object.keys(table) as K[]).find((key) => table[key] === value);
}

const HORIZONTAL = { left: "Left", center: "Center", right: "Right" } as const;
const VERTICAL = { top: "Top", middle: "Center", bottom: "Bottom" } as const;
const ENGINE_KEYS: ReadonlySet<string> = new Set<EngineKey>([
  "bold",
  "italic",
  "underline",
  "strikethrough",
  "fontColor",
  "fillColor",
  "fontSize",
  "horizontalAlignment",
  "verticalAlignment",
  "wrapText",
]);
