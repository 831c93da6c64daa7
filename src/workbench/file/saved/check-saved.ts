import type { BookContent, SheetContent } from "../../host/book/book-content";
import { withoutEquals, type FormulaSpelling } from "../formula/formula-spelling";
import { readXlsx } from "../read-xlsx";
import { UnreadableFile } from "../unreadable-file";
import { UnwritableFile } from "../unwritable-file";
import { comparableBook, comparableSheet, tableFormulas } from "./comparable-content";
import { cellDifference } from "./cell-difference";
import { firstDifference } from "./first-difference";

/**
 * Reads a written file from its bytes, with other code than wrote it, and holds it against what was to be written.
 *
 * Errors: `UnwritableFile` when a part cannot be unpacked or read, or says something else.
 */
export async function checkSaved(
  bytes: Uint8Array,
  content: BookContent,
  spelling: FormulaSpelling,
): Promise<void> {
  const saved = await readXlsx(bytes, asWritten).catch((cause: unknown) => {
    const reason = cause instanceof UnreadableFile ? ` (${cause.message})` : "";
    throw new UnwritableFile(`the file could not be read again${reason}; save it once more`, { cause });
  });
  const where = difference(content, saved, spelling);
  if (where !== null)
    throw new UnwritableFile(
      `the file would hold something else than the workbook in ${where}; save it once more, and if that does not help, change what stands there`,
    );
}

// Formulas stay as the file spells them, so that reading them back takes no second spelling.
const asWritten: FormulaSpelling = {
  toFile: withoutEquals,
  fromFile: (formula) => `=${formula}`,
};

function difference(expected: BookContent, actual: BookContent, spelling: FormulaSpelling): string | null {
  const inBook = firstDifference(comparableBook(expected, spelling), comparableBook(actual, asWritten));
  if (inBook !== null) return `its ${inBook}`;
  for (const [index, sheet] of expected.sheets.entries()) {
    const saved = actual.sheets[index];
    const found = saved === undefined ? "its cells" : sheetDifference(sheet, saved, spelling);
    if (found !== null) return `the sheet ${sheet.name} (${found})`;
  }
  return null;
}

function sheetDifference(
  expected: SheetContent,
  actual: SheetContent,
  spelling: FormulaSpelling,
): string | null {
  return (
    cellDifference(expected, actual, spelling) ??
    formulaDifference(expected, actual, spelling) ??
    firstDifference(comparableSheet(expected, spelling), comparableSheet(actual, asWritten))
  );
}

// A column whose cells all hold one formula is read as calculated, also where nothing said so.
function formulaDifference(
  expected: SheetContent,
  actual: SheetContent,
  spelling: FormulaSpelling,
): string | null {
  const saved = tableFormulas(actual, asWritten);
  const lost = [...tableFormulas(expected, spelling)].find(
    ([place, formula]) => saved.get(place) !== formula,
  );
  return lost?.[0] ?? null;
}
