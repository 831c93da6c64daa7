/**
 * Puts the caret into the cell editor whenever it gets the focus without one, as from a question that closes: keys
 * would reach it and type nothing. Gives back how to stop.
 */
export function caretAtFocus(place: HTMLElement): () => void {
  const setCaret = ({ target }: FocusEvent): void => {
    if (!(target instanceof Element) || !target.classList.contains("o-composer")) return;
    if (target.contains(document.getSelection()?.anchorNode ?? null)) return;
    document.getSelection()?.collapse(target, target.childNodes.length);
  };
  place.addEventListener("focus", setCaret, { capture: true });
  return () => {
    place.removeEventListener("focus", setCaret, { capture: true });
  };
}
