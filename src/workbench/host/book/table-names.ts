import { looksLikeCell } from "./a1";
import { BookRefusal } from "./book";
import type { ColumnRecord } from "./book-records";

/** A header that no other column has: the wanted one, else with a number, as Excel does. */
export function freshColumnName(taken: readonly string[], wanted: string): string {
  const lower = new Set(taken.map((name) => name.toLowerCase()));
  if (wanted !== "" && !lower.has(wanted.toLowerCase())) return wanted;
  const base = wanted === "" ? "Column" : wanted;
  let number = wanted === "" ? 1 : 2;
  while (lower.has(`${base}${number}`.toLowerCase())) number++;
  return `${base}${number}`;
}

/** Makes the headers of a new table: text, none empty, none twice. */
export function uniqueHeaders(texts: readonly string[]): string[] {
  const headers: string[] = [];
  for (const text of texts) headers.push(freshColumnName(headers, text));
  return headers;
}

/** Refuses a table name that Excel would refuse. */
export function checkTableName(name: string, taken: readonly string[]): void {
  if (!/^[\p{L}_\\][\p{L}\p{N}_.\\]{0,254}$/u.test(name) || looksLikeCell(name)) {
    throw new BookRefusal("InvalidArgument", `"${name}" cannot name a table.`);
  }
  if (taken.some((other) => other.toLowerCase() === name.toLowerCase())) {
    throw new BookRefusal("ItemAlreadyExists", `The name "${name}" is taken.`, 409);
  }
}

/** The first of `Table1`, `Table2`, … that is free. */
export function freshTableName(taken: readonly string[]): string {
  const lower = new Set(taken.map((name) => name.toLowerCase()));
  let number = 1;
  while (lower.has(`table${number}`)) number++;
  return `Table${number}`;
}

/** A column for a table that has others already; its header is the wanted one, where that is free. */
export function freshColumn(columns: readonly ColumnRecord[], wanted = ""): ColumnRecord {
  const id = String(Math.max(0, ...columns.map((column) => Number(column.id) || 0)) + 1);
  const taken = columns.map(({ name }) => name);
  return { id, name: freshColumnName(taken, wanted) };
}
