import type { BookTable } from "../../src/workbench/host/book/book";
import type { Area } from "../../src/workbench/host/book/book-content";
import {
  aimAt,
  bodyOf,
  clipboardText,
  columnFor,
  listFor,
  nextName,
  ownColumn,
  rowBelow,
  textFor,
  typedColumns,
  within,
  type Choices,
} from "./aim";
import { zoneOf, type Person } from "./person";
import { typedText } from "./typed-texts";

type Gesture = (person: Person, choices: Choices) => void;

/** Everything that a person does with the cells of a workbook, by what it is called. */
export const gestures = {
  "types into a row": (person, choices) => {
    const { table, row, column } = aimed(person, choices);
    person.type(table.sheetId, row, column, textFor(table, column, choices.text));
  },
  "types below the table": (person, choices) => {
    const { table } = aimed(person, choices);
    const rows = 1 + (choices.count % 3);
    for (let added = 0; added < rows; added++)
      person.type(
        table.sheetId,
        endOf(person, table),
        table.area.column,
        textFor(table, table.area.column, choices.text + added),
      );
  },
  "types a row below, cell by cell": (person, choices) => {
    const { table } = aimed(person, choices);
    const row = endOf(person, table);
    for (const column of typedColumns(table).slice(0, 6))
      person.type(table.sheetId, row, column, textFor(table, column, choices.text + column));
  },
  "empties a cell with Delete": (person, choices) => {
    const { table, row, column } = aimed(person, choices);
    erase(person, table, { row, column, rowCount: 1, columnCount: 1 });
  },
  "empties a block with Delete": (person, choices) => {
    const { table, row, column } = aimed(person, choices);
    // Whoever empties computed cells takes their formulas away, and no new planner is without them.
    const columns = typedColumns(table);
    const columnCount = [1, 2].every((right) => columns.includes(column + right)) ? 3 : 1;
    erase(person, table, within(table, { row, column, rowCount: 1 + (choices.count % 3), columnCount }));
  },
  "empties whole rows of the table with Delete": (person, choices) => {
    const { table, row } = aimed(person, choices);
    erase(person, table, within(table, { ...bodyOf(table), row, rowCount: 1 + (choices.count % 2) }));
  },
  "pastes a list over the first row": (person, choices) => {
    const { table } = aimed(person, choices);
    const area = { ...bodyOf(table), rowCount: 2 + (choices.count % 3) };
    pasteRows(person, table, { area, text: choices.text });
  },
  "pastes a list over a row in the middle": (person, choices) => {
    const { table, row } = aimed(person, choices);
    pasteRows(person, table, {
      area: { ...bodyOf(table), row, rowCount: 1 + (choices.count % 4) },
      text: choices.text,
    });
  },
  "pastes a list below the table": (person, choices) => {
    const { table } = aimed(person, choices);
    const area = { ...bodyOf(table), row: endOf(person, table), rowCount: 1 + (choices.count % 4) };
    pasteRows(person, table, { area, text: choices.text });
  },
  "pastes a column of values": (person, choices) => {
    const { table, row, column } = aimed(person, choices);
    const text = clipboardText(columnFor(table, column, choices));
    person.paste(table.sheetId, { row, column, rowCount: 1, columnCount: 1 }, text);
  },
  "inserts rows": (person, choices) => {
    const { table, row } = aimed(person, choices);
    const payload = {
      sheetId: table.sheetId,
      dimension: "ROW",
      base: row,
      quantity: 1 + (choices.count % 2),
    };
    person.send("ADD_COLUMNS_ROWS", { ...payload, position: "before", sheetName: nameOf(person, table) });
  },
  "inserts a row after": (person, choices) => {
    const { table, row } = aimed(person, choices);
    const payload = { sheetId: table.sheetId, dimension: "ROW", base: row, quantity: 1 };
    person.send("ADD_COLUMNS_ROWS", { ...payload, position: "after", sheetName: nameOf(person, table) });
  },
  "deletes a row": (person, choices) => {
    const { table, row } = aimed(person, choices);
    removeRows(person, table, [row]);
  },
  "deletes all rows": (person, choices) => {
    const { table } = aimed(person, choices);
    const { row, rowCount } = bodyOf(table);
    removeRows(
      person,
      table,
      Array.from({ length: rowCount }, (_none, r) => row + r),
    );
  },
  "inserts a column of their own": (person, choices) => {
    const { table } = aimed(person, choices);
    // To the left of it, all that stands on its right moves: that is no column of the table.
    if (table.columns.length < 2) return;
    const base = table.area.column + 1 + (choices.column % (table.columns.length - 1));
    const payload = { sheetId: table.sheetId, dimension: "COL", base, quantity: 1, position: "before" };
    person.send("ADD_COLUMNS_ROWS", { ...payload, sheetName: nameOf(person, table) });
  },
  "deletes a column of their own": (person, choices) => {
    const { table } = aimed(person, choices);
    const own = ownColumn(table);
    if (own === null) return;
    const payload = { sheetId: table.sheetId, dimension: "COL", elements: [own] };
    person.send("REMOVE_COLUMNS_ROWS", { ...payload, sheetName: nameOf(person, table) });
  },
  "sorts by a column": (person, choices) => {
    const { table, column } = aimed(person, choices);
    const { row, rowCount } = bodyOf(table);
    const zone = zoneOf({ ...table.area, row, rowCount });
    const sortDirection = choices.count % 2 === 0 ? "asc" : "desc";
    person.send("SORT_CELLS", { sheetId: table.sheetId, col: column, row, zone, sortDirection });
  },
  "filters by a column": (person, choices) => {
    const { table, row, column } = aimed(person, choices);
    const hidden = person.book.text(table.sheetId, row, column);
    const value = { filterType: "values", hiddenValues: [hidden] };
    person.send("UPDATE_FILTER", { sheetId: table.sheetId, col: column, row: table.area.row, value });
  },
  "takes a filter away": (person, choices) => {
    const { table, column } = aimed(person, choices);
    const value = { filterType: "values", hiddenValues: [] };
    person.send("UPDATE_FILTER", { sheetId: table.sheetId, col: column, row: table.area.row, value });
  },
  "copies a row to below the table": (person, choices) => {
    const { table, row } = aimed(person, choices);
    const from = { ...bodyOf(table), row, rowCount: 1 };
    person.carry("COPY", table.sheetId, { from, to: { ...from, row: endOf(person, table) } });
  },
  "copies a cell over another": (person, choices) => {
    const { table, row, column } = aimed(person, choices);
    const from = { row, column, rowCount: 1, columnCount: 1 };
    const { row: first } = bodyOf(table);
    person.carry("COPY", table.sheetId, { from, to: { ...from, row: first } });
  },
  "cuts a cell and pastes it": (person, choices) => {
    const { table, row, column } = aimed(person, choices);
    const from = { row, column, rowCount: 1, columnCount: 1 };
    const { row: first, rowCount } = bodyOf(table);
    person.carry("CUT", table.sheetId, { from, to: { ...from, row: first + (choices.count % rowCount) } });
  },
  "drags a cell down": (person, choices) => {
    const { table, row, column } = aimed(person, choices);
    person.dragDown(table.sheetId, { row, column, rowCount: 1, columnCount: 1 }, 1 + (choices.count % 3));
  },
  "drags the last row past the end": (person, choices) => {
    const { table } = aimed(person, choices);
    const end = endOf(person, table);
    person.dragDown(table.sheetId, { ...bodyOf(table), row: end - 1, rowCount: 1 }, 1 + (choices.count % 3));
  },
  "takes the last step back": (person) => person.send("REQUEST_UNDO"),
  "takes three steps back": (person) => {
    for (let step = 0; step < 3; step++) person.send("REQUEST_UNDO");
  },
  "does the step again": (person) => person.send("REQUEST_REDO"),
  "takes a step back and does it again": (person) => {
    person.send("REQUEST_UNDO");
    person.send("REQUEST_REDO");
  },
  "renames the sheet": (person, choices) => {
    const { table } = aimed(person, choices);
    const newName = nextName(nameOf(person, table), choices.text);
    person.send("RENAME_SHEET", { sheetId: table.sheetId, oldName: nameOf(person, table), newName });
  },
  "makes cells bold": (person, choices) => {
    const { table, row, column } = aimed(person, choices);
    const target = [zoneOf({ row, column, rowCount: 1, columnCount: 2 })];
    person.send("SET_FORMATTING", { sheetId: table.sheetId, target, style: { bold: true } });
  },
  "hides a row": (person, choices) => {
    const { table, row } = aimed(person, choices);
    person.send("HIDE_COLUMNS_ROWS", { sheetId: table.sheetId, dimension: "ROW", elements: [row] });
  },
  "has the add-in add rows": (person, choices) => {
    const { table } = aimed(person, choices);
    const width = table.columns.length;
    const row = table.columns.map(({ name }, at) =>
      at === 0 ? typedText(table.name, name, choices.text) : null,
    );
    person.book.batch({ name: "add-in" }, () => {
      const rows = Array.from({ length: 1 + (choices.count % 2) }, () => (width > 0 ? row : []));
      person.book.addTableRows(table.id, null, rows);
    });
  },
} as const satisfies Readonly<Record<string, Gesture>>;

export type GestureName = keyof typeof gestures;

function aimed(
  person: Person,
  choices: Choices,
): { readonly table: BookTable; readonly row: number; readonly column: number } {
  const table = person.table(choices.table);
  return { table, ...aimAt(table, choices) };
}

/** The first row below a table, which may have grown meanwhile. */
function endOf(person: Person, { id }: BookTable): number {
  const now = person.book.table(id);
  if (!now) throw new Error("The table is gone.");
  return rowBelow(now);
}

function erase(person: Person, { sheetId }: BookTable, area: Area): void {
  person.send("DELETE_CONTENT", { sheetId, target: [zoneOf(area)] });
}

function removeRows(person: Person, table: BookTable, elements: readonly number[]): void {
  const payload = { sheetId: table.sheetId, dimension: "ROW", elements };
  person.send("REMOVE_COLUMNS_ROWS", { ...payload, sheetName: nameOf(person, table) });
}

function nameOf({ book }: Person, { sheetId }: BookTable): string {
  return book.sheet(sheetId).name;
}

function pasteRows(person: Person, table: BookTable, { area, text }: { area: Area; text: number }): void {
  const rows = listFor(table, area.rowCount, text);
  person.paste(table.sheetId, { ...area, rowCount: 1, columnCount: 1 }, clipboardText(rows));
}
