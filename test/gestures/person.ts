import type { Book, BookTable } from "../../src/workbench/host/book/book";
import type { Area } from "../../src/workbench/host/book/book-content";
import { quietly, type Model, type Zone } from "../../src/workbench/host/book/engine";

/** A person at the grid of a book: every gesture goes the way that the grid sends it. */
export interface Person {
  readonly book: Book;
  table(name: string): BookTable;
  type(sheetId: string, row: number, column: number, text: string): void;
  paste(sheetId: string, area: Area, text: string): void;
  carry(how: "COPY" | "CUT", sheetId: string, areas: { from: Area; to: Area }): void;
  dragDown(sheetId: string, from: Area, rows: number): void;
  send(type: string, payload?: object): void;
  /** What the grid told the person. */
  readonly warnings: readonly string[];
}

/** Sits a person down at a book. */
export function personAt(book: Book): Person {
  const model = book.model as Model;
  const warnings: string[] = [];
  model.on("notify-ui", warnings, (note) => void warnings.push(String(Reflect.get(note, "text"))));
  const dispatch = model.dispatch as unknown as (type: string, payload: object) => unknown;
  const send = (type: string, payload: object = {}) => void quietly(() => dispatch(type, payload));
  const show = (sheetId: string) => {
    const sheetIdFrom = model.getters.getActiveSheetId();
    if (sheetIdFrom !== sheetId) send("ACTIVATE_SHEET", { sheetIdFrom, sheetIdTo: sheetId });
  };
  const select = (sheetId: string, area: Area) => {
    show(sheetId);
    const zone = zoneOf(area);
    model.selection.selectZone({ cell: { row: zone.top, col: zone.left }, zone });
  };
  return {
    book,
    warnings,
    send,
    table: (name) => {
      const table = book.tables().find((one) => one.name === name);
      if (!table) throw new Error(`The book has lost its table ${name}.`);
      return table;
    },
    type(sheetId, ...[row, column, content]) {
      select(sheetId, one(row, column));
      send("UPDATE_CELL", { sheetId, row, col: column, content });
    },
    paste(sheetId, area, text) {
      select(sheetId, area);
      send("PASTE_FROM_OS_CLIPBOARD", { target: [zoneOf(area)], clipboardContent: { text } });
    },
    carry(how, sheetId, { from, to }) {
      select(sheetId, from);
      send(how);
      select(sheetId, to);
      send("PASTE", { target: [zoneOf(to)] });
    },
    dragDown(sheetId, from, rows) {
      select(sheetId, from);
      const last = from.row + from.rowCount - 1;
      send("AUTOFILL_SELECT", { col: from.column + from.columnCount - 1, row: last + rows });
      send("AUTOFILL");
    },
  };
}

function one(row: number, column: number): Area {
  return { row, column, rowCount: 1, columnCount: 1 };
}

/** The grid's way to write a block. */
export function zoneOf({ row, column, rowCount, columnCount }: Area): Zone {
  return { top: row, left: column, bottom: row + rowCount - 1, right: column + columnCount - 1 };
}
