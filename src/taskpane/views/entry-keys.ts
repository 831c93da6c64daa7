import type { EntryField } from "../../app/entry-fields";
import type { PaneActions } from "../pane-actions";
import type { EntryPage } from "../pane-state";
import { typedChoice } from "../typed-choice";

/** Has what is typed on the scales of a form choose there; keys that mean nothing are left to the browser. */
export function scaleKeys(
  scales: readonly EntryField[],
  entry: EntryPage,
  actions: PaneActions,
): (event: KeyboardEvent) => void {
  return (event) => {
    const { key, ctrlKey, metaKey, altKey, isComposing } = event;
    const at = scaleAt(event.target);
    if (at === undefined || ctrlKey || metaKey || altKey || isComposing) return;
    const typed = typedChoice(scales, entry.typed, { at, key });
    if (!typed) return;
    event.preventDefault();
    actions.typeOnScale(typed);
  };
}

// The buttons come after the last scale, whose number may go on there.
function scaleAt(target: EventTarget | null): string | null | undefined {
  if (!(target instanceof HTMLElement)) return undefined;
  const scale = target.closest<HTMLElement>(".scale");
  if (scale) return scale.dataset["header"];
  return target.closest(".choices") ? null : undefined;
}
