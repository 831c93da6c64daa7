import { nameKey } from "../../domain/name-key";
import type { CellSheet } from "../../workbook/cell-sheet";
import type { Table } from "../../workbook/define-table";
import { lists, type List } from "../../workbook/lists";
import { plannerSheets } from "../../workbook/sheets";
import { tables } from "../../workbook/tables";
import { countOfHeaders, findTable, hasHeadersOf } from "../find-table";
import { findRatings, positionsOf } from "../planner-table";
import type { SheetHead, TableSnapshot, WorkbookSnapshot } from "../workbook-port";
import type { PlacedCellSheet, PlacedList, PlacedPlanner, PlacedTable } from "./placed-parts";

/** Fewer of the planner's tables may be somebody's own list with a few headers like ours. */
const fewestTables = 3;

/**
 * Recognizes a planner whose tables became plain cells, as other programs leave it, by its sheets and headers; or
 * whose headers became rows of their tables or are hidden.
 *
 * Null when no table is missing, when nothing looks like the missing ones, and when this is no planner at all.
 */
export function findPlainPlanner(snapshot: WorkbookSnapshot): PlacedPlanner | null {
  const present = Object.values(tables).flatMap((definition: Table) => presentTable(snapshot, definition));
  const plain = plainTables(snapshot, present);
  const placed = [...present, ...plain];
  const areWhole = placed.every(({ isTable, hiddenIn }) => isTable && hiddenIn === null);
  const isWhole = areWhole && !snapshot.isRestoring;
  if (isWhole || placed.length < fewestTables) return null;
  return { tables: placed, lists: placedLists(snapshot), cellSheets: placedCellSheets(snapshot.heads) };
}

function presentTable(snapshot: WorkbookSnapshot, definition: Table): PlacedTable[] {
  const found = findTable(snapshot, definition);
  if (!found?.ours) return [];
  const { table } = found;
  const { sheet, row: headerRow, column: left, rows } = table;
  const at = { sheet, headerRow, left, ...standingOf(table), rowCount: rows.length };
  return [placedTable(definition, at, table)];
}

function standingOf({ name, header }: TableSnapshot): Pick<PlacedTable, "isTable" | "heldBy" | "hiddenIn"> {
  return {
    isTable: header !== "asRow",
    heldBy: header === "asRow" ? name : null,
    hiddenIn: header === "hidden" ? name : null,
  };
}

type Place = Omit<PlacedTable, "definition" | "headers" | "positions" | "ratingColumns">;

function placedTable(definition: Table, place: Place, table: Pick<TableSnapshot, "columns">): PlacedTable {
  const positions = positionsOf({ table, noted: null }, definition);
  return {
    definition,
    ...place,
    headers: table.columns.map(({ header }) => header),
    positions,
    ratingColumns: findRatings(table, definition, positions),
  };
}

/** A row of some sheet whose texts are headers of a table. */
interface HeaderRow {
  readonly definition: Table;
  readonly head: SheetHead;
  readonly row: number;
  /** The more, the surer. */
  readonly weight: number;
}

// A sheet that is called as the planner calls it comes before a copy of it.
const sameSheet = 1_000;

function plainTables({ heads }: WorkbookSnapshot, present: readonly PlacedTable[]): PlacedTable[] {
  const found = new Set(present.map(({ definition }) => definition));
  const missing = Object.values(tables).filter((definition: Table) => !found.has(definition));
  const taken = new Set(present.map(({ sheet, headerRow }) => rowKey(sheet, headerRow)));
  const rows = missing
    .flatMap((definition: Table) => heads.flatMap((head) => headerRows(definition, head)))
    .sort((one, other) => other.weight - one.weight);
  return rows.flatMap(({ definition, head, row }): PlacedTable[] => {
    const key = rowKey(head.sheet, row);
    if (found.has(definition) || taken.has(key)) return [];
    found.add(definition);
    taken.add(key);
    return [plainTable(definition, head, row)];
  });
}

function rowKey(sheet: string, row: number): string {
  return JSON.stringify([sheet, row]);
}

function headerRows(definition: Table, head: SheetHead): HeaderRow[] {
  const isNamed = nameKey(head.sheet) === nameKey(definition.sheet);
  return head.cells.flatMap((cells, row): HeaderRow[] => {
    const headers = new Set(cells.map(nameKey));
    if (!hasHeadersOf(definition, headers)) return [];
    const weight = countOfHeaders(definition, headers) + (isNamed ? sameSheet : 0);
    return [{ definition, head, row, weight }];
  });
}

const plain = { isTable: false, heldBy: null, hiddenIn: null } as const;

function plainTable(definition: Table, head: SheetHead, headerRow: number): PlacedTable {
  const cells = (head.cells[headerRow] ?? []).map((cell) => (typeof cell === "object" ? "" : String(cell)));
  const [left, right] = edgesOf(definition, cells);
  const columns = cells.slice(left, right + 1).map((header, at) => ({ id: String(at + 1), header }));
  const place = { sheet: head.sheet, headerRow, left, ...plain, rowCount: null };
  return placedTable(definition, place, { columns });
}

// A table goes as far as its headers do without a gap: people add columns of their own at its edge.
function edgesOf({ columns, computed }: Table, cells: readonly string[]): [left: number, right: number] {
  const own = new Set(
    [...Object.values(columns), ...Object.values(computed)].map(({ header }) => nameKey(header)),
  );
  const known = cells.flatMap((cell, at) => (cell !== "" && own.has(nameKey(cell)) ? [at] : []));
  let [left, right] = [Math.min(...known), Math.max(...known)];
  while (left > 0 && cells[left - 1] !== "") left--;
  while (right + 1 < cells.length && cells[right + 1] !== "") right++;
  return [left, right];
}

function placedLists(snapshot: WorkbookSnapshot): PlacedList[] {
  const known = listsWithoutHeader(snapshot);
  const others = listsByHeader(snapshot).filter(({ list }) => !known.some((one) => one.list === list));
  return [...known, ...others];
}

// Where a header is hidden, it stands in no cell.
function listsWithoutHeader({ tables: present }: WorkbookSnapshot): PlacedList[] {
  return Object.values<List>(lists).flatMap((list): PlacedList[] => {
    const table = present.find(({ name }) => nameKey(name) === nameKey(list.table));
    if (!table || table.header === "shown") return [];
    const { sheet, row: headerRow, column } = table;
    return [{ list, sheet, headerRow, column, ...standingOf(table) }];
  });
}

// The lists stand side by side on one sheet, so that one row holds the headers of most.
function listsByHeader({ heads, tables: present }: WorkbookSnapshot): PlacedList[] {
  const all = Object.values<List>(lists);
  const there = new Set(present.map(({ name }) => nameKey(name)));
  const rows = heads.flatMap(({ sheet, cells }) =>
    cells.map((line, headerRow) => {
      const keys = line.map(nameKey);
      return all.flatMap((list): PlacedList[] => {
        const column = keys.indexOf(nameKey(list.header));
        const isTable = there.has(nameKey(list.table));
        return column < 0 ? [] : [{ list, sheet, headerRow, column, ...plain, isTable }];
      });
    }),
  );
  const most = Math.max(0, ...rows.map(({ length }) => length));
  return most * 2 < all.length ? [] : (rows.find(({ length }) => length === most) ?? []);
}

function placedCellSheets(heads: readonly SheetHead[]): PlacedCellSheet[] {
  return plannerSheets.flatMap((planned): PlacedCellSheet[] => {
    if (planned.kind !== "cells") return [];
    const described = planned.sheet;
    const named = heads.find(({ sheet }) => nameKey(sheet) === nameKey(described.name));
    const moved = heads.find((head) => holdsTextsOf(described, head));
    const head = named ?? moved;
    if (!head) return [];
    return [{ described, sheet: head.sheet, isRearranged: !holdsTextsOf(described, head) }];
  });
}

// Somebody may have worded one of its texts anew; a row above it moves them all.
function holdsTextsOf({ cells }: CellSheet, head: SheetHead): boolean {
  const texts = cells.filter(
    ({ content, row, column }) =>
      typeof content === "string" && content !== "" && head.cells[row]?.[column] !== undefined,
  );
  const same = texts.filter(
    ({ content, row, column }) => nameKey(head.cells[row]?.[column] ?? null) === nameKey(content as string),
  );
  return texts.length > 0 && same.length * 3 >= texts.length * 2;
}
