import type { Page } from "playwright-core";
import type { SavedBook } from "../../src/workbench/host/book/saved-book";
import type { WorkbenchStart } from "../../src/workbench/page/workbench-on-window";

/** Has the workbench in a page begin with a book that was saved before. */
export function startWithBook(page: Page, book: SavedBook): Promise<unknown> {
  return page.addInitScript(leaveFirstBook, book);
}

// Runs in the page and in its frames.
function leaveFirstBook(book: SavedBook): void {
  if (window === window.top) (window as WorkbenchStart).workbenchStart = book;
}
