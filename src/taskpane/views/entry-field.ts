import { html, nothing, type TemplateResult } from "lit";
import { live } from "lit/directives/live.js";
import type { EntryField, EntryInput } from "../../app/entry-fields";
import type { PaneActions } from "../pane-actions";
import type { EntryPage } from "../pane-state";
import { texts } from "../texts";

/** One field of a form with its label, and what is wrong with it. */
export function entryField(field: EntryField, entry: EntryPage, actions: PaneActions): TemplateResult {
  const problem = entry.problems.find(({ header }) => header === field.header);
  const filled: Filled = {
    field,
    value: entry.values[field.header] ?? "",
    problemId: problem ? `problem-${field.header}` : null,
    change: (value) => actions.changeEntry(field.header, value),
  };
  return html`<div class="field">
    ${inputs[field.input](filled)}
    ${
      problem
        ? html`<p class="problem" id="problem-${field.header}" role="alert">
            ${texts.entry.problem[problem.problem](field.label)}
          </p>`
        : nothing
    }
  </div>`;
}

interface Filled {
  readonly field: EntryField;
  readonly value: string;
  /** The id of the sentence that says what is wrong; null when nothing is. */
  readonly problemId: string | null;
  readonly change: (value: string) => void;
}

const inputs: Readonly<Record<EntryInput, (filled: Filled) => TemplateResult>> = {
  line: (filled) => lineInput(filled, "text"),
  suggested: (filled) => lineInput(filled, "text"),
  listed: (filled) => lineInput(filled, "text"),
  day: (filled) => lineInput(filled, "date"),
  paragraph: paragraphInput,
  choice: choiceInput,
  rating: (filled) => ratingInput(filled, texts.entry.notRated),
  yesNo: (filled) => ratingInput(filled, texts.entry.notAnswered),
  answer: (filled) => ratingInput(filled, texts.entry.notAnswered),
};

function labelText({ label, isRequired }: EntryField): TemplateResult {
  return html`<span class="label"
    >${label}${isRequired ? html` <span class="quiet">${texts.entry.required}</span>` : nothing}</span
  >`;
}

function lineInput({ field, value, problemId, change }: Filled, type: "text" | "date"): TemplateResult {
  const listId = `options-${field.header}`;
  const hasOptions = field.options.length > 0;
  return html`<label
    >${labelText(field)}
    <input
      type=${type}
      .value=${live(value)}
      list=${hasOptions ? listId : nothing}
      autocomplete="off"
      aria-required=${field.isRequired ? "true" : nothing}
      aria-invalid=${problemId ? "true" : nothing}
      aria-describedby=${problemId ?? nothing}
      @input=${(event: Event) => change(valueOf(event))}
    />
    ${
      hasOptions
        ? html`<datalist id=${listId}>
            ${field.options.map((option) => html`<option value=${option}></option>`)}
          </datalist>`
        : nothing
    }
  </label>`;
}

function paragraphInput({ field, value, change }: Filled): TemplateResult {
  return html`<label
    >${labelText(field)}
    <textarea rows="2" .value=${live(value)} @input=${(event: Event) => change(valueOf(event))}></textarea>
  </label>`;
}

function choiceInput({ field, value, problemId, change }: Filled): TemplateResult {
  return html`<label
    >${labelText(field)}
    <select
      aria-invalid=${problemId ? "true" : nothing}
      aria-describedby=${problemId ?? nothing}
      @change=${(event: Event) => change(valueOf(event))}
    >
      <option value="" ?selected=${value === ""}>${texts.entry.nothingChosen}</option>
      ${field.options.map((option) => html`<option ?selected=${option === value}>${option}</option>`)}
    </select>
  </label>`;
}

/** Side by side what may be chosen, with what it looks like; the last takes an answer back. */
function ratingInput({ field, value, change }: Filled, nothingChosen: string): TemplateResult {
  const choice = (option: string, label: string) =>
    html`<label
      ><input
        type="radio"
        name=${field.header}
        .checked=${live(value === option)}
        @change=${() => change(option)}
      /><span>${label}</span></label
    >`;
  return html`<fieldset class="rating">
    <legend>${labelText(field)}</legend>
    ${field.anchors.map(({ rating, looks }) => html`<p class="quiet">${texts.entry.anchor(rating, looks)}</p>`)}
    <div class="ratings">
      ${field.options.map((option) => choice(option, shownOption(option)))} ${choice("", nothingChosen)}
    </div>
  </fieldset>`;
}

// A half is written as the person at this machine writes it.
function shownOption(option: string): string {
  return Number.isNaN(Number(option)) ? option : texts.entry.rating(Number(option));
}

function valueOf(event: Event): string {
  return (event.currentTarget as HTMLInputElement).value;
}
