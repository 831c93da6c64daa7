import { html, nothing, type TemplateResult } from "lit";
import { findRating, ratingFields } from "../../app/change-rating";
import { entryFields, isScale, type EntryField } from "../../app/entry-fields";
import type { PlannerWorkbook } from "../../app/planner-workbook";
import type { PaneActions } from "../pane-actions";
import type { EntryPage, PaneState, PlannerScreen } from "../pane-state";
import { texts } from "../texts";
import { backButton } from "./back-button";
import { entryButtons } from "./entry-buttons";
import { entryField } from "./entry-field";
import { scaleKeys } from "./entry-keys";
import "./entry.css";

/** A form for one new row, or for a rating that is changed: nothing is written before it is saved. */
export function entryView(
  state: PaneState,
  { workbook }: PlannerScreen,
  actions: PaneActions,
): TemplateResult {
  const entry = state.pages.at(-1);
  if (entry?.page !== "entry") return html``;
  const isRunning = state.running?.activity === "addingRow";
  const save = (event: Event): void => {
    event.preventDefault();
    if (!isRunning) actions.saveEntry();
  };
  const fields = entry.changing ? ratingFields(workbook) : entryFields(entry.form, workbook);
  const scales = fields.filter(isScale);
  const leave = entry.leaveTo === null ? actions.goBack : actions.keepEntry;
  return html`<div @keydown=${escapeTo(leave)}>
    ${backButton(state, actions)} ${heading(entry)}
    ${entry.leaveTo === null ? nothing : leaveQuestion(actions)}
    <form
      class="entry"
      novalidate
      aria-labelledby="entry-title"
      aria-describedby=${scales.length > 0 ? "entry-about entry-keys" : "entry-about"}
      @submit=${save}
      @keydown=${scaleKeys(scales, entry, actions)}
    >
      ${sections({ fields, scales, workbook }, entry, actions)}
      ${entryButtons(scales, entry, { actions, isRunning })}
    </form>
  </div>`;
}

function heading({ form, changing }: EntryPage): TemplateResult {
  const { title, about, changeTitle, changeAbout } = texts.entry;
  return html`<h2 id="entry-title">${changing ? changeTitle : title[form]}</h2>
    <p id="entry-about" class="quiet">${changing ? changeAbout(changing) : about[form]}</p>`;
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

interface AskedFields {
  readonly fields: readonly EntryField[];
  readonly scales: readonly EntryField[];
  readonly workbook: PlannerWorkbook;
}

/** The fields in their order, each theme of the survey under its name. */
function sections(
  { fields, scales, workbook }: AskedFields,
  entry: EntryPage,
  actions: PaneActions,
): (TemplateResult | typeof nothing)[] {
  return fields.map((field, index) => {
    const begins = field.theme !== null && field.theme !== fields[index - 1]?.theme;
    const asked = { field, id: `field-${index}` };
    return html`${field === scales[0] ? keysHint(entry, workbook, actions) : nothing}
    ${begins ? html`<h3>${field.theme}</h3>` : nothing} ${entryField(asked, entry, actions)}`;
  });
}

/** How to be fast, where the scales begin; before that, whether the rating is there already. */
function keysHint(entry: EntryPage, workbook: PlannerWorkbook, actions: PaneActions): TemplateResult {
  const { form, values, changing } = entry;
  const isRated = form === "rating" && changing === null && findRating(workbook, values) !== null;
  return html`<div role="status">${isRated ? ratedAlready(entry, actions) : nothing}</div>
    <p id="entry-keys" class="quiet">${texts.entry.keys[form === "answer" ? form : "rating"]}</p>`;
}

// Once somebody tried to add it, the sentence stands at the field.
function ratedAlready({ problems }: EntryPage, { changeRatedAlready }: PaneActions): TemplateResult {
  const isSaid = problems.some(({ problem }) => problem === "ratedAlready");
  return html`<p class="instead">
    ${isSaid ? nothing : html`<span>${texts.entry.problem.ratedAlready()}</span>`}
    <button type="button" class="action small" @click=${changeRatedAlready}>${texts.entry.changeThat}</button>
  </p>`;
}
