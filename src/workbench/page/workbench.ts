import { attachWindow } from "../host/attach-window";
import { createBook } from "../host/book/create-book";

const book = createBook();

const workbench = {
  debugBuild: "",
  attachAddIn: (pane: Window) => attachWindow(book, pane, { debugBuild: workbench.debugBuild }),
};
export type Workbench = typeof workbench;

async function open(): Promise<void> {
  workbench.debugBuild = await (await fetch("/office-js/excel-web-16.00.debug.js")).text();
  Object.assign(window, { workbench, book });
  const pane = document.getElementById("pane") as HTMLIFrameElement;
  pane.src = "/pane/taskpane.html";
}
void open();
