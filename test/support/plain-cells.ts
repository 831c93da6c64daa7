import { closePackage } from "../../src/workbench/file/package/close-package";
import { openPackage } from "../../src/workbench/file/package/open-package";
import { PackageParts, partText, setPartText } from "../../src/workbench/file/package/package-parts";
import type { BookContent } from "../../src/workbench/host/book/book-content";
import { createBook } from "../../src/workbench/host/book/create-book";

/** A workbook as a program leaves it that knows no tables, and writes formulas with addresses (Google Sheets, Gnumeric). */
export function inAddresses(content: BookContent): BookContent {
  const book = createBook(content);
  for (const { id } of book.tables()) book.convertTableToRange(id);
  return book.content();
}

/** A workbook as a program leaves it that keeps only what formulas showed. */
export function valuesOnly(content: BookContent): BookContent {
  const sheets = content.sheets.map((sheet) => ({
    ...sheet,
    tables: [],
    cells: sheet.cells.map(({ formula: _formula, ...cell }) => cell),
  }));
  return { ...content, sheets };
}

/** A workbook as a program leaves it that keeps neither tables nor names, looks, drop-downs, highlights or charts (SheetJS). */
export function bare(content: BookContent): BookContent {
  const sheets = content.sheets.map((sheet) => ({
    ...sheet,
    tables: [],
    charts: [],
    validations: [],
    conditionalFormats: [],
    columnWidths: {},
    cells: sheet.cells
      .filter(({ value, formula }) => formula !== undefined || (value !== undefined && value !== null))
      .map(({ format: _format, ...cell }) => cell),
  }));
  return { ...content, sheets, names: [] };
}

/** The bytes of a workbook without the parts of its tables; its formulas go on naming them. */
export async function withoutTableParts(bytes: Uint8Array): Promise<Uint8Array> {
  const all = await openPackage(bytes);
  const kept = all.keys().filter((path) => !path.startsWith("xl/tables/"));
  const parts = new PackageParts(kept.map((path) => [path, all.get(path) ?? new Uint8Array()]));
  for (const path of kept) {
    const text = partText(parts, path) ?? "";
    if (/^xl\/worksheets\/[^/]+\.xml$/.test(path))
      setPartText(parts, path, text.replace(/<tableParts.*?<\/tableParts>/s, ""));
    else if (/^xl\/worksheets\/_rels\//.test(path))
      setPartText(parts, path, text.replace(/<Relationship [^>]*\/tables\/[^>]*\/>/g, ""));
  }
  return closePackage(parts);
}

/** A workbook whose tables hide their header rows, as a person makes it. */
export function withHiddenHeaders(content: BookContent): BookContent {
  const book = createBook(content);
  book.batch({ name: "Person" }, () => {
    for (const { id } of book.tables()) book.changeTable(id, { showHeaders: false });
  });
  return book.content();
}

/**
 * A workbook as a program leaves it that says of every table that it has no header row, so that its headers are the
 * first row of its body, and that knows no formulas of columns (exceljs).
 */
export function withHeadersAsRows(content: BookContent): BookContent {
  const sheets = content.sheets.map((sheet) => ({
    ...sheet,
    charts: [],
    tables: sheet.tables.map((table) => ({
      ...table,
      showHeaders: false,
      columns: table.columns.map(({ id, name }) => ({ id, name })),
    })),
  }));
  return { ...content, sheets };
}
