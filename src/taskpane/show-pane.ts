import { render, type TemplateResult } from "lit";
import { texts } from "./texts";
import { stoppedView } from "./views/start-views";

/** Gives the function that puts a view on the page. Whatever happens there, the page is never left blank. */
export function paneShower(root: HTMLElement): (view: () => TemplateResult) => void {
  let container = freshContainer(root);
  return (view) => {
    try {
      keepingFocus(() => render(view(), container));
    } catch (error) {
      reportError(error);
      container = freshContainer(root);
      render(
        stoppedView(texts.failure.unexpected, () => location.reload()),
        container,
      );
    }
  };
}

// lit cannot go on in a page that broke half-way.
function freshContainer(root: HTMLElement): HTMLElement {
  const container = document.createElement("div");
  container.className = "pane";
  root.replaceChildren(container);
  return container;
}

// What moves within a list loses the focus, and what goes leaves it to the next one there, or to the page as a whole;
// it never comes from outside the pane.
function keepingFocus(draw: () => void): void {
  const before = document.activeElement;
  const item = before?.closest("li");
  const neighbors = [item?.nextElementSibling, item?.previousElementSibling];
  draw();
  if (!(before instanceof HTMLElement) || before === document.body || document.activeElement === before)
    return;
  const neighbor = neighbors.find((one) => one?.isConnected)?.querySelector("button");
  const next = before.isConnected ? before : (neighbor ?? document.getElementById("panel"));
  next?.focus({ preventScroll: true });
}
