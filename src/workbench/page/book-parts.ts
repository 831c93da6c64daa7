import type { Book } from "../host/book/book";
import type { BookContent, SheetContent } from "../host/book/book-content";

/** A whole workbook as texts, one for each sheet after one for the rest: quick to compare, to copy and to keep. */
export type BookParts = readonly string[];

/** The parts of a workbook. Which sheet one looks at is in none of them: that is no change. */
export function bookParts({ date1904, names, sheets }: Omit<BookContent, "activeSheet">): BookParts {
  return [JSON.stringify({ date1904, names }), ...sheets.map((sheet) => JSON.stringify(sheet))];
}

/** The same, sheet by sheet, with time for the person in between; null when the workbook changed meanwhile. */
export async function bookPartsInSteps(book: Book, rest: () => Promise<void>): Promise<BookParts | null> {
  const revision = book.revision();
  const parts = [JSON.stringify({ date1904: book.date1904, names: book.names() })];
  for (const { id } of book.sheets()) {
    await rest();
    if (book.revision() !== revision) return null;
    parts.push(JSON.stringify(book.sheetContent(id)));
  }
  return parts;
}

/** The workbook again. */
export function contentOfParts([first, ...sheets]: BookParts, activeSheet: number): BookContent {
  return {
    ...(JSON.parse(first ?? "") as Pick<BookContent, "date1904" | "names">),
    sheets: sheets.map((sheet) => JSON.parse(sheet) as SheetContent),
    activeSheet,
  };
}

/** Whether two workbooks are the same. */
export function areSameParts(one: BookParts, other: BookParts): boolean {
  return one.length === other.length && one.every((part, at) => part === other[at]);
}
