import { html, nothing, type TemplateResult } from "lit";
import type { TaskSource } from "../../workbook/made-task";
import { texts } from "../texts";
import type { AssessShowing } from "./assess-showing";

/** Offers to make a task of what is not as it should be. */
export function taskButton(
  source: TaskSource,
  name: string,
  { state, actions, isReadOnly }: AssessShowing,
): TemplateResult | typeof nothing {
  if (isReadOnly) return nothing;
  return html`<fluent-button
    size="small"
    aria-label="${texts.assess.makeTask}: ${name}"
    ?disabled-focusable=${state.running?.activity === "makingTask"}
    @click=${() => actions.makeTask(source)}
    >${texts.assess.makeTask}</fluent-button
  >`;
}
