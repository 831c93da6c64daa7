import "bootstrap/dist/css/bootstrap.min.css";
import "font-awesome/css/font-awesome.min.css";
import "@odoo/o-spreadsheet/dist/o_spreadsheet.css";
import "./grid.css";
import { App } from "@odoo/owl";
import { Spreadsheet, type Model, type stores } from "@odoo/o-spreadsheet";
import templates from "@odoo/o-spreadsheet/dist/o_spreadsheet.xml";
import type { Book } from "../host/book/book";
import { caretAtFocus } from "./caret-at-focus";
import { changeGrid } from "./change-grid";
import { drawBeforeKeys } from "./draw-before-keys";
import { followEditing } from "./follow-editing";
import { pasteFromOutside, type GridClipboard } from "./paste-from-outside";
import { stayInCell } from "./stay-in-cell";

/** How the grid speaks to the person at it. */
export interface GridMessages {
  readonly tell: (text: string) => void;
  readonly ask: (question: string, yes: () => void, no?: () => void) => void;
}

/** The grid of one book on the page. */
export interface Grid {
  /** Resolves once everything that has happened to the book is drawn. */
  readonly settled: () => Promise<void>;
  /** Has keys go to the grid. */
  readonly focus: () => void;
  readonly close: () => void;
}

/** Shows a book as a grid that a person works in. */
export async function showGrid(book: Book, place: HTMLElement, messages: GridMessages): Promise<Grid> {
  const model = book.model as Model;
  changeGrid();
  const app = new App(Spreadsheet, { props: { model, ...spokenBy(messages) }, templates, env: onDesk });
  const { env } = await mounted(app, place);
  const stops = [
    followEditing(book, env.__spreadsheet_stores__),
    stayInCell(place),
    drawBeforeKeys(app, place),
    caretAtFocus(place),
    pasteFromOutside(book, place, env.clipboard),
  ];
  return {
    settled: () => allDrawn(model),
    focus: () => place.querySelector<HTMLElement>(".o-grid-composer .o-composer")?.focus(),
    close: () => {
      for (const stop of stops) stop();
      app.destroy();
    },
  };
}

// Beside a pane the grid is often narrower than what it takes for a telephone, on which it has no menus.
const onDesk = { isSmall: false } as Spreadsheet["env"];

/** Mounts it whole, or leaves nothing of it on the page. */
async function mounted(app: App, place: HTMLElement): Promise<{ env: GridEnv }> {
  try {
    return (await app.mount(place)) as { env: GridEnv };
  } catch (error) {
    app.destroy();
    // What was drawn before it failed stands there still.
    place.replaceChildren();
    throw error;
  }
}

interface GridEnv {
  clipboard: GridClipboard;
  __spreadsheet_stores__: InstanceType<typeof stores.DependencyContainer>;
}

function spokenBy({ tell, ask }: GridMessages) {
  return {
    notifyUser: ({ text }: { text: string }) => tell(text),
    raiseError: (text: string, afterwards?: () => void) => {
      tell(text);
      afterwards?.();
    },
    askConfirmation: ask,
  };
}

// The grid draws in the frame after a change; a change in between is drawn in one after that.
async function allDrawn(model: Model): Promise<void> {
  let changes = 0;
  const watcher = {};
  model.on("update", watcher, () => changes++);
  for (let seen = -1; seen !== changes;) {
    seen = changes;
    await nextFrame();
    await nextFrame();
  }
  model.off("update", watcher);
}

function nextFrame(): Promise<number> {
  return new Promise((resolve) => requestAnimationFrame(resolve));
}
