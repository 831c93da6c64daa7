import { html, nothing, type TemplateResult } from "lit";
import { live } from "lit/directives/live.js";
import { texts } from "../texts";
import { fieldLabel, type FilledField } from "./filled-field";

/** Side by side what may be chosen, and what some of it looks like; the last takes an answer back. */
export function scaleInput(
  { field, id, value, problemId, change }: FilledField,
  nothingChosen: string,
): TemplateResult {
  // What somebody typed in the sheet may be between two steps; it stays until another one is chosen.
  const options = value === "" || field.options.includes(value) ? field.options : [...field.options, value];
  const choice = (option: string, label: string, spoken: string | null = null) =>
    html`<label class=${option === "" ? "blank" : ""}
      ><input
        type="radio"
        name=${id}
        aria-label=${spoken ?? nothing}
        .checked=${live(value === option)}
        @change=${() => change(option)}
      /><span title=${spoken ?? nothing}>${label}</span></label
    >`;
  return html`<fieldset
    class="scale"
    data-header=${field.header}
    role="radiogroup"
    aria-labelledby="${id}-legend"
    aria-invalid=${problemId ? "true" : nothing}
    aria-describedby=${problemId ?? nothing}
  >
    <legend id="${id}-legend">${fieldLabel(field)}</legend>
    ${field.anchors.map(
      ({ rating, looks }) => html`<p class="quiet anchor">${texts.entry.anchor(rating, looks)}</p>`,
    )}
    <div class="steps">
      ${options.map((option) => choice(option, shownOption(option)))}
      ${choice("", texts.entry.blank, nothingChosen)}
    </div>
  </fieldset>`;
}

// A half is written as the person at this machine writes it.
function shownOption(option: string): string {
  return Number.isNaN(Number(option)) ? option : texts.entry.rating(Number(option));
}
