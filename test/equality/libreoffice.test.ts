import fc from "fast-check";
import type { BookContent } from "../../src/workbench/host/book/book-content";
import { writeXlsx } from "../../src/workbench/file/write-xlsx";
import { recalculate, type RecalculatedBook } from "../support/libreoffice";
import { buildCase, buildPlainCase } from "./build-case";
import { checkCase, type CheckedCase } from "./checked-case";
import { differences } from "./differences";
import { plannerCases } from "./planner-case";
import { seed } from "./seed";

const count = 20;
/** Looks take most of the time, and no cell depends on them: a few cases have them. */
const withLooks = 4;

describe("LibreOffice and the rules", () => {
  const cases = fc.sample(plannerCases, { seed, numRuns: count });
  const checked: CheckedCase[] = [];
  let recalculated: RecalculatedBook[] = [];

  beforeAll(async () => {
    for (const [index, planner] of cases.entries())
      checked.push(await checkCase(planner, index < withLooks ? buildCase : buildPlainCase));
    recalculated = await recalculate(await Promise.all(checked.map(({ content }) => writeXlsx(content))));
  }, 300_000);

  test.each(cases.map((planner, index) => [index + 1, planner] as const))(
    `say the same about workbook %i of ${count} (seed ${seed})`,
    (number, planner) => {
      const { expected = [], content } = checked[number - 1] ?? {};
      const book = recalculated[number - 1] ?? {};
      const found = differences(expected, ({ sheet, row, column }) => book[sheet]?.[row]?.[column] ?? null);
      const wrong = [...found, ...errorCells(book, content)];
      expect({ wrong, planner: wrong.length > 0 ? planner : null }).toEqual({ wrong: [], planner: null });
    },
  );
});

const errors = /^(?:#(?:N\/A|REF!|NAME\?|VALUE!|DIV\/0!|NUM!|NULL!)|Err:\d+)$/;

/** Cells that show an error, apart from those into which the case itself has typed one. */
function errorCells(book: RecalculatedBook, content: BookContent | undefined): string[] {
  return Object.entries(book).flatMap(([name, rows]) => {
    const typed = content?.sheets.find((sheet) => sheet.name === name)?.cells ?? [];
    const isTyped = (row: number, column: number) =>
      typed.some((cell) => cell.row === row && cell.column === column && cell.formula === "=NA()");
    return rows.flatMap((cells, row) =>
      cells.flatMap((text, column) =>
        errors.test(text) && !isTyped(row, column) ? [`${name}, ${row + 1}, ${column + 1}: ${text}`] : [],
      ),
    );
  });
}
