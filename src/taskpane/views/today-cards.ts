import { html, type TemplateResult } from "lit";
import type { ApproachNext } from "../../app/approach-next";
import type { SurveyStanding } from "../../app/survey-standing";
import type { PaneActions } from "../pane-actions";
import { texts } from "../texts";

/** Whom to approach next and how well that is prepared; a click opens the partner. */
export function approachSection(next: ApproachNext, actions: PaneActions): TemplateResult {
  const { approach: say } = texts.today;
  const { organization, rank, isTied, ranked, questions, plan } = next;
  return html`<section>
    <h3>${say.title}</h3>
    <button class="card" @click=${() => actions.openPartner(organization)}>
      <span class="name">${organization}</span>
      <span><span class="mark">${say.rank(rank, isTied, ranked)}</span></span>
      <span class="detail">${say.questions(questions)}</span>
      <span class="detail">${plan ? say.plan(plan) : say.noPlan}</span>
    </button>
  </section>`;
}

/** How many have answered the round of the survey that is running, and who has not; a click opens Assess. */
export function surveySection(survey: SurveyStanding, actions: PaneActions): TemplateResult {
  return html`<section>
    <h3>${texts.today.survey.title(survey.round)}</h3>
    <button class="card" @click=${() => actions.choosePlace("assess")}>${surveyResponse(survey, 2)}</button>
  </section>`;
}

/** How many of those who are asked have answered, and the first of those who have not. */
export function surveyResponse({ forms, response }: SurveyStanding, names: number): TemplateResult {
  const { survey: say } = texts.today;
  const { answered, invited, missing } = response;
  if (invited === 0) return html`<span class="detail">${say.nobodyAsked(forms)}</span>`;
  return html`<span>${say.answered(answered, invited)}</span>
    <span class="side">${say.share(answered, invited)}</span>
    <span class="detail">${missing.length > 0 ? say.waiting(missing, names) : say.complete}</span>`;
}
