import type { Book } from "../host/book/book";
import type { SavedBook } from "../host/book/saved-book";
import type { AddInFrame } from "./add-in-frames";

/** What panes, and whoever drives the page from outside, find as `window.workbench`. */
export interface Workbench {
  /** The book that is open now; New, Open and the example put another in its place. */
  readonly book: Book;
  readonly fileName: string;
  /** The panes from left to right. A pane's `client` counts its requests and can be told to refuse or hang. */
  readonly panes: readonly AddInFrame[];
  /** Called from a frame before office.js loads there. */
  attachAddIn(pane: Window): void;
  /** Shows a saved book, or an empty one, as if the page had begun with it: nothing is asked about what is open. */
  begin(saved: SavedBook | null): Promise<void>;
  /** Resolves once all that happened is told to the add-ins and drawn in the grid. */
  settled(): Promise<void>;
  /** Resolves once every workbook that was asked for is shown, or was given up or refused. */
  replaced(): Promise<void>;
  /** Resolves once all that happened is in the browser's own storage, or the person was told why it is not. */
  kept(): Promise<void>;
}
