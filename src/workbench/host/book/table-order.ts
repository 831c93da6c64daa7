import { BookRefusal, type Book } from "./book";
import type { CellValue } from "./book-content";
import type { TableRecord } from "./book-records";
import { cellAt, rememberTemplate } from "./cell-formula";
import type { CellPlace } from "./cell-place";
import { valueAt, textAt } from "./cell-reading";
import type { CompiledFormula } from "./engine";
import type { FormulaTemplate } from "./formula-pieces";
import { copiedFrom } from "./formula-rendering";
import { checkUnprotected } from "./protection";
import { bodyArea } from "./table-geometry";
import { command, noteChange, tableWithId, type Workings } from "./workings";

/** Filters and sorts tables. */
export function tableOrder(w: Workings): Pick<Book, "filterTable" | "sortTable"> {
  return {
    filterTable: (id, position, visible) => filterTable(w, id, { position, visible }),
    sortTable: (id, keys) => sortTable(w, id, keys),
  };
}

function filterTable(w: Workings, id: string, filter: { position: number; visible: string[] | null }): void {
  const table = tableWithId(w, id);
  checkUnprotected(w, table.sheetId, "allowAutoFilter");
  const column = table.columns[filter.position];
  if (!column) throw new BookRefusal("InvalidArgument", "There is no such column.");
  const { [column.id]: _before, ...others } = table.filters;
  const filters = filter.visible ? { ...others, [column.id]: filter.visible } : others;
  w.state.setTable(id, { ...table, filters });
  hideFiltered(w, tableWithId(w, id));
}

function hideFiltered(w: Workings, table: TableRecord): void {
  const { row: first, rowCount } = bodyArea(table);
  const rows = Array.from({ length: rowCount }, (_none, r) => first + r);
  const passes = rows.map((row) => passesFilters(w, table, row));
  const show = rows.filter((_row, r) => passes[r]);
  const hide = rows.filter((_row, r) => !passes[r]);
  const payload = { sheetId: table.sheetId, dimension: "ROW" };
  if (show.length > 0) command(w, "UNHIDE_COLUMNS_ROWS", { ...payload, elements: show });
  if (hide.length > 0) command(w, "HIDE_COLUMNS_ROWS", { ...payload, elements: hide });
}

function passesFilters(w: Workings, table: TableRecord, row: number): boolean {
  return table.columns.every(({ id }, position) => {
    const visible = table.filters[id];
    if (!visible) return true;
    const text = textAt(w, { sheetId: table.sheetId, row, column: table.area.column + position });
    return visible.some((one) => one.toLowerCase() === text.toLowerCase());
  });
}

interface SortedCell {
  /** Null for a formula that is the same in every row. */
  content: string | CompiledFormula | null;
  template?: FormulaTemplate | undefined;
  look: { style: object | null; format: string };
  row: number;
}

function sortTable(w: Workings, id: string, keys: readonly { position: number; ascending: boolean }[]): void {
  const table = tableWithId(w, id);
  checkUnprotected(w, table.sheetId, "allowSort");
  const body = bodyArea(table);
  if (keys.length === 0 || keys.some(({ position }) => !table.columns[position])) {
    throw new BookRefusal("InvalidArgument", "There is no such column.");
  }
  // Hidden rows stay where they are, as in Excel.
  const rows = Array.from({ length: body.rowCount }, (_none, r) => body.row + r).filter(
    (row) => !w.getters.isRowHidden(table.sheetId, row),
  );
  const order = rows.map((row) => {
    return { row, values: keys.map((key) => valueAt(w, { ...placeIn(table, key.position), row })) };
  });
  order.sort((a, b) => compareRows(a.values, b.values, keys));
  // All is taken before anything is put: rows trade places.
  const cells = order.map(({ row }) =>
    table.columns.map((_column, position) => takeCell(w, table, { row, position })),
  );
  cells.forEach((line, r) => {
    line.forEach((cell, c) => {
      putCell(w, { ...placeIn(table, c), row: rows[r] ?? body.row }, cell);
    });
  });
  noteChange(w, { sheetId: table.sheetId, area: body, kind: "RangeEdited" });
}

function placeIn(table: TableRecord, position: number): CellPlace {
  return { sheetId: table.sheetId, row: table.area.row, column: table.area.column + position };
}

function takeCell(
  w: Workings,
  table: TableRecord,
  { row, position }: { row: number; position: number },
): SortedCell {
  const cell = cellAt(w, { ...placeIn(table, position), row });
  const look = { style: cell?.style ?? null, format: cell?.format ?? "" };
  if (!cell?.isFormula) return { content: cell?.content ?? "", look, row };
  const template = w.templates.get(cell.compiledFormula.literalValues);
  // What fills the whole column is the same in every row.
  if (template && template === table.columns[position]?.calculated) return { content: null, look, row };
  return { content: cell.compiledFormula, template, look, row };
}

function putCell(w: Workings, place: CellPlace, cell: SortedCell): void {
  const { sheetId, row, column } = place;
  if (cell.content === null || cell.row === row) return;
  const from = { ...place, row: cell.row };
  const content =
    typeof cell.content === "string"
      ? cell.content
      : copiedFrom(w, { compiled: cell.content, place: from }, place);
  command(w, "UPDATE_CELL", { sheetId, row, col: column, content, ...cell.look });
  if (cell.template) rememberTemplate(w, place, cell.template);
}

function compareRows(
  one: readonly CellValue[],
  other: readonly CellValue[],
  keys: readonly { ascending: boolean }[],
): number {
  for (const [at, { ascending }] of keys.entries()) {
    const [a = null, b = null] = [one[at], other[at]];
    // Blank cells come last whichever way the rest is sorted.
    if (isBlankValue(a) || isBlankValue(b)) {
      if (isBlankValue(a) !== isBlankValue(b)) return isBlankValue(a) ? 1 : -1;
      continue;
    }
    const order = compareValues(a, b);
    if (order !== 0) return ascending ? order : -order;
  }
  return 0;
}

function isBlankValue(value: CellValue): boolean {
  return value === null || value === "";
}

/** Numbers before text before TRUE and FALSE before errors. */
function compareValues(one: CellValue, other: CellValue): number {
  const kinds = ["number", "string", "boolean", "object"];
  const byKind = kinds.indexOf(typeof one) - kinds.indexOf(typeof other);
  if (byKind !== 0) return byKind;
  if (typeof one === "string" && typeof other === "string") {
    return one.localeCompare(other, "en", { sensitivity: "accent" });
  }
  return Number(one) - Number(other) || 0;
}
