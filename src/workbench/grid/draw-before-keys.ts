import type { App } from "@odoo/owl";

/**
 * Has the grid draw what was done so far before it takes the next key, however quickly keys follow each other. Between
 * a key and the next frame the cell editor still holds what it held before: a quick key, or one that waited while the
 * page was busy, would be added to the text of another cell, or be lost. Gives back how to stop.
 */
export function drawBeforeKeys(app: App, place: HTMLElement): () => void {
  const draw = (event: Event): void => {
    // Held arrows need not be drawn one by one; a letter that is held is told as input as well.
    const isHeld = event instanceof KeyboardEvent && event.repeat;
    if (!isHeld) app.scheduler.processTasks();
  };
  for (const type of whatTypes) place.addEventListener(type, draw, { capture: true });
  return () => {
    for (const type of whatTypes) place.removeEventListener(type, draw, { capture: true });
  };
}

/** The events at which the cell editor looks at what stands in it. Not all input comes from keys. */
const whatTypes = ["keydown", "keyup", "compositionstart", "beforeinput"] as const;
