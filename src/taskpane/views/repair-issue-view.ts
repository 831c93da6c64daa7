import { html, nothing, type TemplateResult } from "lit";
import { issueKey, type Mend } from "../../app/mend/mend";
import type { PaneActions } from "../pane-actions";
import type { PaneState } from "../pane-state";
import { texts } from "../texts";

/** Offers to look at the mend of one issue, and folds it away again. */
export function mendButton(mend: Mend, state: PaneState, actions: PaneActions): TemplateResult {
  const isOpen = openMend(mend, state) !== null;
  return html`<button
    class="action small"
    aria-expanded=${isOpen ? "true" : "false"}
    aria-label=${texts.repair.mendSpoken(mend)}
    @click=${() => (isOpen ? actions.leaveUnmended() : actions.lookAtMends(mend.issue))}
  >
    ${texts.repair.mend}
  </button>`;
}

/** What the mend of one issue will do, once somebody looked at it; nothing before. */
export function mendPreview(
  mend: Mend,
  state: PaneState,
  actions: PaneActions,
): TemplateResult | typeof nothing {
  const open = openMend(mend, state);
  if (!open) return nothing;
  return html`<div class="mend">
    ${changeLine(open)}
    <div class="choices">
      <button class="action small primary" aria-disabled=${disabled(state)} @click=${actions.mend}>
        ${state.running?.activity === "mending" ? texts.repair.mending : texts.repair.mendIt}
      </button>
      <button class="action small" @click=${actions.leaveUnmended}>${texts.repair.leaveIt}</button>
    </div>
  </div>`;
}

/** What stands there now, and what will. */
export function changeLine(mend: Mend): TemplateResult {
  return html`<p class="change">
    <span class="before">${texts.repair.before(mend)}</span>
    <span aria-hidden="true">→</span><span class="unseen">${texts.repair.becomes}</span>
    <span class="after">${texts.repair.after(mend)}</span>
  </p>`;
}

/** While something is being done, nothing else can be begun. */
export function disabled({ running }: PaneState): "true" | "false" {
  return running ? "true" : "false";
}

function openMend(mend: Mend, { mending }: PaneState): Mend | null {
  const [first] = mending?.what === "one" ? mending.mends : [];
  return first && issueKey(first.issue) === issueKey(mend.issue) ? first : null;
}
