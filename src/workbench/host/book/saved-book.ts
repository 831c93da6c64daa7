import type { Book } from "./book";
import type { BookContent } from "./book-content";
import { createBook } from "./create-book";

/** A book as plain data, with what add-ins have noted in it out of sight. */
export interface SavedBook {
  readonly content: BookContent;
  readonly settings: readonly (readonly [string, unknown])[];
}

/** All that is left of a book when it is closed. */
export function savedBook(book: Book): SavedBook {
  return { content: book.content(), settings: [...book.settings] };
}

/** The book again, with nothing to undo yet. */
export function openSaved({ content, settings }: SavedBook): Book {
  const book = createBook(content);
  for (const [key, value] of settings) book.settings.set(key, value);
  return book;
}
