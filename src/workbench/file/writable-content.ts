import type {
  BookContent,
  CellContent,
  CellValue,
  SheetContent,
  TableContent,
} from "../host/book/book-content";
import { buildCoverFinder } from "./sheet/covered-cells";
import { cellAddress } from "./sheet/cell-addresses";
import { reachesAnotherWorkbook } from "./formula/foreign-parts";
import { mostColumnPixels, mostRowPixels } from "./sheet/sheet-settings";
import { UnwritableFile } from "./unwritable-file";

/**
 * The workbook in the form that a file can hold without Excel repairing it: no reference to a part that is not
 * there, no error that files do not know, headers that say what their tables say.
 *
 * Errors: `UnwritableFile` when something a person entered is longer than a file can hold.
 */
export function writableContent(content: BookContent): BookContent {
  checkSheetNames(content.sheets);
  return {
    ...content,
    names: content.names.map((name) => ({ ...name, formula: withoutLostPart(name.formula) })),
    sheets: content.sheets.map(writableSheet),
  };
}

// Excel's own limits. Source: "Excel specifications and limits", Microsoft Support.
const mostTextLength = 32_767;
const mostFormulaLength = 8_192;
const mostSheetNameLength = 31;

function checkSheetNames(sheets: readonly SheetContent[]): void {
  const taken = new Set<string>();
  for (const { name } of sheets) {
    const key = name.toLowerCase();
    if (name === "" || name.length > mostSheetNameLength || /[\\/?*[\]:]|^'|'$/.test(name))
      throw new UnwritableFile(`Excel takes no sheet called "${name}"; give it another name`);
    if (taken.has(key))
      throw new UnwritableFile(`two sheets are called "${name}"; give one of them another name`);
    taken.add(key);
  }
}

function writableSheet(sheet: SheetContent): SheetContent {
  const headers = new Map(sheet.tables.flatMap(headerCells));
  const isCovered = buildCoverFinder(sheet.merges);
  const headerRows = new Set([...headers.values()].map(({ row }) => row));
  const cells = sheet.cells.map((cell) => {
    const key = headerRows.has(cell.row) ? `${cell.row},${cell.column}` : "";
    const header = headers.get(key);
    headers.delete(key);
    // Only the first cell of a merged block holds a value; the others keep their borders.
    if (isCovered(cell)) return withValue(cell, null);
    return header === undefined ? writableCell(cell, sheet.name) : withValue(cell, header.value ?? null);
  });
  const hasPart = (formulas: readonly unknown[]) =>
    !formulas.some(
      (formula) => typeof formula === "string" && formula.startsWith("=") && reachesAnotherWorkbook(formula),
    );
  return {
    ...sheet,
    tables: sheet.tables.map(writableTable),
    merges: sheet.merges.filter(({ rowCount, columnCount }) => rowCount * columnCount > 1),
    cells: [...cells, ...headers.values()],
    columnWidths: limited(sheet.columnWidths, mostColumnPixels),
    rowHeights: limited(sheet.rowHeights, mostRowPixels),
    validations: sheet.validations.filter(
      ({ areas, validation }) => areas.length > 0 && hasPart(Object.values(validation.rule)),
    ),
    conditionalFormats: sheet.conditionalFormats.filter(
      ({ areas, rule }) =>
        areas.length > 0 &&
        hasPart(Object.values(rule)) &&
        hasPart(rule.type === "IconSet" ? rule.criteria.map(({ value }) => value) : []),
    ),
    charts: sheet.charts.map((chart) => ({
      ...chart,
      series: chart.series.filter(({ values, categories, name }) => hasPart([values, categories, name])),
    })),
  };
}

function writableTable(table: TableContent): TableContent {
  const columns = table.columns.map(({ calculatedFormula, totalsFormula, ...column }) => ({
    ...column,
    ...(isKept(calculatedFormula) ? { calculatedFormula } : {}),
    ...(isKept(totalsFormula) ? { totalsFormula } : {}),
  }));
  return { ...table, columns };
}

function isKept(formula: string | undefined): formula is string {
  return formula !== undefined && !reachesAnotherWorkbook(formula);
}

// Excel calls a table damaged when a header cell is not text, or not the text that the table names.
function headerCells({ showHeaders, area, columns }: TableContent): [string, CellContent][] {
  if (!showHeaders) return [];
  return columns.map(({ name }, index) => {
    const place = { row: area.row, column: area.column + index };
    return [`${place.row},${place.column}`, { ...place, value: name }];
  });
}

function limited(sizes: Record<number, number>, most: number): Record<number, number> {
  return Object.fromEntries(
    Object.entries(sizes).map(([line, pixels]) => [line, Math.min(Math.round(pixels), most)]),
  );
}

function withValue(
  { formula: _formula, array: _array, ...cell }: CellContent,
  value: CellValue,
): CellContent {
  return { ...cell, value };
}

function writableCell(cell: CellContent, sheetName: string): CellContent {
  const { value = null, formula } = cell;
  const place = () => `${sheetName}!${cellAddress(cell.row, cell.column)}`;
  if (formula !== undefined && formula.length > mostFormulaLength)
    throw new UnwritableFile(
      `the formula in ${place()} has ${formula.length} characters and Excel takes ${mostFormulaLength}; shorten it`,
    );
  if (formula !== undefined && !reachesAnotherWorkbook(formula))
    return { ...cell, value: writableResult(value) };
  if (typeof value === "string" && value.length > mostTextLength)
    throw new UnwritableFile(
      `the text in ${place()} has ${value.length} characters and a cell of Excel takes ${mostTextLength}; shorten it`,
    );
  return withValue(cell, writableValue(value));
}

// Excel shows the same when a formula's text grows too long.
function writableResult(value: CellValue): CellValue {
  if (typeof value === "string" && value.length > mostTextLength) return { error: "#VALUE!" };
  return writableValue(value);
}

const knownErrors = new Set(["#N/A", "#REF!", "#NAME?", "#DIV/0!", "#NULL!", "#VALUE!", "#NUM!"]);

// Excel calls a file damaged that holds another error, or a number that is none.
function writableValue(value: CellValue): CellValue {
  if (typeof value === "number") return Number.isFinite(value) ? value : { error: "#NUM!" };
  if (typeof value !== "object" || value === null) return value;
  return knownErrors.has(value.error) ? value : { error: "#VALUE!" };
}

function withoutLostPart(formula: string): string {
  return reachesAnotherWorkbook(formula) ? "=#REF!" : formula;
}
