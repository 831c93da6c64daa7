import { html, nothing, type TemplateResult } from "lit";
import type { PlannerOverview } from "../../app/planner-overview";
import type { ScoringUpdate } from "../../app/scoring-update";
import type { PaneActions } from "../pane-actions";
import type { PaneState } from "../pane-state";
import { texts } from "../texts";

/** Says, when the criteria changed, what updating the scoring will do, and offers it. */
export function scoringView(
  { running }: PaneState,
  { scoringUpdate, isReadOnly, ranked }: PlannerOverview,
  actions: PaneActions,
): TemplateResult | typeof nothing {
  if (!scoringUpdate) return nothing;
  const isRunning = running?.activity === "updatingScoring";
  return html`<fluent-message-bar class="banner" layout="multiline" intent="warning">
    <h3>${texts.scoring.title}</h3>
    <ul>
      ${changes(scoringUpdate).map((change) => html`<li>${change}</li>`)}
    </ul>
    ${unanswered(scoringUpdate, ranked.length)}
    <p>${texts.scoring.kept}</p>
    ${
      isReadOnly
        ? nothing
        : html`<fluent-button
            slot="actions"
            appearance="primary"
            ?disabled-focusable=${isRunning}
            @click=${actions.updateScoring}
            >${isRunning ? texts.scoring.running : texts.scoring.button}</fluent-button
          >`
    }
  </fluent-message-bar>`;
}

// Nobody expects a ranking to be empty because of one more question.
function unanswered({ gates }: ScoringUpdate, ranked: number): TemplateResult | typeof nothing {
  return gates.length > 0 && ranked > 0 ? html`<p>${texts.scoring.unanswered(gates, ranked)}</p>` : nothing;
}

function changes({ added, renamed, notCounted }: ScoringUpdate): string[] {
  const said = [
    ...(added.length > 0 ? [texts.scoring.added(added)] : []),
    ...renamed.map(({ from, to }) => texts.scoring.renamed(from, to)),
    ...(notCounted.length > 0 ? [texts.scoring.notCounted(notCounted)] : []),
  ];
  return said.length > 0 ? said : [texts.scoring.reordered];
}
