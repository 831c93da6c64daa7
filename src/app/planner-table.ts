import type { Cell } from "../domain/cell";
import { buildIssue, everywhere, type Issue } from "../domain/issue";
import { nameKey } from "../domain/name-key";
import type { StoredColumn, Table } from "../workbook/define-table";
import { relativeAddress } from "../workbook/references";
import { shownCell } from "./shown-cell";
import { dayFromWorkbook } from "./date-system";
import { areasWithoutDropDown, isDropDown } from "./drop-downs";
import { findTable, type FoundTable } from "./find-table";
import type { SheetPlace, TableSnapshot, WorkbookSnapshot } from "./workbook-port";

/** A table of the planner as it was found: its rows by the keys of their columns. */
export interface PlannerTable<Key extends string = string> {
  readonly definition: Table;
  readonly snapshot: TableSnapshot;
  /** The columns from the left edge of the table, counted from 0; null where one is missing. */
  readonly positions: Readonly<Record<Key, number | null>>;
  /** Where each criterion's ratings stand; empty in every other table. */
  readonly ratingColumns: readonly { readonly header: string; readonly position: number }[];
  readonly rows: readonly PlannerRow<Key>[];
  readonly issues: readonly Issue[];
}

/** One row: its cells by key, and its ratings in the order of the table's rating columns. */
export type PlannerRow<Key extends string = string> = Readonly<Record<Key, Cell>> & {
  readonly ratingCells: readonly Cell[];
};

/** Reads a table of the planner from the workbook; null when it is not there. */
export function plannerTable(snapshot: WorkbookSnapshot, definition: Table): PlannerTable | null {
  const found = findTable(snapshot, definition);
  if (!found?.ours) return null;
  const positions = positionsOf(found, definition);
  const ratings = findRatings(found.table, definition, positions);
  return {
    definition,
    snapshot: found.table,
    positions,
    ratingColumns: ratings,
    rows: found.table.rows.map((row) =>
      rowOf(row, { definition, positions, ratings, date1904: snapshot.date1904 }),
    ),
    issues: structureIssues(found, definition, positions),
  };
}

/** Where a cell of the table stands on its sheet; `row` counts from 1 in the table's body. */
export function placeOf(table: PlannerTable, row: number, position: number): SheetPlace {
  const { sheet, row: headerAt, column } = table.snapshot;
  return { sheet, row: headerAt + row, column: column + position };
}

/** Where the ratings of a criterion stand, from the left edge of the table; null where it has no column. */
export function ratingPosition(
  { ratingColumns }: Pick<PlannerTable, "ratingColumns">,
  criterion: Cell,
): number | null {
  return ratingColumns.find(({ header }) => nameKey(header) === nameKey(criterion))?.position ?? null;
}

function fixedHeaders(definition: Table): [key: string, header: string][] {
  return Object.entries({ ...definition.columns, ...definition.computed })
    .filter(([key]) => definition.columns[key]?.kind !== "ratings")
    .map(([key, { header }]) => [key, header]);
}

/** Where the columns of a table stand, by their keys, from its left edge; null where one is missing. */
export type Positions = Readonly<Record<string, number | null>>;

/** Where the columns of a definition stand among headers. */
export function positionsOf(
  { table, noted }: { readonly table: Pick<TableSnapshot, "columns">; readonly noted: FoundTable["noted"] },
  definition: Table,
): Positions {
  const named = Object.fromEntries(
    fixedHeaders(definition).map(([key, header]) => {
      const byHeader = table.columns.findIndex((column) => nameKey(column.header) === nameKey(header));
      const id = noted?.columns.find((column) => column.header === header)?.id;
      const position = byHeader >= 0 ? byHeader : table.columns.findIndex((column) => column.id === id);
      return [key, position >= 0 ? position : null];
    }),
  );
  return { ...named, ...rewordedStatements(table, definition, named) };
}

// A statement in other words is known by its place: the columns among the answers that nothing else accounts for are
// the missing statements in their order, when there are as many.
function rewordedStatements(
  table: Pick<TableSnapshot, "columns">,
  definition: Table,
  positions: Positions,
): Positions {
  const missing = keysOf(definition, "answer").filter((key) => positions[key] === null);
  const unknown = unknownBetween(table, positions, neighborsOf(definition, "answer"));
  if (unknown.length !== missing.length) return {};
  return Object.fromEntries(missing.map((key, index) => [key, unknown[index]?.position ?? null]));
}

/** The columns of ratings: those between the fixed columns around them, as the formulas see it; other people's too. */
export function findRatings(table: Pick<TableSnapshot, "columns">, definition: Table, positions: Positions) {
  return unknownBetween(table, positions, neighborsOf(definition, "ratings"));
}

/** The columns between two others, whichever comes first, that are none of the table's own. */
function unknownBetween(
  table: Pick<TableSnapshot, "columns">,
  positions: Positions,
  neighbors: readonly string[],
) {
  const around = neighbors.map((key) => positions[key] ?? NaN);
  const [first, last] = [Math.min(...around), Math.max(...around)];
  const known = new Set(Object.values(positions));
  return table.columns.flatMap(({ header }, position) =>
    position > first && position < last && !known.has(position) ? [{ header, position }] : [],
  );
}

function keysOf(definition: Table, kind: StoredColumn["kind"]): string[] {
  return Object.keys(definition.columns).filter((key) => definition.columns[key]?.kind === kind);
}

/** The columns just before and just after those of a kind. */
function neighborsOf(definition: Table, kind: StoredColumn["kind"]): string[] {
  const keys = Object.keys(definition.columns);
  const own = keysOf(definition, kind).map((key) => keys.indexOf(key));
  if (own.length === 0) return [""];
  return [keys[Math.min(...own) - 1] ?? "", keys[Math.max(...own) + 1] ?? ""];
}

interface Reading {
  definition: Table;
  positions: Positions;
  ratings: readonly { readonly position: number }[];
  date1904: boolean;
}

function rowOf(row: readonly Cell[], { definition, positions, ratings, date1904 }: Reading): PlannerRow {
  const at = (position: number | null) => (position === null ? null : (row[position] ?? null));
  const cells = Object.entries(positions).map(([key, position]): [string, Cell] => {
    const cell = at(position);
    const isDay = definition.columns[key]?.kind === "date" || definition.computed[key]?.shape === "day";
    return [key, isDay ? dayFromWorkbook(cell, date1904) : cell];
  });
  const ratingCells = ratings.map(({ position }) => at(position));
  return { ...(Object.fromEntries(cells) as Record<string, Cell>), ratingCells } as unknown as PlannerRow;
}

function structureIssues(found: FoundTable, definition: Table, positions: Positions): Issue[] {
  return [
    ...renamedTable(found, definition),
    ...fixedHeaders(definition).flatMap(([key, header]) =>
      columnIssues(found, {
        table: definition.name,
        header,
        position: positions[key] ?? null,
        mayBeReworded: definition.columns[key]?.kind === "answer",
      }),
    ),
    ...strayRows(found.table, definition),
    ...typedOver(found.table, definition, positions),
    ...missingDropDowns(found.table, definition, positions),
  ];
}

function renamedTable({ table }: FoundTable, { name }: Table): Issue[] {
  return nameKey(table.name) === nameKey(name)
    ? []
    : [buildIssue("workbook.renamedTable", everywhere, { table: name, found: table.name })];
}

function columnIssues(
  { table }: FoundTable,
  at: { table: string; header: string; position: number | null; mayBeReworded: boolean },
): Issue[] {
  const about = { table: at.table, column: at.header };
  if (at.position === null) return [buildIssue("workbook.missingColumn", everywhere, about)];
  const found = table.columns[at.position]?.header ?? "";
  const same = table.columns.filter(({ header }) => nameKey(header) === nameKey(at.header)).length;
  if (same > 1) return [buildIssue("workbook.doubledColumn", everywhere, about)];
  return same === 1 || at.mayBeReworded
    ? []
    : [buildIssue("workbook.renamedColumn", everywhere, { ...about, found })];
}

function strayRows({ strayRows: rows, column, columns }: TableSnapshot, { name }: Table): Issue[] {
  if (rows === null) return [];
  const { first, last } = rows;
  const area = { row: first, column, rowCount: last - first + 1, columnCount: columns.length };
  const address = relativeAddress(area);
  return [buildIssue("workbook.rowOutsideTable", everywhere, { table: name, address })];
}

function typedOver(table: TableSnapshot, definition: Table, positions: Positions): Issue[] {
  return Object.entries(definition.computed).flatMap(([key, { header }]) =>
    table.typed
      .filter(({ column }) => column === positions[key])
      .map(({ row, column }) => {
        const shown = table.rows[row]?.[column] ?? null;
        const about = {
          table: definition.name,
          column: header,
          shown: shownCell(shown),
        };
        return buildIssue("workbook.typedOver", { row: row + 1, field: key }, about);
      }),
  );
}

function missingDropDowns(table: TableSnapshot, definition: Table, positions: Positions): Issue[] {
  return Object.entries(definition.columns).flatMap(([key, column]) => {
    const position = positions[key] ?? null;
    if (!isDropDown(column) || position === null) return [];
    const areas = areasWithoutDropDown(table, position);
    const [first] = areas;
    if (!first) return [];
    const count = areas.reduce((sum, { rowCount }) => sum + rowCount, 0);
    const about = { table: definition.name, column: column.header, count };
    return [buildIssue("workbook.missingDropDown", { row: first.row - table.row, field: key }, about)];
  });
}
