import { html, nothing, type TemplateResult } from "lit";
import { entryFields, type EntryField } from "../../app/entry-fields";
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
  const { form } = entry;
  const isRunning = state.running?.activity === "addingRow";
  const save = (event: Event): void => {
    event.preventDefault();
    if (!isRunning) actions.saveEntry();
  };
  return html`${backButton(state, actions)}
    <h2>${texts.entry.title[form]}</h2>
    <p class="quiet">${texts.entry.about[form]}</p>
    <form class="entry" novalidate @submit=${save}>
      ${sections(entryFields(form, workbook), entry, actions)}
      <button class="action primary" aria-disabled=${isRunning ? "true" : "false"}>
        ${isRunning ? texts.entry.saving : texts.entry.save[form]}
      </button>
    </form>`;
}

/** The fields in their order, each theme of the survey under its name. */
function sections(
  fields: readonly EntryField[],
  entry: EntryPage,
  actions: PaneActions,
): (TemplateResult | typeof nothing)[] {
  return fields.map((field, index) => {
    const begins = field.theme !== null && field.theme !== fields[index - 1]?.theme;
    return html`${begins ? html`<h3>${field.theme}</h3>` : nothing} ${entryField(field, entry, actions)}`;
  });
}
