import type { Model } from "@odoo/o-spreadsheet";
import type { Book } from "../host/book/book";

/** Calls back whenever something happened to a book, also what changes nothing. Gives back how to stop. */
export function followChanges(book: Book, happened: () => void): () => void {
  const model = book.model as Model;
  const watcher = {};
  model.on("update", watcher, happened);
  return () => {
    model.off("update", watcher);
  };
}
