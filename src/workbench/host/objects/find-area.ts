import type { BookSheet, BookTable, Book } from "../book/book";
import type { Area } from "../book/book-content";
import { isHostObject } from "../protocol/object-class";
import { refuse } from "../protocol/refusal";
import { isOnSheet, maximumColumns, maximumRows, parseAddress } from "./address";
import { isKind, make, type Host, type InArea } from "./object-kinds";

/** Makes a Range of an area, or refuses when the area leaves the sheet. */
export function rangeOf(self: { host: Host; sheetId: string }, area: Area) {
  if (!isOnSheet(area)) throw refuse.argument("The cells are not on the sheet.");
  return make("Range", { host: self.host, sheetId: self.sheetId, area });
}

/** Finds the cells that an argument stands for: a Range, an address, or a name. Without a sheet, those of the active one. */
export function areaArgument(host: Host, value: unknown, sheetId = host.book.activeSheetId()): InArea {
  if (isHostObject(value) && isKind(value, "Range")) return value.self;
  if (typeof value !== "string") throw refuse.argument("Expected a range or an address.");
  const found = findArea(host.book, value, sheetId);
  if (!found) throw refuse.argument(`"${value}" is no address.`);
  return { host, ...found };
}

/** Finds the cells of an address, of a name, or of a table's column (`Table[Column]`); null when there are none. */
export function findArea(
  book: Book,
  address: string,
  sheetId: string,
): { sheetId: string; area: Area } | null {
  const parsed = parseAddress(address);
  if (parsed) {
    const sheet = parsed.sheetName === null ? { id: sheetId } : sheetByName(book, parsed.sheetName);
    return sheet && { sheetId: sheet.id, area: parsed.area };
  }
  return areaOfName(book, address, sheetId) ?? areaOfTable(book, address);
}

/** The sheet of a name, in any case; null when there is none. */
export function sheetByName(book: Book, name: string): BookSheet | null {
  return book.sheets().find((sheet) => sheet.name.toLowerCase() === name.toLowerCase()) ?? null;
}

/** The area of a whole sheet. */
export const wholeSheet: Area = { row: 0, column: 0, rowCount: maximumRows, columnCount: maximumColumns };

/** A table's header row; null when it is hidden. */
export function headerArea({ area, showHeaders }: BookTable): Area | null {
  return showHeaders ? { ...area, rowCount: 1 } : null;
}

/** A table's rows between header and totals. */
export function bodyArea({ area, showHeaders, showTotals }: BookTable): Area {
  const first = showHeaders ? 1 : 0;
  return {
    ...area,
    row: area.row + first,
    rowCount: Math.max(1, area.rowCount - first - (showTotals ? 1 : 0)),
  };
}

function areaOfName(book: Book, name: string, sheetId: string): { sheetId: string; area: Area } | null {
  const sheetName = book.sheet(sheetId).name;
  const named = book.names().filter((one) => one.name.toLowerCase() === name.toLowerCase());
  const found =
    named.find(({ sheet }) => sheet === sheetName) ?? named.find(({ sheet }) => sheet === undefined);
  const parsed = found && parseAddress(found.formula.replace(/^=/, ""));
  if (!found || !parsed) return null;
  const sheet = sheetByName(book, parsed.sheetName ?? found.sheet ?? sheetName);
  return sheet && { sheetId: sheet.id, area: parsed.area };
}

function areaOfTable(book: Book, reference: string): { sheetId: string; area: Area } | null {
  const found = /^([^[\]]+)(?:\[([^[\]]*)\])?$/.exec(reference.trim());
  const table = book.tables().find(({ name }) => name.toLowerCase() === found?.[1]?.toLowerCase());
  if (!found || !table) return null;
  const part = found[2]?.toLowerCase() ?? "";
  if (part === "#all") return { sheetId: table.sheetId, area: table.area };
  const body = bodyArea(table);
  if (part === "" || part === "#data") return { sheetId: table.sheetId, area: body };
  const position = table.columns.findIndex(({ name }) => name.toLowerCase() === part);
  if (position < 0) return null;
  return { sheetId: table.sheetId, area: { ...body, column: body.column + position, columnCount: 1 } };
}
