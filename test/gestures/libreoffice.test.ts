import fc from "fast-check";
import type { Book } from "../../src/workbench/host/book/book";
import { writeXlsx } from "../../src/workbench/file/write-xlsx";
import { seedOfTheDay } from "../equality/seed";
import { recalculate, type RecalculatedBook } from "../support/libreoffice";
import { bookAfter, sequences } from "./run-sequences";

const count = 6;

test(
  `LibreOffice calculates the same after ${count} sequences of gestures`,
  async () => {
    const books: Book[] = [];
    const drawn = fc.sample(sequences, { seed: seedOfTheDay, numRuns: count });
    for (const steps of drawn) books.push(await bookAfter(steps));
    const files = await Promise.all(books.map((book) => writeXlsx(book.content())));
    const recalculated = await recalculate(files);
    const found = books.flatMap((book, at) =>
      differences(book, recalculated[at] ?? {}).map(
        (difference) => `${JSON.stringify(drawn[at])}: ${difference}`,
      ),
    );
    expect(found).toEqual([]);
  },
  10 * 60_000,
);

/** The formulas that come to something else in LibreOffice, in words. */
function differences(book: Book, other: RecalculatedBook): string[] {
  return book.sheets().flatMap(({ id, name }) => {
    const used = book.usedArea(id, true);
    if (!used) return [];
    const places = Array.from({ length: used.rowCount * used.columnCount }, (_none, at) => ({
      row: used.row + Math.floor(at / used.columnCount),
      column: used.column + (at % used.columnCount),
    }));
    return places.flatMap(({ row, column }) => {
      if (!book.isFormula(id, row, column)) return [];
      const [here, there] = [asText(book.value(id, row, column)), other[name]?.[row]?.[column] ?? ""];
      return isSame(here, there)
        ? []
        : [`${name}, row ${row + 1}, column ${column + 1}: ${here}, there ${there}`];
    });
  });
}

function asText(value: ReturnType<Book["value"]>): string {
  if (value === null) return "";
  if (typeof value === "object") return value.error;
  return typeof value === "boolean" ? String(value).toUpperCase() : String(value);
}

// Engines add up in different orders: the last digits may differ.
function isSame(here: string, there: string): boolean {
  if (here === there) return true;
  const [one, other] = [Number(here), Number(there)];
  return here !== "" && there !== "" && Math.abs(one - other) <= Math.max(1e-6, Math.abs(one) * 1e-9);
}
