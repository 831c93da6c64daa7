import { BookRefusal, type Author, type BookChange, type BookEvent } from "./book";
import { areaHolds } from "./a1";
import type { Drawn, NameRecord, TableRecord } from "./book-records";
import type { BookState } from "./book-state";
import type { CellPlace } from "./cell-place";
import { readableSheetName } from "./engine-sheet-names";
import { sendCommand, type Getters, type Model } from "./engine";
import type { FormulaTemplate } from "./formula-pieces";
import type { TemplateScope } from "./formula-template";

/** What all parts of one live workbook share. */
export interface Workings {
  readonly model: Model;
  readonly getters: Getters;
  readonly state: BookState;
  /** How formulas were typed, by the part of a compiled formula that survives when its ranges move. */
  readonly templates: WeakMap<object, FormulaTemplate>;
  readonly run: Run;
  readonly listeners: Set<(event: BookEvent) => void>;
  readonly now: () => Date;
  readonly drawn: Drawn;
}

/** What happens in the running batch. */
export interface Run {
  author: Author;
  batch: number;
  active: boolean;
  events: BookEvent[];
  /** What is read for the events once everything is calculated. */
  readings: (() => void)[];
}

/** Sends the engine a command; one that it does not take becomes a refusal. */
export function command(w: Workings, type: string, payload: object = {}): void {
  // Cells are written in great numbers: this way skips asking every part of the engine for permission.
  if (type === "UPDATE_CELL") return w.state.force(type, payload);
  const reasons = sendCommand(w.model, type, payload);
  if (reasons.length > 0) throw new BookRefusal("InvalidOperation", `${type}: ${reasons.join(", ")}`);
}

/** Sends the engine what the grid should show; where the grid cannot show it, the workbook holds it all the same. */
export function draw(w: Workings, type: string, payload: object): void {
  sendCommand(w.model, type, payload);
}

/** Notes a change for those who listen; they are told when the batch is over. */
export function noteChange(w: Workings, noted: Omit<BookChange, "author" | "batch">): BookChange {
  const { author, batch } = w.run;
  const change = { ...noted, author, batch };
  w.run.events.push({ type: "changed", change });
  return change;
}

/** All tables, in the order of their sheets and places. */
export function allTables(w: Workings): TableRecord[] {
  const order = w.getters.getSheetIds();
  return Object.values(w.state.tables)
    .filter((table) => table !== undefined)
    .sort(
      (a, b) =>
        order.indexOf(a.sheetId) - order.indexOf(b.sheetId) ||
        a.area.row - b.area.row ||
        a.area.column - b.area.column,
    );
}

/** The table with an id; refuses when there is none. */
export function tableWithId(w: Workings, id: string): TableRecord {
  const table = w.state.tables[id];
  if (!table) throw new BookRefusal("ItemNotFound", "There is no such table.", 404);
  return table;
}

/** The table a cell lies in. */
export function tableAt(w: Workings, { sheetId, row, column }: CellPlace): TableRecord | undefined {
  return Object.values(w.state.tables).find(
    (table) => table?.sheetId === sheetId && areaHolds(table.area, row, column),
  );
}

/** Refuses when there is no sheet with this id. */
export function checkSheet(w: Workings, sheetId: string): void {
  if (!w.getters.tryGetSheet(sheetId)) throw new BookRefusal("ItemNotFound", "There is no such sheet.", 404);
}

/** What a sheet is called. */
export function sheetName(w: Workings, sheetId: string): string {
  return readableSheetName(w.getters.getSheetName(sheetId));
}

/** What a formula in a cell may name. */
export function scopeAt(w: Workings, place: CellPlace): TemplateScope {
  return {
    own: tableAt(w, place),
    tableNamed: (name) =>
      Object.values(w.state.tables).find((table) => table?.name.toLowerCase() === name.toLowerCase()),
  };
}

/** The key under which a name is kept: names of a sheet and of the workbook live side by side. */
export function nameKey(name: string, sheetId?: string): string {
  return `${sheetId ?? ""}!${name.toLowerCase()}`;
}

/** The name that a word means on a sheet: the sheet's own one goes first. */
export function nameMeant(
  names: Readonly<Record<string, NameRecord | undefined>>,
  name: string,
  sheetId: string,
) {
  return names[nameKey(name, sheetId)] ?? names[nameKey(name)];
}
