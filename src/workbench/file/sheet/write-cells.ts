import type { CellErrorValue, CellValue as FileValue, Worksheet } from "@cj-tech-master/excelts";
import type {
  CellContent,
  CellError,
  CellValue,
  SheetContent,
  TableContent,
} from "../../host/book/book-content";
import { contains } from "./cell-addresses";
import type { CellStyler } from "../looks/cell-style";
import type { FormulaSpelling } from "../formula/formula-spelling";
import { markControlCharacters } from "../package/control-characters";
import { spellCharacters } from "../package/xml-text";

/** Puts the cells of a sheet into excelts's sheet: values, formulas with their last results, and looks. */
export function writeCells(worksheet: Worksheet, sheet: SheetContent, tools: CellTools): void {
  for (const cell of sheet.cells) {
    const target = worksheet.getRow(cell.row + 1).getCell(cell.column + 1);
    const isCovered = sheet.merges.some((area) => isCoveredBy(area, cell));
    if (!isCovered) target.value = fileValue(cell, sheet, tools.spelling);
    const style = tools.style(cell.format ?? {}, isTextKeptAsTyped(cell));
    if (Object.keys(style).length > 0) target.style = style;
  }
  for (const table of sheet.tables) writeHeaders(worksheet, table);
}

export interface CellTools {
  spelling: FormulaSpelling;
  style: CellStyler;
}

// Only the first cell of a merged block holds a value; the others keep their borders.
function isCoveredBy(area: SheetContent["merges"][number], { row, column }: CellContent): boolean {
  return contains(area, row, column) && !(row === area.row && column === area.column);
}

function fileValue(cell: CellContent, sheet: SheetContent, spelling: FormulaSpelling): FileValue {
  if (cell.formula === undefined) return typedValue(cell.value ?? null);
  const table = sheet.tables.find(({ area }) => contains(area, cell.row, cell.column));
  const result = formulaResult(cell.value ?? null);
  const formula = spelling.toFile(cell.formula, table?.name ?? null);
  return result === null ? { formula } : { formula, result };
}

function typedValue(value: CellValue): FileValue {
  if (typeof value === "string") return markControlCharacters(value);
  return typeof value === "number" || isError(value) ? fileNumberOrError(value) : value;
}

// excelts spells characters out in typed texts, but not in results.
function formulaResult(value: CellValue): string | number | boolean | CellErrorValue | null {
  if (typeof value === "string") return spellCharacters(value);
  return typeof value === "number" || isError(value) ? fileNumberOrError(value) : value;
}

function isError(value: CellValue): value is CellError {
  return typeof value === "object" && value !== null;
}

const knownErrors = ["#N/A", "#REF!", "#NAME?", "#DIV/0!", "#NULL!", "#VALUE!", "#NUM!"] as const;

// Excel calls a file damaged that holds another error, or a number that is none.
function fileNumberOrError(value: number | CellError): number | CellErrorValue {
  if (typeof value === "number") return Number.isFinite(value) ? value : { error: "#NUM!" };
  return { error: knownErrors.find((error) => error === value.error) ?? "#VALUE!" };
}

// Excel marks text that it would read as something else if a person opened the cell and pressed Enter.
function isTextKeptAsTyped({ value, formula }: CellContent): boolean {
  if (typeof value !== "string" || formula !== undefined) return false;
  return /^[=+\-@']/.test(value) || /^(true|false)$/i.test(value.trim()) || looksLikeNumber(value);
}

function looksLikeNumber(text: string): boolean {
  return text.trim() !== "" && /^[\s$€£]*\d[\d\s.,:/-]*%?\s*$/.test(text);
}

// Excel calls a table damaged when a header cell is not text, or not the text that the table names.
function writeHeaders(worksheet: Worksheet, table: TableContent): void {
  if (!table.showHeaders) return;
  table.columns.forEach(({ name }, index) => {
    const cell = worksheet.getRow(table.area.row + 1).getCell(table.area.column + index + 1);
    cell.value = markControlCharacters(name);
  });
}
