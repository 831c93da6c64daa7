import { sharedArea } from "./a1";
import type { Area } from "./book-content";
import type { TableRecord } from "./book-records";
import { contentOfValue } from "./cell-content";
import { cellAt } from "./cell-formula";
import type { CellPlace } from "./cell-place";
import { freshColumnName } from "./table-names";
import { allTables, command, tableWithId, type Workings } from "./workings";

/** Gives a column another header: always text, never empty, never twice. Formulas that name it follow. */
export function renameHeader(
  w: Workings,
  table: TableRecord,
  { place, wanted }: { place: CellPlace; wanted: string },
): void {
  const position = place.column - table.area.column;
  const others = table.columns.filter((_column, at) => at !== position).map(({ name }) => name);
  const name = freshColumnName(others, wanted);
  const columns = table.columns.map((column, at) => (at === position ? { ...column, name } : column));
  w.state.setTable(table.id, { ...table, columns });
  showHeader(w, place, name);
}

/** Gives several columns of a table other headers at once: what they are called now keeps no name from another. */
export function renameHeaders(w: Workings, tableId: string, wanted: ReadonlyMap<number, string>): void {
  const table = tableWithId(w, tableId);
  const taken = table.columns.filter((_column, position) => !wanted.has(position)).map(({ name }) => name);
  const columns = table.columns.map((column, position) => {
    const header = wanted.get(position);
    if (header === undefined) return column;
    const name = freshColumnName(taken, header);
    taken.push(name);
    return { ...column, name };
  });
  w.state.setTable(table.id, { ...table, columns });
  for (const position of wanted.keys()) {
    const place = { sheetId: table.sheetId, row: table.area.row, column: table.area.column + position };
    showHeader(w, place, columns[position]?.name ?? "");
  }
}

/** Headers of tables cannot be blank: Excel puts names of its own in their place. */
export function restoreHeaders(w: Workings, sheetId: string, area: Area): void {
  for (const table of allTables(w)) {
    if (table.sheetId !== sheetId || !table.showHeaders) continue;
    if (!sharedArea(area, { ...table.area, rowCount: 1 })) continue;
    nameBlankHeaders(w, table.id);
  }
}

function nameBlankHeaders(w: Workings, tableId: string): void {
  const table = w.state.tables[tableId];
  if (!table) return;
  table.columns.forEach(({ name }, position) => {
    const place = { sheetId: table.sheetId, row: table.area.row, column: table.area.column + position };
    const cell = cellAt(w, place);
    if (cell?.isFormula || cell?.content) return;
    renameHeader(w, tableWithId(w, tableId), { place, wanted: /^Column\d+$/.test(name) ? name : "" });
  });
}

/** Writes a header into its cell, as text whatever it looks like. */
export function showHeader(w: Workings, place: CellPlace, name: string): void {
  const { sheetId, row, column } = place;
  command(w, "UPDATE_CELL", { sheetId, row, col: column, content: contentOfValue(name) });
}
