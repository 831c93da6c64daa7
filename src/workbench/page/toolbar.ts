import { element } from "./element";
import type { FileActions } from "./file-actions";
import { hideNotice } from "./notice";
import type { Panes } from "./panes";

/**
 * Lets the buttons of the toolbar, Ctrl+S, Ctrl+O and files dropped on the page do what they say. Whoever presses a
 * button with the mouse goes on typing in the grid, as in Excel.
 */
export function connectToolbar(actions: FileActions, panes: Panes, focusGrid: () => void): void {
  const chosen = element("file", HTMLInputElement);
  const onClick = clickListener(focusGrid);
  onClick("new", () => void actions.startNew());
  onClick("open", () => chosen.click());
  onClick("save", () => void actions.save());
  onClick("example", () => void actions.loadExample());
  onClick("close-notice", hideNotice);
  onClick("second-pane", (button) => {
    button.setAttribute("aria-pressed", String(panes.toggleSecond()));
  });
  chosen.addEventListener("change", () => {
    openFirst(actions, chosen.files);
    // The same file may be chosen again.
    chosen.value = "";
  });
  listenToKeys({ s: () => void actions.save(), o: () => chosen.click() });
  takeDroppedFiles(actions);
}

function clickListener(focusGrid: () => void) {
  return (id: string, act: (button: HTMLButtonElement) => void): void => {
    const button = element(id, HTMLButtonElement);
    button.addEventListener("click", ({ detail }) => {
      // Pressed with a key, it counts no clicks: the next key is for the buttons, too.
      if (detail > 0) focusGrid();
      act(button);
    });
  };
}

function openFirst(actions: FileActions, files: FileList | null | undefined): void {
  const file = files?.item(0);
  if (file) void actions.open(file);
}

/** Ctrl+S and Ctrl+O, which would save or open the page itself. */
function listenToKeys(byKey: Readonly<Record<string, () => void>>): void {
  const onKey = (event: KeyboardEvent): void => {
    const act = event.ctrlKey || event.metaKey ? byKey[event.key.toLowerCase()] : undefined;
    if (!act) return;
    event.preventDefault();
    event.stopPropagation();
    act();
  };
  window.addEventListener("keydown", onKey, { capture: true });
}

function takeDroppedFiles(actions: FileActions): void {
  window.addEventListener("dragover", (event) => {
    if (event.dataTransfer?.types.includes("Files")) event.preventDefault();
  });
  window.addEventListener("drop", (event) => {
    if (!event.dataTransfer?.types.includes("Files")) return;
    event.preventDefault();
    openFirst(actions, event.dataTransfer.files);
  });
}
