import { createBook } from "../host/book/create-book";
import { openSaved } from "../host/book/saved-book";
import { addInFrames } from "./add-in-frames";
import { showWorkbook, type WorkbookPlaces } from "./current-workbook";
import { element } from "./element";
import { fileActions, newWorkbook } from "./file-actions";
import { keepWork } from "./kept/keep-work";
import { showNotice } from "./notice";
import { panes } from "./panes";
import { askQuestion } from "./question";
import { connectToolbar } from "./toolbar";
import { warnBeforeLeaving } from "./warn-before-leaving";
import type { Workbench } from "./workbench-on-window";
// After the styles of the grid, which speak of the whole page.
import "./workbench.css";

async function startWorkbench(): Promise<void> {
  const debugBuild = await (await fetch("/office-js/excel-web-16.00.debug.js")).text();
  const frames = addInFrames(debugBuild);
  const shown = panes(element("panes", HTMLElement), frames, () => void files.save());
  const attaching = { attachAddIn: (pane: Window) => frames.attach(pane) };
  // Panes look for it as soon as they load.
  Object.assign(window, { workbench: attaching });
  const current = await showWorkbook(newWorkbook(), {
    grid: element("grid", HTMLElement),
    panes: shown,
    messages: { tell: showNotice, ask: askInPage },
    showName,
  });
  const files = fileActions(current, frames);
  connectToolbar(files, shown, () => current.focusGrid());
  warnBeforeLeaving(current);
  const kept = keepWork(current, files);
  const workbench: Workbench = {
    ...attaching,
    get book() {
      return current.book;
    },
    get fileName() {
      return current.fileName;
    },
    get panes() {
      return shown.open;
    },
    begin: (saved) => files.begin(saved ? openSaved(saved) : createBook()),
    settled: () => current.settled(),
    replaced: () => files.settled(),
    kept,
  };
  Object.assign(window, { workbench });
}

const askInPage: WorkbookPlaces["messages"]["ask"] = (question, yes, no) => {
  void askQuestion(question, ["OK", "Cancel"]).then((answer) => {
    if (answer === "OK") yes();
    else no?.();
  });
};

function showName(fileName: string): void {
  element("file-name", HTMLElement).textContent = fileName;
  document.title = `${fileName} – Partnership Planner workbench`;
}

void startWorkbench();
