import { html, nothing, type TemplateResult } from "lit";
import type { Mend } from "../../app/mend/mend";
import type { ShownIssue } from "../../app/shown-issue";
import type { PaneActions } from "../pane-actions";
import type { Mending, PaneState } from "../pane-state";
import { texts } from "../texts";
import { shownPart, unfoldButton } from "./long-list";
import { changeLine, disabled } from "./repair-issue-view";

interface AllMends {
  readonly state: PaneState;
  readonly actions: PaneActions;
  readonly mends: ReadonlyMap<ShownIssue, Mend>;
}

/** Offers to mend everything that can be, first as a list of what that does; nothing while there are not several. */
export function allMendsView({ state, actions, mends }: AllMends): TemplateResult | typeof nothing {
  const open = state.mending?.what === "all" ? state.mending : null;
  if (mends.size < 2 && !open) return nothing;
  return html`<section class="all-mends">
    <button
      class="action"
      aria-expanded=${open ? "true" : "false"}
      @click=${() => (open ? actions.leaveUnmended() : actions.lookAtMends("all"))}
    >
      ${texts.repair.mendMany(open ? open.mends.length : mends.size)}
    </button>
    ${open ? listView(open, state, actions) : nothing}
  </section>`;
}

function listView({ mends }: Mending, state: PaneState, actions: PaneActions): TemplateResult {
  return html`<div class="card mend-list">
    <p class="name">${texts.repair.allTitle(mends.length)}</p>
    <p class="quiet">${texts.repair.allHelp}</p>
    <ul>
      ${shownPart(mends, "mends", state).map(
        (mend) =>
          html`<li>
            <p class="quiet">${texts.repair.place(mend)}</p>
            ${changeLine(mend)}
          </li>`,
      )}
    </ul>
    ${unfoldButton(mends.length, "mends", { state, actions })}
    <div class="choices">
      <button class="action primary" aria-disabled=${disabled(state)} @click=${actions.mend}>
        ${state.running?.activity === "mending" ? texts.repair.mending : texts.repair.mendAll}
      </button>
      <button class="action" @click=${actions.leaveUnmended}>${texts.repair.leaveAll}</button>
    </div>
  </div>`;
}
