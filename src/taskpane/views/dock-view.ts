import { html, nothing, type TemplateResult } from "lit";
import type { PaneActions } from "../pane-actions";
import type { Failure, PaneState, Waiting } from "../pane-state";
import { texts } from "../texts";

/** What stays in sight at the bottom: what went wrong, what is being waited for, and whether the pane is live. */
export function dockView(state: PaneState, actions: PaneActions): TemplateResult {
  const waiting = state.running ?? state.reading;
  return html`<footer class="dock">
    ${state.failure ? failureView(state.failure, state.running !== null, actions) : nothing}
    ${state.done && !state.failure ? doneView(state.done) : nothing}
    ${waiting ? progressView(waiting) : nothing}
    <div class=${waiting?.isEditingCell ? "status urgent" : "status"}>
      <p role="status" aria-live="polite">${statusText(state, waiting)}</p>
      ${
        waiting?.isSlow && waiting.cancel === "offered"
          ? html`<button class="action small" @click=${actions.cancel}>${texts.cancel.button}</button>`
          : nothing
      }
      ${
        isCutOff(state)
          ? html`<fluent-button size="small" @click=${actions.tryAgain}
              >${texts.status.readAgain}</fluent-button
            >`
          : nothing
      }
    </div>
  </footer>`;
}

function failureView(failure: Failure, isRunning: boolean, actions: PaneActions): TemplateResult {
  return html`<fluent-message-bar layout="multiline" intent="error">
    ${failure.messages.map((message) => html`<p>${message}</p>`)}
    ${
      failure.canRetry
        ? html`<fluent-button
            slot="actions"
            size="small"
            ?disabled-focusable=${isRunning}
            @click=${actions.tryAgain}
            >${texts.tryAgain}</fluent-button
          >`
        : nothing
    }
  </fluent-message-bar>`;
}

function doneView(message: string): TemplateResult {
  return html`<fluent-message-bar layout="multiline" intent="success"><p>${message}</p></fluent-message-bar>`;
}

// It shows itself after a second, by its style, also while nothing else can be drawn.
function progressView({ activity }: Waiting): TemplateResult {
  return html`<fluent-progress-bar
    class="progress"
    aria-label=${texts.activity[activity]}
  ></fluent-progress-bar>`;
}

function statusText(state: PaneState, waiting: Waiting | null): string {
  if (waiting?.isSlow) return waitingText(waiting);
  if (state.screen.screen === "starting" || state.live === "asked") return "";
  if (state.live === "no") return texts.status.notLive;
  const { lastChange } = state;
  const change = lastChange ? texts.status.lastChange(lastChange.at, lastChange.by) : texts.status.noChange;
  return `${texts.status.live} · ${change}`;
}

function waitingText({ activity, isEditingCell, cancel }: Waiting): string {
  const doing = isEditingCell ? texts.cellIsEdited : texts.activity[activity];
  return cancel === "tooLate" ? `${doing} ${texts.cancel.tooLate}` : doing;
}

function isCutOff({ live, screen, failure, reading }: PaneState): boolean {
  return live === "no" && screen.screen !== "starting" && failure === null && reading === null;
}
