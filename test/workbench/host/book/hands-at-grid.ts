import { sendCommand, type Model, type Zone } from "../../../../src/workbench/host/book/engine";
import { area, type BookAtHand } from "./book-at-hand";

/** Gestures of a person in the grid, as the grid tells the engine of them. */
export function atGrid({ book, sheetId }: BookAtHand) {
  const model = book.model as Model;
  const warnings: string[] = [];
  model.on("notify-ui", warnings, (note) => void warnings.push(String(Reflect.get(note, "text"))));
  const select = (address: string) => {
    const zone = zoneAt(address);
    model.selection.selectZone({ cell: { row: zone.top, col: zone.left }, zone });
  };
  const paste = (address: string, pasteOption?: "asValue" | "onlyFormat") =>
    sendCommand(model, "PASTE", { target: [zoneAt(address)], pasteOption });
  return {
    warnings,
    select,
    paste,
    type: (address: string, content: string) => {
      const { top: row, left: col } = zoneAt(address);
      sendCommand(model, "UPDATE_CELL", { sheetId, row, col, content });
    },
    delete: (address: string) => sendCommand(model, "DELETE_CONTENT", { sheetId, target: [zoneAt(address)] }),
    undo: () => sendCommand(model, "REQUEST_UNDO"),
    redo: () => sendCommand(model, "REQUEST_REDO"),
    /** Pastes text from elsewhere: a line is a row, a tab parts cells. */
    pasteText(address: string, text: string) {
      const clipboardContent = { text };
      sendCommand(model, "PASTE_FROM_OS_CLIPBOARD", { target: [zoneAt(address)], clipboardContent });
    },
    copy(address: string) {
      select(address);
      sendCommand(model, "COPY");
    },
    carry(how: "COPY" | "CUT", from: string, to: string) {
      select(from);
      sendCommand(model, how);
      paste(to);
    },
    /** Drags the corner of a selection to a cell. */
    drag(from: string, to: string) {
      select(from);
      const { top: row, left: col } = zoneAt(to);
      sendCommand(model, "AUTOFILL_SELECT", { row, col });
      sendCommand(model, "AUTOFILL");
    },
    /** Presses a key that fills a selection from its edge. */
    press(key: "Ctrl+D" | "Ctrl+R", address: string) {
      select(address);
      sendCommand(model, key === "Ctrl+D" ? "COPY_PASTE_CELLS_ABOVE" : "COPY_PASTE_CELLS_ON_LEFT");
    },
  };
}

function zoneAt(address: string): Zone {
  const { row, column, rowCount, columnCount } = area(address);
  return { top: row, left: column, bottom: row + rowCount - 1, right: column + columnCount - 1 };
}
