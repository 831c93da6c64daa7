import { html, nothing, type TemplateResult } from "lit";
import type { SetUpPreview } from "../../app/set-up-workbook";
import type { PaneActions } from "../pane-actions";
import type { Content, PaneState, SetUpScreen } from "../pane-state";
import { texts } from "../texts";
import { aboutLinks } from "./about-links";
import { refusalsView } from "./refusals-view";

/** What the planner is and what it will add to a workbook that has none yet. */
export function setUpView(
  state: PaneState,
  { preview, refusals }: SetUpScreen,
  actions: PaneActions,
): TemplateResult {
  if (state.isPutOff) return putOffView(actions);
  const isRunning = state.running?.activity === "settingUp";
  const [first, ...others] = texts.setUp.about;
  return html`<main class="start">
    <h1 class="product">${texts.product}</h1>
    <h2>${texts.setUp.title}</h2>
    <p>${first}</p>
    ${contentChoice(state, actions)}
    ${refusals.length > 0 ? refusalsView(texts.setUp.refused, refusals) : nothing}
    <div class="choices">
      <fluent-button
        class="main-action"
        appearance="primary"
        ?disabled-focusable=${isRunning}
        @click=${actions.setUp}
        >${isRunning ? texts.setUp.running : texts.setUp.button}</fluent-button
      >
      ${
        isRunning
          ? nothing
          : html`<button class="action" @click=${() => actions.putOffSetUp(true)}>
              ${texts.setUp.notNow}
            </button>`
      }
    </div>
    ${others.map((sentence) => html`<p>${sentence}</p>`)}
    <p>${texts.setUp.staysAsItIs}</p>
    ${sheetsView(preview)} ${aboutLinks()}
  </main>`;
}

function sheetsView({ sheets }: SetUpPreview): TemplateResult {
  return html`<dl class="sheets">
    ${sheets.map(
      ({ sheet, help }) =>
        html`<div>
          <dt>${sheet}</dt>
          <dd>${help}</dd>
        </div>`,
    )}
  </dl>`;
}

/** What the pane shows beside a workbook that is to stay as it is, with the way back. */
function putOffView(actions: PaneActions): TemplateResult {
  const { title, about, button } = texts.setUp.putOff;
  return html`<main class="start">
    <h1 class="product">${texts.product}</h1>
    <h2>${title}</h2>
    ${about.map((sentence) => html`<p>${sentence}</p>`)}
    <button class="action primary" @click=${() => actions.putOffSetUp(false)}>${button}</button>
    <p>${texts.setUp.about[0]}</p>
    ${aboutLinks()}
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
