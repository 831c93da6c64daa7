import { html, nothing, type TemplateResult } from "lit";
import type { EntryField } from "../../app/entry-fields";
import type { EntryForm } from "../../app/entry-forms";
import type { PaneActions } from "../pane-actions";
import type { EntryPage } from "../pane-state";
import { texts } from "../texts";

/** Forms that people fill in many times in a row. */
const inSeries: ReadonlySet<EntryForm> = new Set<EntryForm>(["partner", "rating", "answer"]);

/** Below a form, always in sight: the buttons that write it, and how much of it is chosen. */
export function entryButtons(
  scales: readonly EntryField[],
  entry: EntryPage,
  { actions, isRunning }: { readonly actions: PaneActions; readonly isRunning: boolean },
): TemplateResult {
  const disabled = isRunning ? "true" : "false";
  const again = (): void => {
    if (!isRunning) actions.saveAndNext();
  };
  const hasNext = inSeries.has(entry.form) && entry.changing === null;
  return html`<div class="choices">
    <button class="action primary" aria-disabled=${disabled}>
      ${isRunning ? texts.entry.saving : saveText(entry)}
    </button>
    ${
      hasNext
        ? html`<button type="button" class="action next" aria-disabled=${disabled} @click=${again}>
            ${texts.entry.saveAndNext}
          </button>`
        : nothing
    }
    ${scales.length > 0 ? filledCount(scales, entry) : nothing}
  </div>`;
}

function saveText({ form, changing }: EntryPage): string {
  return changing ? texts.entry.saveChange : texts.entry.save[form];
}

// So that a row of numbers typed without looking can be seen to be whole.
function filledCount(scales: readonly EntryField[], { values }: EntryPage): TemplateResult {
  const count = scales.filter(({ header }) => (values[header] ?? "") !== "").length;
  return html`<span class="filled quiet"
    ><span aria-hidden="true">${texts.entry.filled(count, scales.length)}</span
    ><span class="unseen">${texts.entry.filledSpoken(count, scales.length)}</span></span
  >`;
}
