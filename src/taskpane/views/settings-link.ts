import { html, type TemplateResult } from "lit";
import type { PaneActions } from "../pane-actions";
import { texts } from "../texts";

/** Leads to the sheet with the settings, which are changed there like everything else. */
export function settingsLink(actions: PaneActions): TemplateResult {
  return html`<button class="link" @click=${() => actions.goTo({ table: "PlannerSettings", row: 1 })}>
    ${texts.about.settings}
  </button>`;
}
