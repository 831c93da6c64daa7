import { html, type TemplateResult } from "lit";
import type { PaneActions } from "../pane-actions";
import type { PaneState, PlannerScreen } from "../pane-state";
import { texts } from "../texts";

/** What is to be done week by week around the week itself. */
export function planView(_state: PaneState, _screen: PlannerScreen, _actions: PaneActions): TemplateResult {
  return html`<h2>${texts.places.plan}</h2>`;
}
