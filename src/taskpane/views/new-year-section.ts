import { html, nothing, type TemplateResult } from "lit";
import type { NewYearPreview } from "../../app/start-new-year";
import { texts } from "../texts";
import type { AssessShowing } from "./assess-showing";

/** Offers a new year: first what goes and what stays, then saving, then the step itself. */
export function newYearSection({ state, actions }: AssessShowing): TemplateResult {
  const { newYear: say } = texts.assess;
  const { newYear, running } = state;
  return html`<section class="new-year">
    <h3>${say.title}</h3>
    ${
      newYear
        ? previewView(newYear, { state, actions })
        : html`<p class="quiet">${say.about}</p>
            <fluent-button
              class="below"
              ?disabled-focusable=${running?.activity === "lookingAtNewYear"}
              @click=${actions.lookAtNewYear}
              >${say.button}</fluent-button
            >`
    }
  </section>`;
}

function previewView(
  { goes, stays, rounds }: NewYearPreview,
  { state, actions }: Pick<AssessShowing, "state" | "actions">,
): TemplateResult {
  const { newYear: say } = texts.assess;
  const isRunning = state.running !== null;
  const hasAny = goes.WorkPlan + goes.PartnerScores > 0;
  return html`<fluent-message-bar class="banner" layout="multiline" intent="warning">
    <p>${hasAny ? say.goes(goes.WorkPlan, goes.PartnerScores) : say.nothingGoes}</p>
    <p>
      ${say.stays({
        partners: stays.PartnerList,
        criteria: stays.SelectionCriteria,
        contacts: stays.ContactLog,
        agreements: stays.Agreements,
        goals: stays.SharedGoals,
        rounds,
      })}
    </p>
    ${hasAny ? html`<p>${say.copyFirst}</p>` : nothing}
    <div slot="actions" class="choices">
      ${
        hasAny
          ? html`<fluent-button size="small" ?disabled-focusable=${isRunning} @click=${actions.save}
                >${say.save}</fluent-button
              >
              <fluent-button size="small" ?disabled-focusable=${isRunning} @click=${actions.startNewYear}
                >${say.start}</fluent-button
              >`
          : nothing
      }
      <fluent-button size="small" appearance="primary" @click=${actions.keepOldYear}
        >${say.keep}</fluent-button
      >
    </div>
  </fluent-message-bar>`;
}
