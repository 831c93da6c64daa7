import type { CellContent, CellFormat, CellValue, SheetContent } from "../../host/book/book-content";
import type { FormulaSpelling } from "../formula/formula-spelling";
import { readNumberFormat } from "../looks/number-formats";
import { cellAddress, contains } from "../sheet/cell-addresses";
import { comparableText } from "./comparable-text";

/** The address of the first cell whose value, formula or look is not the same on two sheets, or null. */
export function cellDifference(
  expected: SheetContent,
  actual: SheetContent,
  spelling: FormulaSpelling,
): string | null {
  const saved = new Map(actual.cells.filter(isFilled).map((cell) => [placeOf(cell), cell]));
  const formatKey = buildFormatKey();
  const spell = (cell: CellContent) => {
    const table = expected.tables.find(({ area }) => contains(area, cell.row, cell.column));
    return spelling.toFile(cell.formula ?? "", table?.name ?? null);
  };
  for (const cell of expected.cells) {
    const other = saved.get(placeOf(cell)) ?? { row: cell.row, column: cell.column };
    saved.delete(placeOf(cell));
    const isSame =
      isSameValue(cell.value ?? null, other.value ?? null) &&
      (cell.formula === other.formula || spell(cell) === spell(other)) &&
      formatKey(cell.format) === formatKey(other.format);
    if (!isSame) return cellAddress(cell.row, cell.column);
  }
  const [extra] = saved.values();
  return extra === undefined ? null : cellAddress(extra.row, extra.column);
}

function placeOf({ row, column }: CellContent): number {
  return row * 16384 + column;
}

function isFilled({ value, formula, format }: CellContent): boolean {
  return value !== undefined || formula !== undefined || format !== undefined;
}

function isSameValue(left: CellValue, right: CellValue): boolean {
  if (typeof left === "string" && typeof right === "string")
    return left === right || comparableText(left) === comparableText(right);
  if (typeof left === "object" && typeof right === "object") return left?.error === right?.error;
  return left === right;
}

const defaults: CellFormat = {
  numberFormat: "General",
  bold: false,
  italic: false,
  underline: false,
  strikethrough: false,
  fontSize: 11,
  fontName: "Calibri",
  horizontalAlignment: "General",
  verticalAlignment: "Bottom",
  wrapText: false,
  indentLevel: 0,
  locked: true,
};

// One look is that of many cells: what it comes to is worked out once.
function buildFormatKey(): (format: CellFormat | undefined) => string {
  const known = new Map<CellFormat, string>();
  return (format) => {
    if (format === undefined) return "{}";
    const key = known.get(format) ?? JSON.stringify(plainFormat(format)).toUpperCase();
    known.set(format, key);
    return key;
  };
}

function plainFormat(format: CellFormat): object {
  const spelled = {
    ...format,
    ...(format.numberFormat === undefined ? {} : { numberFormat: readNumberFormat(format.numberFormat) }),
  };
  const told = Object.entries(spelled).filter(
    ([name, value]) => value !== undefined && value !== defaults[name as keyof CellFormat],
  );
  return Object.fromEntries(told.sort(([left], [right]) => left.localeCompare(right)));
}
