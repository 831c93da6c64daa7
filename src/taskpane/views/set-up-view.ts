import { html, nothing, type TemplateResult } from "lit";
import { reportedIssue } from "../../app/reported-issue";
import type { SetUpPreview } from "../../app/set-up-workbook";
import type { PaneActions } from "../pane-actions";
import type { Content, PaneState } from "../pane-state";
import { texts } from "../texts";

/** What the planner is and what it will add to a workbook that has none yet. */
export function setUpView(state: PaneState, preview: SetUpPreview, actions: PaneActions): TemplateResult {
  const isRunning = state.running?.activity === "settingUp";
  return html`<main class="start">
    <h1 class="product">${texts.product}</h1>
    <h2>${texts.setUp.title}</h2>
    ${texts.setUp.about.map((sentence) => html`<p>${sentence}</p>`)} ${contentChoice(state, actions)}
    ${preview.refusals.length > 0 ? refusalsView(preview) : nothing}
    <fluent-button
      class="main-action"
      appearance="primary"
      ?disabled-focusable=${isRunning}
      @click=${actions.setUp}
      >${isRunning ? texts.setUp.running : texts.setUp.button}</fluent-button
    >
    <p>${texts.setUp.staysAsItIs}</p>
    <dl class="sheets">
      ${preview.sheets.map(
        ({ sheet, help }) =>
          html`<div>
            <dt>${sheet}</dt>
            <dd>${help}</dd>
          </div>`,
      )}
    </dl>
  </main>`;
}

const contents: readonly Content[] = ["empty", "example"];

function contentChoice({ content }: PaneState, actions: PaneActions): TemplateResult {
  const choose = (event: Event): void => {
    const { value } = event.target as HTMLElement & { value: unknown };
    const chosen = contents.find((one) => one === value);
    if (chosen) actions.chooseContent(chosen);
  };
  return html`<h3 id="content-label">${texts.setUp.contentLabel}</h3>
    <fluent-radio-group
      name="content"
      orientation="vertical"
      value=${content}
      aria-labelledby="content-label"
      @change=${choose}
    >
      ${contents.map(
        (value) =>
          html`<fluent-field label-position="after">
            <label slot="label">${texts.setUp.content[value].label}</label>
            <fluent-radio
              slot="input"
              role="radio"
              aria-checked=${value === content}
              value=${value}
              ?checked=${value === content}
            ></fluent-radio>
            <span slot="message">${texts.setUp.content[value].help}</span>
          </fluent-field>`,
      )}
    </fluent-radio-group>`;
}

function refusalsView({ refusals }: SetUpPreview): TemplateResult {
  return html`<fluent-message-bar class="banner" layout="multiline" intent="warning">
    <p>${texts.setUp.refused}</p>
    <ul>
      ${refusals.map((issue) => html`<li>${reportedIssue(issue).message}</li>`)}
    </ul>
  </fluent-message-bar>`;
}
