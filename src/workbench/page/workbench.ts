import "./workbench.css";
import { createBook } from "../host/book/create-book";
import { showGrid, type Grid } from "../grid/show-grid";
import { addInFrames } from "./add-in-frames";
import { panes } from "./panes";

async function startWorkbench() {
  const debugBuild = await (await fetch("/office-js/excel-web-16.00.debug.js")).text();
  const frames = addInFrames(debugBuild);
  const book = createBook();
  const shown = panes(element("panes"), frames);
  let grid: Grid | null = null;
  const workbench = {
    book,
    get panes() {
      return shown.open;
    },
    attachAddIn: (window: Window) => frames.attach(window),
    settled: async () => grid?.settled(),
  };
  Object.assign(window, { workbench });
  grid = await showGrid(book, element("grid"), { tell: () => undefined, ask: (_question, yes) => yes() });
  shown.show(book, "Book1.xlsx");
  return workbench;
}

/** What the panes and whoever looks at the workbench from outside find on its window. */
export type Workbench = Awaited<ReturnType<typeof startWorkbench>>;

function element(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new Error(`The page has no ${id}.`);
  return found;
}

void startWorkbench();
