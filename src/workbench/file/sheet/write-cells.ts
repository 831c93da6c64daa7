import type { CellContent, CellValue, SheetContent } from "../../host/book/book-content";
import { areaAddress, columnLetters } from "./cell-addresses";
import { fittedHeights } from "./fitted-heights";
import type { FormulaSpelling } from "../formula/formula-spelling";
import type { CellStyles } from "../looks/style-part";
import { escapeXml, spellCharacters, xml } from "../package/xml-text";
import type { SharedTexts } from "./shared-text-part";
import { buildTableFinder } from "../table/find-table";
import { pixelsPerPoint } from "./sheet-settings";

/** What the cells of all sheets share. */
export interface CellTools {
  readonly spelling: FormulaSpelling;
  readonly styles: CellStyles;
  readonly texts: SharedTexts;
}

/** The rows of a sheet with their cells, in the file's order. */
export function sheetDataXml(sheet: SheetContent, tools: CellTools): string {
  const cellsByRow = new Map<number, CellContent[]>();
  const rowOf = (row: number) => {
    const cells = cellsByRow.get(row) ?? [];
    cellsByRow.set(row, cells);
    return cells;
  };
  for (const cell of sheet.cells) rowOf(cell.row).push(cell);
  for (const row of [...Object.keys(sheet.rowHeights).map(Number), ...sheet.hiddenRows]) rowOf(row);
  const tableOf = buildTableFinder(sheet);
  const attributesOf = buildRowAttributes(sheet);
  const rows = [...cellsByRow].sort(([left], [right]) => left - right);
  return xml(
    "sheetData",
    {},
    rows.map(([row, cells]) => {
      const sorted = cells.sort((left, right) => left.column - right.column);
      return xml(
        "row",
        attributesOf(row),
        sorted.map((cell) => cellXml(cell, tableOf, tools)),
      );
    }),
  );
}

function buildRowAttributes(sheet: SheetContent) {
  const hidden = new Set(sheet.hiddenRows);
  const fitted = fittedHeights(sheet);
  return (row: number) => {
    const pixels = sheet.rowHeights[row];
    return {
      r: row + 1,
      ht: pixels === undefined ? fitted.get(row) : pixels / pixelsPerPoint,
      customHeight: pixels === undefined ? undefined : true,
      hidden: hidden.has(row) || undefined,
    };
  };
}

function cellXml(
  cell: CellContent,
  tableOf: (cell: CellContent) => string | null,
  { spelling, styles, texts }: CellTools,
): string {
  const { value = null, formula } = cell;
  const style = styles.indexOf(cell.format ?? {}, isTextKeptAsTyped(cell));
  const place = `r="${columnLetters(cell.column)}${cell.row + 1}"${style === 0 ? "" : ` s="${style}"`}`;
  if (formula === undefined && value === null) return `<c ${place}/>`;
  if (formula === undefined && typeof value === "string") {
    return `<c ${place} t="s"><v>${texts.indexOf(value)}</v></c>`;
  }
  const [type, text] = typedValue(value);
  const formulaXml =
    formula === undefined
      ? ""
      : `<f${arrayAttributes(cell)}>${escapeXml(spelling.toFile(formula, tableOf(cell)))}</f>`;
  const valueXml = text === null ? "" : `<v>${escapeXml(text)}</v>`;
  return `<c ${place}${type === "n" ? "" : ` t="${type}"`}>${formulaXml}${valueXml}</c>`;
}

function arrayAttributes({ row, column, array }: CellContent): string {
  return array === undefined ? "" : ` t="array" ref="${areaAddress({ row, column, ...array })}"`;
}

// The file's letters for kinds of values: number, calculated text, boolean, error.
function typedValue(value: CellValue): ["n" | "str" | "b" | "e", string | null] {
  if (value === null) return ["n", null];
  if (typeof value === "number") return ["n", String(value)];
  if (typeof value === "string") return ["str", spellCharacters(value)];
  return typeof value === "boolean" ? ["b", value ? "1" : "0"] : ["e", value.error];
}

// Excel marks text that it would read as something else if a person opened the cell and pressed Enter.
function isTextKeptAsTyped({ value, formula }: CellContent): boolean {
  if (typeof value !== "string" || formula !== undefined) return false;
  return /^[=+\-@']/.test(value) || /^(true|false)$/i.test(value.trim()) || looksLikeNumber(value);
}

function looksLikeNumber(text: string): boolean {
  return text.trim() !== "" && /^[\s$€£]*\d[\d\s.,:/-]*%?\s*$/.test(text);
}
