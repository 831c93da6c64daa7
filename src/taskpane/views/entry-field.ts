import { html, nothing, type TemplateResult } from "lit";
import { live } from "lit/directives/live.js";
import type { EntryField, EntryInput } from "../../app/entry-fields";
import type { PaneActions } from "../pane-actions";
import type { EntryPage } from "../pane-state";
import { texts } from "../texts";
import { fieldLabel, type FilledField } from "./filled-field";
import { scaleInput } from "./scale-input";

/** One field of a form with its label, and what is wrong with it. */
export function entryField(
  { field, id }: { readonly field: EntryField; readonly id: string },
  entry: EntryPage,
  actions: PaneActions,
): TemplateResult {
  const problem = entry.problems.find(({ header }) => header === field.header);
  const filled: FilledField = {
    field,
    id,
    value: entry.values[field.header] ?? "",
    problemId: problem ? `${id}-problem` : null,
    change: (value) => actions.changeEntry(field.header, value),
  };
  return html`<div class="field ${field.input}">
    ${inputs[field.input](filled)}
    ${
      problem
        ? html`<p class="problem" id="${id}-problem">${texts.entry.problem[problem.problem](field.label)}</p>`
        : nothing
    }
    ${isWithoutChoice(field) ? addPartner(actions) : nothing}
  </div>`;
}

/** More names than this are typed, with suggestions, and not chosen from a list. */
const mostChoices = 200;

const inputs: Readonly<Record<EntryInput, (filled: FilledField) => TemplateResult>> = {
  line: (filled) => lineInput(filled, "text"),
  suggested: (filled) => lineInput(filled, "text"),
  listed: (filled) =>
    filled.field.options.length > mostChoices ? lineInput(filled, "text") : choiceInput(filled),
  day: (filled) => lineInput(filled, "date"),
  paragraph: paragraphInput,
  choice: choiceInput,
  rating: (filled) => scaleInput(filled, texts.entry.notRated),
  yesNo: (filled) => scaleInput(filled, texts.entry.notAnswered),
  answer: (filled) => scaleInput(filled, texts.entry.notAnswered),
};

function lineInput(
  { field, id, value, problemId, change }: FilledField,
  type: "text" | "date",
): TemplateResult {
  const hasOptions = field.options.length > 0;
  return html`<label for=${id}>${fieldLabel(field)}</label>
    <input
      id=${id}
      type=${type}
      .value=${live(value)}
      list=${hasOptions ? `${id}-options` : nothing}
      autocomplete="off"
      aria-required=${field.isRequired ? "true" : nothing}
      aria-invalid=${problemId ? "true" : nothing}
      aria-describedby=${problemId ?? nothing}
      @input=${(event: Event) => change(valueOf(event))}
    />
    ${
      hasOptions
        ? html`<datalist id="${id}-options">
            ${field.options.map((option) => html`<option value=${option}></option>`)}
          </datalist>`
        : nothing
    }`;
}

function paragraphInput({ field, id, value, problemId, change }: FilledField): TemplateResult {
  return html`<label for=${id}>${fieldLabel(field)}</label>
    <textarea
      id=${id}
      rows="2"
      .value=${live(value)}
      aria-required=${field.isRequired ? "true" : nothing}
      aria-invalid=${problemId ? "true" : nothing}
      aria-describedby=${problemId ?? nothing}
      @input=${(event: Event) => change(valueOf(event))}
    ></textarea>`;
}

function choiceInput({ field, id, value, problemId, change }: FilledField): TemplateResult {
  // What was chosen stays, also when somebody takes it off the list meanwhile; saving it is refused then.
  const options = value === "" || field.options.includes(value) ? field.options : [value, ...field.options];
  const option = (one: string, label: string) =>
    html`<option value=${one} .selected=${live(one === value)}>${label}</option>`;
  return html`<label for=${id}>${fieldLabel(field)}</label>
    <select
      id=${id}
      aria-required=${field.isRequired ? "true" : nothing}
      aria-invalid=${problemId ? "true" : nothing}
      aria-describedby=${problemId ?? nothing}
      @change=${(event: Event) => change(valueOf(event))}
    >
      ${option("", texts.entry.nothingChosen)} ${options.map((one) => option(one, one))}
    </select>`;
}

function isWithoutChoice({ input, options, isRequired }: EntryField): boolean {
  return input === "listed" && isRequired && options.length === 0;
}

// Only partners have to be on a list.
function addPartner(actions: PaneActions): TemplateResult {
  return html`<p class="none-listed">
    <span class="quiet">${texts.entry.noneListed}</span>
    <button type="button" class="action small" @click=${() => actions.openEntry("partner")}>
      ${texts.entry.title.partner}
    </button>
  </p>`;
}

function valueOf(event: Event): string {
  return (event.currentTarget as HTMLInputElement).value;
}
