import { html, nothing, type TemplateResult } from "lit";
import type { EntryForm } from "../../app/entry-forms";
import { entryFields, isScale, type EntryField } from "../../app/entry-fields";
import type { PaneActions } from "../pane-actions";
import type { EntryPage, PaneState, PlannerScreen } from "../pane-state";
import { texts } from "../texts";
import { backButton } from "./back-button";
import { entryField } from "./entry-field";
import "./entry.css";

/** A form for one new row: it asks for what the row needs, and nothing is written before it is saved. */
export function entryView(
  state: PaneState,
  { workbook }: PlannerScreen,
  actions: PaneActions,
): TemplateResult {
  const entry = state.pages.at(-1);
  if (entry?.page !== "entry") return html``;
  const { form, leaveTo } = entry;
  const isRunning = state.running?.activity === "addingRow";
  const save = (event: Event): void => {
    event.preventDefault();
    if (!isRunning) actions.saveEntry();
  };
  return html`<div @keydown=${escapeTo(leaveTo === null ? actions.goBack : actions.keepEntry)}>
    ${backButton(state, actions)}
    <h2 id="entry-title">${texts.entry.title[form]}</h2>
    <p id="entry-about" class="quiet">${texts.entry.about[form]}</p>
    ${leaveTo === null ? nothing : leaveQuestion(actions)}
    <form
      class="entry"
      novalidate
      aria-labelledby="entry-title"
      aria-describedby="entry-about entry-keys"
      @submit=${save}
    >
      ${sections(entryFields(form, workbook), entry, actions)} ${saveButtons(form, isRunning, actions)}
    </form>
  </div>`;
}

function escapeTo(leave: () => void): (event: KeyboardEvent) => void {
  return (event) => {
    if (event.key !== "Escape" || event.isComposing) return;
    event.preventDefault();
    leave();
  };
}

function leaveQuestion(actions: PaneActions): TemplateResult {
  const { question, keep, drop } = texts.entry.leave;
  return html`<div class="card leave" role="group" aria-labelledby="leave-question">
    <p id="leave-question">${question}</p>
    <div class="choices">
      <button type="button" class="action primary" @click=${actions.keepEntry}>${keep}</button>
      <button type="button" class="action" @click=${actions.dropEntry}>${drop}</button>
    </div>
  </div>`;
}

/** The fields in their order, each theme of the survey under its name. */
function sections(
  fields: readonly EntryField[],
  entry: EntryPage,
  actions: PaneActions,
): (TemplateResult | typeof nothing)[] {
  const scales = fields.filter(isScale);
  return fields.map((field, index) => {
    const begins = field.theme !== null && field.theme !== fields[index - 1]?.theme;
    const asked = { field, id: `field-${index}`, scales };
    return html`${field === scales[0] ? html`<p id="entry-keys" class="quiet">${texts.entry.keys}</p>` : nothing}
    ${begins ? html`<h3>${field.theme}</h3>` : nothing} ${entryField(asked, entry, actions)}`;
  });
}

/** Forms that people fill in many times in a row. */
const inSeries: ReadonlySet<EntryForm> = new Set<EntryForm>(["partner", "rating", "answer"]);

function saveButtons(form: EntryForm, isRunning: boolean, actions: PaneActions): TemplateResult {
  const again = (): void => {
    if (!isRunning) actions.saveAndNext();
  };
  return html`<div class="choices">
    <button class="action primary" aria-disabled=${isRunning ? "true" : "false"}>
      ${isRunning ? texts.entry.saving : texts.entry.save[form]}
    </button>
    ${
      inSeries.has(form)
        ? html`<button
            type="button"
            class="action"
            aria-disabled=${isRunning ? "true" : "false"}
            @click=${again}
          >
            ${texts.entry.saveAndNext}
          </button>`
        : nothing
    }
  </div>`;
}
