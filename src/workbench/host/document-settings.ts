import type { Author, Book } from "./book/book";
import { settingsBell } from "./settings-bell";

/** The same settings as `workbook.settings`, as `Office.context.document.settings` reads and writes them: all at once. */
export function documentSettings(book: Book, author: Author) {
  const serialized = (): Record<string, string> =>
    Object.fromEntries([...book.settings].map(([key, value]) => [key, JSON.stringify(value)]));
  const replaceAll = (texts: Readonly<Record<string, string>>): void =>
    book.batch(author, () => {
      for (const key of [...book.settings.keys()]) if (!(key in texts)) book.settings.delete(key);
      for (const [key, text] of Object.entries(texts)) book.settings.set(key, JSON.parse(text) as unknown);
      settingsBell.ring(book);
    });
  return {
    serialized,
    /** Fills two lists: office.js passes empty ones. */
    Read: (keys: string[], values: string[]): void => {
      for (const [key, text] of Object.entries(serialized())) {
        keys.push(key);
        values.push(text);
      }
    },
    Write: (keys: readonly string[], values: readonly string[]): void =>
      replaceAll(Object.fromEntries(keys.map((key, index) => [key, values[index] ?? "null"]))),
    /** Saves what a call carries; false when it carries no settings. */
    save: (parameters: unknown): boolean => {
      const given = Array.isArray(parameters) ? (parameters as unknown[])[0] : parameters;
      if (given === null || typeof given !== "object") return false;
      replaceAll(given as Record<string, string>);
      return true;
    },
  };
}
