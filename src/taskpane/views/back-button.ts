import { html, type TemplateResult } from "lit";
import type { PaneActions } from "../pane-actions";
import type { PaneState } from "../pane-state";
import { texts } from "../texts";

/** The way back from a page to what it was opened from. */
export function backButton({ pages, place }: PaneState, actions: PaneActions): TemplateResult {
  const before = pages.at(-2);
  const to =
    before?.page === "partner"
      ? before.organization
      : before
        ? texts.entry.title[before.form]
        : texts.places[place];
  return html`<button class="back" @click=${actions.goBack}>${texts.back(to)}</button>`;
}
