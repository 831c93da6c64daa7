import type { Model } from "@odoo/o-spreadsheet";
import type { Book } from "../host/book/book";
import { textOfCells } from "../host/book/clipboard-text";
import { cellsOfHtml } from "./cells-of-html";

/** The grid's way to the clipboard for its menu. */
export interface GridClipboard {
  read(): Promise<{ status: string; content?: Record<string, unknown> }>;
}

/**
 * Lets what is pasted from elsewhere keep its cells: the grid by itself would take the plain text only, in which a cell
 * with a line break falls apart. Gives back how to stop.
 */
export function pasteFromOutside(book: Book, place: HTMLElement, clipboard: GridClipboard): () => void {
  const model = book.model as Model;
  const cellsAsText = (html: unknown) => textOf(html, model.getters.getClipboardId());
  const paste = (event: ClipboardEvent): void => {
    const isAtGrid = place.querySelector(".o-grid")?.contains(document.activeElement) === true;
    if (!isAtGrid || book.cellEditMode.active) return;
    const text = cellsAsText(event.clipboardData?.getData("text/html"));
    if (text === null) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    const target = model.getters.getSelectedZones();
    model.dispatch("PASTE_FROM_OS_CLIPBOARD", { target, clipboardContent: { text } });
  };
  // Before the grid, which listens at the body.
  document.addEventListener("paste", paste, { capture: true });
  const read = clipboard.read.bind(clipboard);
  clipboard.read = async () => withCells(await read(), cellsAsText);
  return () => {
    document.removeEventListener("paste", paste, { capture: true });
    clipboard.read = read;
  };
}

type Read = Awaited<ReturnType<GridClipboard["read"]>>;

function withCells(read: Read, cellsAsText: (html: unknown) => string | null): Read {
  const text = cellsAsText(read.content?.["text/html"]);
  return text === null ? read : { ...read, content: { ...read.content, "text/plain": text } };
}

/** The cells of HTML as the text that the grid reads them from; null for mere text and for what this grid copied. */
function textOf(html: unknown, ownId: string): string | null {
  if (typeof html !== "string" || html === "" || html.includes(ownId)) return null;
  const cells = cellsOfHtml(html);
  return cells && textOfCells(cells);
}
