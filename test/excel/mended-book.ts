import { applyMends, previewMends, type ToMend } from "../../src/app/mend/apply-mends";
import { isOfOneCell, type Mend } from "../../src/app/mend/mend";
import { mendsOf } from "../../src/app/mends";
import { plannerOverview } from "../../src/app/planner-overview";
import { readWorkbook } from "../../src/app/planner-workbook";
import type { WorkbookPort } from "../../src/app/workbook-port";
import type { Book } from "../../src/workbench/host/book/book";
import type { IssueCode } from "../../src/domain/issue";
import { today } from "../domain/builders";
import { openSaved, savedBook } from "../../src/workbench/host/book/saved-book";
import { openExcel, tableOf, type OpenedBook } from "./open-planner";

/** Another book with the same in it. */
export function copyOf({ book }: Pick<OpenedBook, "book">): OpenedBook {
  return openExcel(openSaved(savedBook(book)));
}

/** The issues of the workbook as it is now. */
export async function issuesIn(port: WorkbookPort) {
  return plannerOverview(await readWorkbook(port), today).issues.map(({ issue }) => issue);
}

/** The codes of the issues that can be mended, as the pane offers them. */
export async function mendable(port: WorkbookPort): Promise<IssueCode[]> {
  return mendsOf(await readWorkbook(port), await issuesIn(port)).map(({ issue }) => issue.code);
}

/** Looks at what mending would do, then does it. */
export async function mend(port: WorkbookPort, which: ToMend = "all") {
  const seen = await previewMends(port, which, today);
  return { seen, refusals: (await applyMends(port, seen, today)).map(({ code }) => code) };
}

/** What a cell holds and how it looks, by its sheet, row and column; of a formula the formula and not its result. */
export function cellsOf(book: Book): Map<string, string> {
  return new Map(
    book
      .content()
      .sheets.flatMap(({ name, cells }) =>
        cells.map(({ row, column, formula, value, format }) => [
          `${name} ${row} ${column}`,
          JSON.stringify([formula ?? value, format]),
        ]),
      ),
  );
}

/** The places of the cells that are not as they were. */
export function changedCells(before: Map<string, string>, after: Map<string, string>): string[] {
  const places = new Set([...before.keys(), ...after.keys()]);
  return [...places].filter((place) => before.get(place) !== after.get(place)).sort();
}

/** Where a mend writes, as `changedCells` names it. */
export function placesOfMend(one: Mend): string[] {
  if (one.mend !== "name" && !isOfOneCell(one)) throw new Error("This mend is about more than single cells.");
  const places = one.mend === "name" ? one.named.map(({ place }) => place) : [one.place];
  return places.map(({ sheet, row, column }) => `${sheet} ${row} ${column}`);
}

/** The place of a cell of a table, by the row of its body, from 1, and the header of its column. */
export function cellAt(book: Book, table: string, { row, header }: { row: number; header: string }) {
  const { area, columns, sheetId: id } = tableOf(book, table);
  const position = columns.findIndex(({ name }) => name === header);
  if (position < 0) throw new Error(`No column ${header} in ${table}`);
  return { id, sheet: book.sheet(id).name, row: area.row + row, column: area.column + position };
}

/** Types into a cell of a table as a person does; an apostrophe in front keeps a text. */
export function typeInto(
  book: Book,
  table: string,
  { row, header, typed }: { row: number; header: string; typed: string | number | boolean },
): string {
  const at = cellAt(book, table, { row, header });
  book.write(at.id, { row: at.row, column: at.column, rowCount: 1, columnCount: 1 }, [[typed]]);
  return `${at.sheet} ${at.row} ${at.column}`;
}

/** Leaves rows directly below a table that are none of it: the upper one was typed last, and the table took only that. */
export function leaveBelow(book: Book, table: string, rows: readonly (readonly (string | number)[])[]): void {
  const { area, sheetId: id } = tableOf(book, table);
  const below = area.row + area.rowCount;
  const write = (row: number, line: readonly (string | number)[]) =>
    book.write(id, { row, column: area.column, rowCount: 1, columnCount: line.length }, [line]);
  rows.forEach((line, index) => {
    if (index > 0) write(below + index, line);
  });
  write(below, rows[0] ?? []);
}
