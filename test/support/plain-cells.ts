import {
  closePackage,
  openPackage,
  partText,
  setPartText,
} from "../../src/workbench/file/package/package-parts";
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
  const parts = await openPackage(bytes);
  for (const path of [...parts.keys()]) {
    if (path.startsWith("xl/tables/")) parts.delete(path);
    else if (/^xl\/worksheets\/[^/]+\.xml$/.test(path))
      setPartText(parts, path, (partText(parts, path) ?? "").replace(/<tableParts.*?<\/tableParts>/s, ""));
    else if (/^xl\/worksheets\/_rels\//.test(path))
      setPartText(
        parts,
        path,
        (partText(parts, path) ?? "").replace(/<Relationship [^>]*\/tables\/[^>]*\/>/g, ""),
      );
  }
  return closePackage(parts);
}
