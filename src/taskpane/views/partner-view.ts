import { html, type TemplateResult } from "lit";
import type { PaneActions } from "../pane-actions";
import type { PaneState, PlannerScreen } from "../pane-state";
import { backButton } from "./back-button";

/** One partner: why it stands where it does, and what is open with it. */
export function partnerView(state: PaneState, _screen: PlannerScreen, actions: PaneActions): TemplateResult {
  return html`${backButton(state, actions)}`;
}
