import type { CellContent, CellFormat, CellValue, SheetContent } from "../../host/book/book-content";
import { withoutEquals, type FormulaSpelling } from "../formula/formula-spelling";
import { readNumberFormat } from "../looks/number-formats";
import { cellAddress } from "../sheet/cell-addresses";
import { buildTableFinder } from "../table/find-table";
import { comparableText } from "./comparable-text";

/**
 * The address of the first cell whose value, formula or look is not what it was to be, or null. The formulas of the
 * actual sheet are spelled as in a file.
 */
export function cellDifference(
  expected: SheetContent,
  actual: SheetContent,
  spelling: FormulaSpelling,
): string | null {
  const saved = new Map(actual.cells.filter(isFilled).map((cell) => [placeOf(cell), cell]));
  const formatKey = buildFormatKey();
  const tableOf = buildTableFinder(expected);
  const isSameFormula = ({ formula }: CellContent, cell: CellContent) =>
    formula === undefined || cell.formula === undefined
      ? formula === cell.formula
      : withoutEquals(formula) === spelling.toFile(cell.formula, tableOf(cell));
  for (const cell of expected.cells) {
    const other = saved.get(placeOf(cell)) ?? { row: cell.row, column: cell.column };
    saved.delete(placeOf(cell));
    const isSame =
      isSameValue(cell.value ?? null, other.value ?? null) &&
      isSameFormula(other, cell) &&
      isSameArray(cell, other) &&
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
  return left === right || (errorOf(left) !== null && errorOf(left) === errorOf(right));
}

function isSameArray({ array: one }: CellContent, { array: other }: CellContent): boolean {
  return one?.rowCount === other?.rowCount && one?.columnCount === other?.columnCount;
}

function errorOf(value: CellValue): string | null {
  return typeof value === "object" && value !== null ? value.error : null;
}

const defaults = new Map<string, unknown>(
  Object.entries({
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
  } satisfies CellFormat),
);

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
  const told = Object.entries(spelled).filter(([name, value]) => defaults.get(name) !== value);
  return Object.fromEntries(told.sort(([left], [right]) => left.localeCompare(right)));
}
