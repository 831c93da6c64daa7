import type { TableRecord } from "./book-records";
import { contentOfValue } from "./cell-content";
import type { CellPlace } from "./cell-place";
import { freshColumnName } from "./table-names";
import { command, type Workings } from "./workings";

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

/** Writes a header into its cell, as text whatever it looks like. */
export function showHeader(w: Workings, place: CellPlace, name: string): void {
  const { sheetId, row, column } = place;
  command(w, "UPDATE_CELL", { sheetId, row, col: column, content: contentOfValue(name) });
}
