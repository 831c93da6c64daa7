import type { WorkbookPort } from "../app/workbook-port";
import { excelWorkbook } from "../excel/excel-workbook";
import { attachExcel } from "../workbench/host/attach-node";
import type { Book } from "../workbench/host/book/book";
import type { BookContent } from "../workbench/host/book/book-content";
import { calculationLimits } from "../workbench/host/book/calculation-bound";
import { createBook } from "../workbench/host/book/create-book";

/** A workbook in Node and the way to it through the real office.js, as in Excel. */
export interface OpenBook {
  readonly book: Book;
  readonly port: WorkbookPort;
  readonly close: () => void;
}

// Nobody waits at a pane: even a very large file may take its time.
const timeLimit = 600_000;

/**
 * Opens a workbook without Excel; an empty one when there is no content.
 *
 * Errors: `UncalculableBook` when its formulas look at more cells than there is time for.
 */
export function openBook(content?: BookContent): OpenBook {
  const book = createBook(content, { limits: calculationLimits });
  const { Excel, close } = attachExcel(book);
  return { book, port: excelWorkbook({ excel: Excel, timeLimit }), close };
}
