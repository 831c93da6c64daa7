import type { Page } from "playwright-core";
import { columnLetters, columnNumber } from "../../src/workbook/references";
import type { BookContent, CellContent } from "../../src/workbench/host/book/book-content";
import type { RecalculatedBook } from "../support/libreoffice";
import type { CellApart, CellsApart } from "../support/read-cells-apart";

/** What the cells of the open workbook hold and show. */
export async function liveCells(page: Page): Promise<CellsApart> {
  const json = await page.evaluate(() => JSON.stringify(window.workbench.book.content().sheets));
  const sheets = JSON.parse(json) as BookContent["sheets"];
  return new Map(sheets.map(({ name, cells }) => [name, new Map(cells.flatMap(filledCell))]));
}

function filledCell({ row, column, value = null, formula }: CellContent): [string, CellApart][] {
  if (value === null && formula === undefined) return [];
  const plain = value !== null && typeof value === "object" ? value.error : value;
  return [[`${columnLetters(column)}${row + 1}`, { value: plain, formula: formula ?? null }]];
}

/** Where two workbooks hold something else, in words; their formulas have to be spelled alike. */
export function cellDifferences(one: CellsApart, other: CellsApart, where: string): string[] {
  return differencesBy(one, other, where, (cell) => `${shown(cell)} ${cell?.formula ?? ""}`);
}

/** The same of a file, which spells formulas otherwise than people do: what matters is where they are. */
export function shownDifferences(one: CellsApart, other: CellsApart, where: string): string[] {
  return differencesBy(one, other, where, (cell) => `${shown(cell)}${cell?.formula ? " by a formula" : ""}`);
}

function differencesBy(
  one: CellsApart,
  other: CellsApart,
  where: string,
  told: (cell: CellApart | undefined) => string,
): string[] {
  return [...new Set([...one.keys(), ...other.keys()])].flatMap((sheet) => {
    const [cells, others] = [one.get(sheet), other.get(sheet)];
    return [...new Set([...(cells?.keys() ?? []), ...(others?.keys() ?? [])])].flatMap((address) => {
      const [here, there] = [told(cells?.get(address)), told(others?.get(address))];
      return here === there ? [] : [`${sheet}, ${address}: ${here}, ${where} ${there}`];
    });
  });
}

// Engines add up in different orders, and an empty text is a blank.
function shown(cell: CellApart | undefined): string {
  const value = cell?.value ?? "";
  if (value === "") return "blank";
  return typeof value === "number" ? String(Number(value.toPrecision(12))) : JSON.stringify(value);
}

/** Where LibreOffice comes to something else, in words. */
export function recalculatedDifferences(live: CellsApart, other: RecalculatedBook): string[] {
  return [...live].flatMap(([sheet, cells]) =>
    [...cells].flatMap(([address, { value }]) => {
      const [, letters = "", row = ""] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
      const there = other[sheet]?.[Number(row) - 1]?.[columnNumber(letters)] ?? "";
      const here = typeof value === "boolean" ? String(value).toUpperCase() : String(value ?? "");
      return isSame(here, there) ? [] : [`${sheet}, ${address}: ${here}, in LibreOffice ${there}`];
    }),
  );
}

function isSame(here: string, there: string): boolean {
  if (here === there) return true;
  const [one, other] = [Number(here), Number(there)];
  return here !== "" && there !== "" && Math.abs(one - other) <= Math.max(1e-6, Math.abs(one) * 1e-9);
}
