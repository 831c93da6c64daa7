import type { Book } from "./book/book";

/** Tells every add-in of a book that one of them changed its settings. */
export const settingsBell = {
  ring: (book: Book): void => {
    for (const hear of hearers.get(book) ?? []) hear();
  },
  /** Answers how to stop. */
  on: (book: Book, hear: () => void): (() => void) => {
    const all = hearers.get(book) ?? new Set();
    hearers.set(book, all.add(hear));
    return () => void all.delete(hear);
  },
};

const hearers = new WeakMap<Book, Set<() => void>>();
