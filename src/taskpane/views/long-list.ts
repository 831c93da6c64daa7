import { html, nothing, type TemplateResult } from "lit";
import type { PaneActions } from "../pane-actions";
import type { LongList, PaneState } from "../pane-state";
import { texts } from "../texts";

/** How much of a long list is drawn before somebody asks for all of it. */
const usualLength = 50;

interface Length {
  /** How much is drawn before somebody asks for all of it, where that is not the usual. */
  readonly length?: number;
}

interface Unfolding {
  readonly state: PaneState;
  readonly actions: PaneActions;
}

/** The part of a list that is to be drawn now. */
export function shownPart<Item>(
  items: readonly Item[],
  list: LongList,
  { unfolded, length = usualLength }: Pick<PaneState, "unfolded"> & Length,
): readonly Item[] {
  return unfolded.has(list) ? items : items.slice(0, length);
}

/** The button that shows a long list in full, and only its beginning again; nothing for a short list. */
export function unfoldButton(
  count: number,
  list: LongList,
  { state, actions, length = usualLength }: Unfolding & Length,
): TemplateResult | typeof nothing {
  if (count <= length) return nothing;
  const isUnfolded = state.unfolded.has(list);
  return html`<button class="action unfold" aria-expanded=${isUnfolded} @click=${() => actions.unfold(list)}>
    ${isUnfolded ? texts.list.showFewer : texts.list.showAll(count)}
  </button>`;
}
