/**
 * Lets a cell stay open for typing when the person goes to the pane or to another window, as it does in Excel; the
 * grid by itself would take what was typed so far. Gives back how to stop.
 */
export function stayInCell(place: HTMLElement): () => void {
  const keep = (event: FocusEvent): void => {
    const leavesThePage = event.relatedTarget === null;
    const isComposer = event.target instanceof Element && event.target.classList.contains("o-composer");
    if (leavesThePage && isComposer) event.stopImmediatePropagation();
  };
  place.addEventListener("blur", keep, { capture: true });
  return () => {
    place.removeEventListener("blur", keep, { capture: true });
  };
}
