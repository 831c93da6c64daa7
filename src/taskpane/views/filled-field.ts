import { html, nothing, type TemplateResult } from "lit";
import type { EntryField } from "../../app/entry-fields";
import { texts } from "../texts";

/** A field with what it holds now, as its input needs it. */
export interface FilledField {
  readonly field: EntryField;
  /** What the ids of its parts begin with. */
  readonly id: string;
  readonly value: string;
  /** The id of the sentence that says what is wrong; null when nothing is. */
  readonly problemId: string | null;
  readonly change: (value: string) => void;
}

/** The name of a field, and whether it has to be filled. */
export function fieldLabel({ label, isRequired }: EntryField): TemplateResult {
  return html`${label}${isRequired ? html` <span class="quiet">${texts.entry.required}</span>` : nothing}`;
}
